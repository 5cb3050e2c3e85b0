import type { Appointment } from './appointment.js';
import { toAppointmentEnd, toAppointmentStatus } from './appointment-end.js';
import type { Move } from './asked-move.js';
import { toPlacesLeft } from './free-slots.js';
import { Refusal } from './php.js';
import { findService, isTaking, removeBooking, type Store } from './store.js';

/** Where a booking has gone; both null: its appointment moved with it. */
export interface Moved {
  newAppointment: Appointment | null;
  /** The one of others that it joined. */
  existingAppointment: Appointment | null;
}

/**
 * The appointment of others that a booking joins where it moves: of the same service, employee and
 * start, with places enough. A cancelled one is joined too, and comes back with it.
 *
 * @throws {Refusal} 409 where the customer is in it, even with a booking that was cancelled.
 */
export function findExisting(store: Store, move: Move): Appointment | null {
  const { appointment, booking, service, providerId, start } = move;
  if (service.maxCapacity === 1 && booking.status === 'approved') return null;
  const existing = store.appointments.find(
    (each) =>
      each.serviceId === service.id &&
      each.providerId === providerId &&
      each.start === start.wall &&
      (!isTaking(each.status) || toPlacesLeft(each, service) >= booking.persons),
  );
  if (!existing || existing === appointment) return null;
  const isKnown = existing.bookings.some(({ customer }) => customer.id === booking.customer.id);
  if (isKnown && isTaking(booking.status)) {
    throw new Refusal(409, '', { customerAlreadyBooked: true });
  }
  return existing;
}

/** Moves the booking into that appointment, with its own one, or out of it into a new one. */
export function moveBooking(store: Store, move: Move, existing: Appointment | null): Moved {
  const { appointment, booking } = move;
  booking.status = move.status;
  if (existing) {
    leave(store, move);
    existing.bookings.push(booking);
    settle(store, existing);
    return { newAppointment: null, existingAppointment: existing };
  }
  const isAlone = appointment.bookings.length === 1;
  // As in the published plugin: those who stay get the new employee, service and place as well.
  appointment.providerId = move.providerId;
  appointment.serviceId = move.service.id;
  appointment.locationId = move.locationId;
  const written = { start: move.start.wall, keptMs: move.start.keptMs };
  if (isAlone || !(move.isRescheduled || move.isElsewhere)) {
    Object.assign(appointment, written);
    appointment.internalNotes = move.internalNotes ?? appointment.internalNotes ?? '';
    settle(store, appointment);
    return { newAppointment: null, existingAppointment: null };
  }
  leave(store, move);
  const id = store.nextId('appointment');
  const moved = { ...appointment, ...written, id, internalNotes: '', bookings: [booking] };
  store.appointments.push(moved);
  settle(store, moved);
  return { newAppointment: moved, existingAppointment: null };
}

/** Takes the booking out of its appointment, which goes with the last of them. */
function leave(store: Store, { appointment, booking }: Move): void {
  removeBooking(store, appointment, booking);
  if (appointment.bookings.length > 0) settle(store, appointment);
  else appointment.status = 'canceled';
}

/** Counts end and status anew from the bookings. */
function settle(store: Store, appointment: Appointment): void {
  const service = findService(store, appointment.serviceId, appointment.providerId);
  appointment.status = toAppointmentStatus(appointment);
  appointment.end = toAppointmentEnd(appointment, service);
}
