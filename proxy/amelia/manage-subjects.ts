import type { Receipt } from '../contract/booking.js';
import type { Id } from '../contract/catalog.js';
import type { EventPeriod } from '../contract/events.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import type { Instant } from '../contract/time.js';
import type { BookedEvent } from './booked-event.js';
import type { BookedOrder } from './booked-order.js';
import type { Made } from './booking-system.js';

/** How a customer comes back to the appointments that an order has booked. */
export function toAppointmentSubjects(
  { booked, customerId }: BookedOrder,
  receipt: Pick<Receipt, 'appointments'>,
): Pick<Made, 'subject' | 'parts'> {
  const dates = booked.flatMap(({ bookingId, appointmentId, ...each }): ManageSubject[] => {
    const whose = each.customerId ?? customerId;
    const appointment = receipt.appointments.find((part) => part.bookingId === bookingId);
    if (whose === null || appointmentId === null || !appointment) return [];
    return [toDateSubject(bookingId, appointmentId, whose, appointment.endsAt)];
  });
  // Of a series that is known in part, nothing but the whole would be of use.
  return dates.length < booked.length ? { subject: undefined, parts: [] } : toSeries(dates);
}

/** One appointment by itself. */
export function toDateSubject(
  bookingId: Id,
  reservationId: Id,
  customerId: Id,
  endsAt: Instant,
): ManageSubject {
  return {
    kind: 'appointment',
    bookingId,
    reservationId,
    customerId,
    otherBookingIds: [],
    endsAt,
  };
}

/** Appointments that were booked together, the main one first; a single one has no parts. */
export function toSeries(dates: readonly ManageSubject[]): Pick<Made, 'subject' | 'parts'> {
  const [main, ...others] = dates;
  if (!main) return { subject: undefined, parts: [] };
  const subject: ManageSubject = {
    ...main,
    otherBookingIds: others.map(({ bookingId }) => bookingId),
    endsAt: toLastEnd(dates),
  };
  return { subject, parts: others.length > 0 ? dates : [] };
}

/** When the last of these is over; null: of none it is known. */
export function toLastEnd(parts: readonly { endsAt: Instant | null }[]): Instant | null {
  const ends = parts.flatMap(({ endsAt }) => endsAt ?? []);
  return ends.sort().at(-1) ?? null;
}

/** How a customer comes back to an event. */
export function toEventSubject(
  eventId: Id,
  {
    bookingId,
    customerId,
    periods,
  }: Pick<BookedEvent, 'bookingId' | 'customerId'> & { periods: readonly EventPeriod[] },
): ManageSubject | undefined {
  if (customerId === null) return undefined;
  return {
    kind: 'event',
    bookingId,
    reservationId: eventId,
    customerId,
    otherBookingIds: [],
    endsAt: toLastEnd(periods),
  };
}
