import type { BookingStatus } from '../contract/booking.js';
import type { Id } from '../contract/catalog.js';
import { toInstant } from '../contract/instant.js';
import type { Instant } from '../contract/time.js';
import type { FoundBooking } from './booking-system.js';
import { toLastEnd } from './manage-subjects.js';

/** Where and when an appointment is after it was moved. */
export interface NewPlace {
  appointmentId: Id;
  startsAt: Instant;
  status: BookingStatus;
}

/** When an appointment begins, or the first period of an event. */
export function toStart({ subject, receipt }: FoundBooking): Instant {
  const own = receipt.appointments.find(({ bookingId }) => bookingId === subject.bookingId);
  return own?.startsAt ?? '';
}

/** The same booking once its appointment is moved; it lasts as long as before. */
export function withNewPlace(found: FoundBooking, place: NewPlace): FoundBooking {
  const { subject, receipt, parts } = found;
  const { appointmentId, startsAt, status } = place;
  const isOwn = ({ bookingId }: { bookingId: Id }) => bookingId === subject.bookingId;
  const shiftMs = Date.parse(startsAt) - Date.parse(toStart(found));
  const toShifted = (at: Instant) => toInstant(Date.parse(at) + shiftMs);
  const appointments = receipt.appointments.map((each) =>
    isOwn(each) ? { ...each, startsAt, endsAt: toShifted(each.endsAt), status } : each,
  );
  const ends = appointments.filter(isOwn);
  return {
    ...found,
    subject: { ...subject, reservationId: appointmentId, endsAt: toLastEnd(appointments) },
    receipt: { ...receipt, status, appointments },
    parts: parts.map((part) =>
      isOwn(part) ? { ...part, reservationId: appointmentId, endsAt: toLastEnd(ends) } : part,
    ),
    appointment: found.appointment && { ...found.appointment, appointmentId },
  };
}

/** The same booking once it is cancelled; of a series the one date that it is about. */
export function withCancelled(found: FoundBooking): FoundBooking {
  const { subject, receipt } = found;
  const appointments = receipt.appointments.map((each) =>
    each.bookingId === subject.bookingId ? { ...each, status: 'canceled' as const } : each,
  );
  const isOver = appointments.every(({ status }) => status === 'canceled');
  const dueMinor = isOver ? 0 : receipt.dueMinor;
  return { ...found, receipt: { ...receipt, status: 'canceled', dueMinor, appointments } };
}
