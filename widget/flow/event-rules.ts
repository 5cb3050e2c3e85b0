import type { Catalog } from '../../proxy/contract/catalog.js';
import type { BookingState } from './booking-state.js';
import { toReadyEvent } from './event-request.js';
import type { ReadyBooking, Sender } from './request-common.js';

export { runEffects } from './booking-effects.js';
export { transitionEvent as transition } from './event-machine.js';

/** As that of any kind; an event tells all that it needs of the catalogue. */
export function toReady(state: BookingState, _: Catalog, sender: Sender): ReadyBooking | null {
  return toReadyEvent(state, sender);
}
