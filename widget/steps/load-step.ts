import type { StepName } from '../flow/flows.js';

/**
 * Loads a screen's code; once it is there this costs nothing. The first screen comes with the
 * widget, and those after it together: they share so much that several files would be more to load.
 */
export async function loadStep(step: StepName): Promise<void> {
  if (step !== 'service') await import('./next-steps.js');
}

/** Loads what comes next while the customer reads. A failure shows when the screen is needed. */
export function loadAhead(step: StepName): void {
  const load = () => {
    loadStep(step).catch(() => {});
  };
  if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2000 });
  else setTimeout(load, 200);
}
