import type { Appointment, Booking, BookingStatus } from './appointment.js';
import type { WallMs } from './php.js';
import type { Service } from './rows.js';
import { isTaking } from './store.js';

/** When an appointment ends, with its longest booking that stands; wall time of the site. */
export function toAppointmentEnd({ start, bookings }: Appointment, service: Service): WallMs {
  const standing = bookings.filter(({ status }) => isTaking(status));
  const seconds = standing.map((booking) => toBookedSeconds(booking, service));
  return start + (seconds.length > 0 ? Math.max(...seconds) : service.duration) * 1000;
}

/** How long a booking lasts, with its extras, in seconds. */
function toBookedSeconds({ duration, extras }: Booking, service: Service): number {
  const extraSeconds = extras.map(({ extraId, quantity }) => {
    const extra = service.extras.find(({ id }) => id === extraId);
    return (extra?.duration ?? 0) * quantity;
  });
  return extraSeconds.reduce((sum, seconds) => sum + seconds, duration ?? service.duration);
}

/** What the bookings of an appointment make of it. */
export function toAppointmentStatus({ bookings }: Pick<Appointment, 'bookings'>): BookingStatus {
  const has = (wanted: BookingStatus) => bookings.some(({ status }) => status === wanted);
  if (has('approved')) return 'approved';
  if (has('pending')) return 'pending';
  return bookings.every(({ status }) => status === 'rejected') ? 'rejected' : 'canceled';
}
