import type { BookedAppointment } from './booking.js';
import type { Id } from './catalog.js';
import type { Instant } from './time.js';

/**
 * When a booking begins, among all that its receipt tells of: an event of several periods with the
 * first. Widget and proxy must agree on it.
 *
 * @returns undefined where none of them is that booking.
 */
export function toFirstStart(
  appointments: readonly Pick<BookedAppointment, 'bookingId' | 'startsAt'>[],
  bookingId: Id,
): Instant | undefined {
  const own = appointments.filter((each) => each.bookingId === bookingId);
  return own.map(({ startsAt }) => startsAt).sort()[0];
}
