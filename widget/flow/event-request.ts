import type { EventRequest } from '../../proxy/contract/booking.js';
import { toEventBill } from '../../proxy/contract/event-price.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { BookingState } from './booking-state.js';
import { ofAsked, type ReadyBooking, type Sender, toCommon } from './request-common.js';

/**
 * A booking of an event as the proxy takes it.
 *
 * @returns null while an event is missing.
 */
export function toReadyEvent(state: BookingState, sender: Sender): ReadyBooking | null {
  const { event, files } = state.choice;
  if (!event) return null;
  const request = toRequest(event, state, sender);
  return { request, files: ofAsked(event.customFieldIds, files) };
}

function toRequest(event: AmeliaEvent, state: BookingState, sender: Sender): EventRequest {
  const { choice, quote } = state;
  const [first] = event.periods;
  const { totalMinor } = quote ?? toEventBill(event, choice);
  return {
    kind: 'event',
    eventId: event.id,
    ...(event.tickets ? { tickets: [...choice.tickets] } : { persons: choice.persons }),
    ...(first && { startsAt: first.startsAt }),
    ...toCommon(event, state, sender, totalMinor),
  };
}
