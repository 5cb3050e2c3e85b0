import type { Catalog } from '../../proxy/contract/catalog.js';
import type { Site } from '../../proxy/contract/site.js';
import type { Choice } from '../flow/choice.js';
import { type FlowKind, findService, type StepName } from '../flow/flows.js';

/** What decides which code is needed. */
interface Asked {
  kind: FlowKind;
  choice: Choice;
  catalog: Catalog;
  site: Site;
}

/**
 * Loads a screen's code; once it is there this costs nothing. The first screen comes with the
 * widget, and those after it together: they share so much that several files would be more to load.
 * What only some services ask for comes beside them.
 */
export async function loadStep(step: StepName, asked: Asked): Promise<void> {
  if (step === 'service') return;
  await Promise.all([
    import('./next-steps.js'),
    ...(asked.kind === 'event' ? [import('./event-steps.js')] : []),
    ...(asksForMore(asked) ? [import('./more-steps.js')] : []),
  ]);
}

/** Whether a service asks for more than a time and a name. */
function asksForMore({ kind, choice, catalog, site }: Asked): boolean {
  // What an event asks is known only once it is there, so all of it comes.
  if (kind === 'event') return true;
  const service = findService(choice, catalog);
  if (!service) return false;
  const { extras, customFieldIds, recurring, customerLimit } = service;
  return (
    site.coupons ||
    extras.length > 0 ||
    customFieldIds.length > 0 ||
    recurring !== null ||
    customerLimit !== null
  );
}

/** Loads what comes next while the customer reads. A failure shows when the screen is needed. */
export function loadAhead(step: StepName, asked: Asked): void {
  const load = () => {
    loadStep(step, asked).catch(() => {});
  };
  if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2000 });
  else setTimeout(load, 200);
}
