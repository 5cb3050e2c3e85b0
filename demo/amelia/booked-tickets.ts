import type { BookedTicket, Event, EventTicket } from './event.js';
import { findTicket, toTicketPrice } from './event-tickets.js';
import { toFields, toWhole } from './php.js';
import type { Store } from './store.js';

/** A ticket as it was asked for, and how many of it. */
export interface PickedTicket {
  ticket: EventTicket;
  persons: number;
}

/**
 * The tickets of `bookings[0]`; how many are left, and whether one is sold at all, isn't looked at.
 *
 * @throws {Refusal} 500 for a ticket that is not the event's.
 */
export function readPickedTickets(event: Event, sent: Record<string, unknown>): PickedTicket[] {
  return Object.values(toFields(sent.ticketsData)).flatMap((entry) => {
    const { eventTicketId, persons } = toFields(entry);
    const count = toWhole(persons);
    // Of none of it nobody looks which one it is, unless tickets are what is sold.
    if (count === null && !event.customPricing) return [];
    return [{ ticket: findTicket(event, toWhole(eventTicketId) ?? 0), persons: count ?? 0 }];
  });
}

/** What a booking keeps of them, at today's prices: those that somebody has. */
export function bookTickets(store: Store, picked: PickedTicket[]): BookedTicket[] {
  return picked
    .filter(({ persons }) => persons !== 0)
    .map(({ ticket, persons }) => ({
      id: store.nextId('bookedTicket'),
      eventTicketId: ticket.id,
      persons,
      price: toTicketPrice(store, ticket),
    }));
}

/** The tickets as the answer to a booking repeats them: as they were sent, none of it as null. */
export function toSentTickets(sent: Record<string, unknown>) {
  return Object.values(toFields(sent.ticketsData)).map((entry) => {
    const { eventTicketId, persons, price } = toFields(entry);
    return {
      id: null,
      eventTicketId: toWhole(eventTicketId),
      customerBookingId: null,
      persons: toWhole(persons),
      price: Number(price ?? 0),
    };
  });
}
