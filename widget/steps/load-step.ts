import type { StepName } from '../flow/flows.js';

/** Each screen is a chunk of its own; the first one comes with the widget. */
const chunks: Record<Exclude<StepName, 'service'>, () => Promise<unknown>> = {
  options: () => import('./options-step.js'),
  time: () => import('./time-step.js'),
  details: () => import('./details-step.js'),
  review: () => import('./review-step.js'),
  done: () => import('./done-step.js'),
};

/** Loads a screen's code; once it is there this costs nothing. */
export async function loadStep(step: StepName): Promise<void> {
  if (step !== 'service') await chunks[step]();
}

/** Loads what comes next while the customer reads. A failure shows when the screen is needed. */
export function loadAhead(steps: readonly StepName[]): void {
  const load = () => {
    for (const step of steps) loadStep(step).catch(() => {});
  };
  if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2000 });
  else setTimeout(load, 200);
}
