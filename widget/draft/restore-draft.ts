import type { Catalog } from '../../proxy/contract/catalog.js';
import type { BookingController } from '../flow/booking-controller.js';
import { fetchEvent } from '../flow/fetch-event.js';
import { loadKind } from '../steps/load-step.js';
import { type DraftHost, keepDraft } from './keep-draft.js';
import { readDraft } from './read-draft.js';
import { replayDraft } from './replay-draft.js';

/** No screen is shown before; who waits longer begins anew. */
const patienceMs = 5000;

/** An element that a draft can be brought back to. */
export interface RestoringHost extends DraftHost {
  readonly catalog: Catalog | null;
  focusStep(): Promise<void>;
}

/** Brings back what was chosen before the page was loaded anew, and keeps it on. */
export async function restoreDraft(host: RestoringHost, flow: BookingController): Promise<void> {
  const draft = readDraft(host);
  const { catalog, api } = host;
  if (draft && catalog) {
    const { eventId } = draft.choice;
    const [rules, event] = await Promise.all([
      loadKind[draft.kind](),
      eventId && fetchEvent(api, eventId, AbortSignal.timeout(patienceMs)).catch(() => null),
    ]);
    const state = replayDraft(flow.state, draft, { catalog, event: event || null }, rules);
    if (state) flow.resume(state);
    if (state && draft.hadFocus) focusOnceShown(host);
  }
  keepDraft(host, flow);
}

/** Whoever was in the middle of it goes on there, unless they have begun with something else. */
function focusOnceShown(host: RestoringHost): void {
  const goOn = () => {
    if (document.activeElement === document.body) void host.focusStep();
  };
  host.addEventListener('amelia-step-shown', goOn, { once: true });
}
