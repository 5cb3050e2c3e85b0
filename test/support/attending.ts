import type { AmeliaEvent } from '../../proxy/contract/events.js';
import { type BookingState, createBookingState } from '../../widget/flow/booking-state.js';
import { transitionEvent } from '../../widget/flow/event-machine.js';
import type { FlowRequest } from '../../widget/flow/flow-request.js';
import { beginBooking } from '../../widget/flow/way-in.js';
import { jordan } from './playing.js';
import { anEvent, catalog } from './studio.js';

export const adult = { id: 1, name: 'Adult', priceMinor: 2000, placesLeft: 6 };
export const child = { id: 2, name: 'Child', priceMinor: 500, placesLeft: 2 };
/** Two kinds of ticket, at most four in one booking. */
export const festival = anEvent({
  id: 7,
  name: 'Festival',
  priceMinor: 500,
  persons: { min: 1, max: 4 },
  placesLeft: 8,
  tickets: [adult, child],
});

/** A booking of an event after these requests, one by one. */
export function attend(...requests: FlowRequest[]): BookingState {
  return requests.reduce(
    (state, request) => transitionEvent(state, request, catalog),
    createBookingState('Europe/Belgrade', 'event'),
  );
}

/** The same where the page has chosen the event. */
export function attendFixed(event: AmeliaEvent, ...requests: FlowRequest[]): BookingState {
  const wayIn = { kinds: ['event'], kind: 'event', chosenId: event.id, isFixed: true } as const;
  return [{ type: 'choose-event', event } as const, ...requests].reduce(
    (state, request) => transitionEvent(state, request, catalog),
    beginBooking(wayIn, 'Europe/Belgrade', catalog),
  );
}

/** From the list to the last screen before it is booked. */
export function toEventReview(
  event: AmeliaEvent,
  places: { persons?: number; tickets?: { id: number; quantity: number }[] } = {},
): FlowRequest[] {
  const { persons = event.persons.min, tickets = [] } = places;
  return [
    { type: 'choose-event', event },
    { type: 'choose-places', persons, tickets },
    { type: 'keep-details', customer: jordan },
    { type: 'enter-details' },
  ];
}
