import type { Amelia } from '../../demo/amelia/amelia.js';
import type { Event, EventBooking } from '../../demo/amelia/event.js';
import { toEvent } from '../../demo/amelia/event-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { get, post } from './book.js';
import { createRecordedAmelia } from './recorded-site.js';

/** An event of ten places on a December evening, changed as a test needs it. */
export function toEvening(fields: Partial<Parameters<typeof toEvent>[0]> = {}): Event {
  return toEvent({
    id: 1,
    name: 'Evening',
    price: 20,
    maxCapacity: 10,
    aggregatedPrice: true,
    periods: [['2026-12-10 19:00:00', '2026-12-10 21:00:00']],
    ...fields,
  });
}

/** The recorded site with these events, and whatever else is changed. */
export function createAmeliaWithEvents(
  events: Event[],
  change: (business: Business) => void = () => {},
  now?: () => number,
): Amelia {
  return createRecordedAmelia((business) => {
    business.events = events;
    change(business);
  }, now);
}

/** The body of a booking of event 1; `booking` changes `bookings[0]`. */
export function toEventBody(
  fields: Record<string, unknown> = {},
  booking: Record<string, unknown> = {},
  email = 'jordan.parker@example.test',
) {
  const customer = { firstName: 'Jordan', lastName: 'Parker', email, phone: '' };
  return {
    type: 'event',
    bookings: [
      { customerId: 0, customer, persons: 1, utcOffset: null, deposit: false, ...booking },
    ],
    payment: { gateway: 'onSite', currency: 'USD', data: {} },
    locale: 'en_US',
    timeZone: 'Europe/Belgrade',
    couponCode: '',
    eventId: 1,
    ...fields,
  };
}

/** Books and gives status, message and data of the answer. */
export function bookEvent(amelia: Amelia, ...body: Parameters<typeof toEventBody>) {
  return post(amelia, '/bookings', toEventBody(...body));
}

/** The events of a public page of the list. */
export async function list(amelia: Amelia, query = '') {
  return (await get(amelia, `/events&page=1${query}`)).events;
}

/** All bookings of events, in whatever state. */
export function booked({ events }: Amelia): EventBooking[] {
  return events.flatMap(({ bookings }) => bookings);
}
