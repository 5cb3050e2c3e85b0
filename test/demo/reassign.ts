import type { Amelia } from '../../demo/amelia/amelia.js';
import { book, post } from './book.js';
import { createRecordedAmelia } from './recorded-site.js';

/** Books for somebody, with further fields of the booking; gives its number. */
export async function bookFor(
  amelia: Amelia,
  name: string,
  bookingStart: string,
  booking: Record<string, unknown> = {},
): Promise<number> {
  const { data } = await book(amelia, { bookingStart }, booking, `${name}@example.test`);
  return data.booking.id;
}

/** Moves a booking to a wall time of the site; `fields` are sent beside it. */
export function reassign(amelia: Amelia, id: number, bookingStart: string, fields: object = {}) {
  const sent = { bookingStart, utcOffset: null, timeZone: 'Europe/Belgrade', ...fields };
  return post(amelia, `/bookings/reassign/${id}`, sent);
}

/** An Amelia whose consultation takes that many people at once. */
export function createGroupAmelia(maxCapacity: number): Amelia {
  return createRecordedAmelia(({ services: [consultation] }) => {
    if (consultation) consultation.maxCapacity = maxCapacity;
  });
}

/** What is booked: appointment → its status, start and end of the day, and whose bookings. */
export function toBooked({ appointments }: Amelia) {
  return appointments.map(({ id, status, start, end, bookings }) => ({
    id,
    status,
    time: [start, end].map((wallMs) => new Date(wallMs).toISOString().slice(0, 16)).join('/'),
    bookings: bookings.map((booking) => booking.id),
  }));
}

export const taken = { status: 409, data: { timeSlotUnavailable: true } };
