import { addDays, parseWall } from './clock.js';
import type { BookedTicket, Event, EventBooking, EventTicket } from './event.js';
import { Refusal, readPhpJson, toFields } from './php.js';
import { isTaking, type Store } from './store.js';

/**
 * What a ticket costs for the time being, in major units; null: its own price.
 *
 * Of date ranges that lie across each other the last counts, and both their days are whole days of
 * the site, as the published plugin has it.
 */
export function toDateRangePrice(store: Store, ticket: EventTicket): number | null {
  const ranges = Object.values(toFields(readPhpJson(ticket.dateRanges))).map(toFields);
  const now = store.nowWall();
  const current = ranges.findLast(
    ({ startDate, endDate }) =>
      parseWall(startDate) < now && now < addDays(parseWall(endDate), 1) - 1000,
  );
  return current ? Number(current.price) : null;
}

/** What a ticket costs now, in major units. */
export function toTicketPrice(store: Store, ticket: EventTicket): number {
  // An early price of 0 counts as none, as PHP has it.
  return toDateRangePrice(store, ticket) || ticket.price;
}

/**
 * A kind of ticket of this event.
 *
 * @throws {Refusal} 500 where it has no such ticket.
 */
export function findTicket({ customTickets }: Event, ticketId: number): EventTicket {
  const ticket = customTickets.find(({ id }) => id === ticketId);
  if (!ticket) throw new Refusal(500, `Invalid key ${ticketId}.`);
  return ticket;
}

/** Ticket → how many of it are taken. */
export function countSold(bookings: EventBooking[]): Map<number, number> {
  const sold = new Map<number, number>();
  for (const { status, tickets } of bookings) {
    if (!isTaking(status)) continue;
    for (const { eventTicketId, persons } of tickets) {
      sold.set(eventTicketId, (sold.get(eventTicketId) ?? 0) + persons);
    }
  }
  return sold;
}

/** How many people a booking is for, whatever they paid with. */
export function countPeople(event: Event, booking: EventBooking): number {
  return event.customPricing ? countTickets(booking.tickets) : booking.persons;
}

export function countTickets(tickets: Pick<BookedTicket, 'persons'>[]): number {
  return tickets.reduce((sum, { persons }) => sum + persons, 0);
}
