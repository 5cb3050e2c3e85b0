import type { Amelia } from '../../demo/amelia/amelia.js';
import { send } from './recorded-site.js';

/** The body of a booking of the consultation; `booking` changes `bookings[0]`. */
export function toBookingBody(
  fields: Record<string, unknown> = {},
  booking: Record<string, unknown> = {},
  email = 'jordan.parker@example.test',
) {
  const customer = { id: null, firstName: 'Jordan', lastName: 'Parker', email, phone: '' };
  return {
    type: 'appointment',
    bookings: [
      { customerId: null, customer, persons: 1, utcOffset: null, duration: 1800, ...booking },
    ],
    payment: { gateway: 'onSite', currency: 'USD', data: {} },
    bookingStart: '2026-12-14 09:00',
    notifyParticipants: 1,
    locationId: null,
    providerId: 1,
    serviceId: 1,
    locale: 'en_US',
    timeZone: 'Europe/Belgrade',
    ...fields,
  };
}

/** Books and gives status, message and data of the answer. */
export function book(amelia: Amelia, ...body: Parameters<typeof toBookingBody>) {
  return post(amelia, '/bookings', toBookingBody(...body));
}

/** Sends a call and gives status, message and data of the answer. */
export async function post(amelia: Amelia, path: string, body: unknown = {}) {
  const answer = await send(amelia, 'POST', path, body);
  return { status: answer.status, ...(await answer.json()) };
}

/** What a call that asks for something is answered with, under `data`. */
export async function get(amelia: Amelia, path: string) {
  const { data } = await (await send(amelia, 'GET', path)).json();
  return data;
}
