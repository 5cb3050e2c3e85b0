import type { Catalog, Id } from '../../proxy/contract/catalog.js';
import type { BookingApi } from '../api/booking-api.js';
import * as booking from './booking-effects.js';
import type { BookingState } from './booking-state.js';
import { toReadyEvent } from './event-request.js';
import { fetchEvent } from './fetch-event.js';
import type { Change, EffectsHost, KindRules } from './kind-rules.js';
import type { ReadyBooking, Sender } from './request-common.js';

export { transitionEvent as transition } from './event-machine.js';

/** As that of any kind; an event tells all that it needs of the catalogue. */
export function toReady(state: BookingState, _: Catalog, sender: Sender): ReadyBooking | null {
  return toReadyEvent(state, sender);
}

/** As with any booking; after a refusal the event is looked at anew. */
export function runEffects(
  change: Change,
  rules: KindRules,
  host: EffectsHost,
  send: booking.Send,
): void {
  booking.runEffects(change, rules, host, send);
  const { event } = change.after.choice;
  if (change.request.type === 'refused' && event) void renewEvent(event.id, host.api, send);
}

/** Whatever was refused, the event may be fuller by now, or cost another sum. */
async function renewEvent(eventId: Id, api: BookingApi, send: booking.Send): Promise<void> {
  const event = await fetchEvent(api, eventId).catch(() => null);
  if (event) send({ type: 'renew-event', event });
}
