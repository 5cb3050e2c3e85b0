import type { Receipt } from '../contract/booking.js';
import type { Minor } from '../contract/catalog.js';
import type { BookedEvent } from './booked-event.js';
import type { EventTrace } from './booking-system.js';
import type { EventTerms } from './events.js';
import { toOwed, toSharedReceipt } from './receipt.js';

/** What is told of a booked event beside the booking. */
export interface EventFacts {
  title: string;
  place: string | null;
  totalMinor: Minor;
}

/** What the customer gets to see: their own words, the event's name, Amelia's ids and state. */
export function toEventReceipt(
  { customer, timeZone }: Pick<EventTrace, 'customer' | 'timeZone'>,
  { bookingId, periods, status, paidAmount }: BookedEvent,
  { title, place, totalMinor }: EventFacts,
  { site: { currency } }: EventTerms,
): Receipt {
  return {
    id: bookingId,
    kind: 'event',
    status,
    title,
    appointments: periods.map((period) => ({
      bookingId,
      title,
      ...period,
      employee: null,
      location: place,
    })),
    ...toSharedReceipt({ customer, timeZone }, toOwed(totalMinor, paidAmount, currency), currency),
  };
}
