import type { Currency } from '../contract/site.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import { toBooker, toSharedFields } from './booking-parts.js';
import type { EventOrder } from './booking-system.js';
import { toUtcOffsetMinutes } from './time-dialect.js';

/**
 * The body of `POST /bookings` of an event, built from checked parts. It names no time: an event has
 * its own, and Amelia words its e-mails by `timeZone` and `utcOffset`, of the first period.
 *
 * @param marker finds the booking again should the answer be lost.
 */
export function toEventBody(order: EventOrder, currency: Currency, marker: string) {
  const { event, persons, tickets } = order;
  const zone = toCanonicalZone(order.timeZone);
  const [first] = event.periods;
  const utcOffset = first ? toUtcOffsetMinutes(zone, first.startsAt) : 0;
  return {
    type: 'event',
    bookings: [
      {
        ...toBooker(order, event.deposit, utcOffset),
        // Where there are tickets, they alone count.
        persons: event.tickets ? 1 : persons,
        ...(event.tickets
          ? { ticketsData: tickets.map((each) => toTicket(order, each, currency)) }
          : {}),
      },
    ],
    eventId: event.id,
    timeZone: zone,
    ...toSharedFields(order, currency, marker),
  };
}

/** The price is the site's own, never the customer's. */
function toTicket(
  { event }: EventOrder,
  { id, quantity }: EventOrder['tickets'][number],
  { decimals }: Currency,
) {
  const priceMinor = event.tickets?.find((ticket) => ticket.id === id)?.priceMinor ?? 0;
  return { eventTicketId: id, persons: quantity, price: priceMinor / 10 ** decimals };
}
