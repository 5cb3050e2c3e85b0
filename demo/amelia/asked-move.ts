import {
  type Appointment,
  type Booking,
  type BookingStatus,
  bookingStatuses,
} from './appointment.js';
import { type BookingStart, readReassignStart } from './booking-start.js';
import { formatWall, parseWall } from './clock.js';
import { isBeyondLimit } from './customer-limit.js';
import { findFreeSlots, isFreeAt } from './free-slots.js';
import { isEmpty, Refusal, toPhpJson, toText, toWhole, type WallMs } from './php.js';
import { refuseSlot } from './place-booking.js';
import type { Call } from './router.js';
import type { Service } from './rows.js';
import { findBooking, findService, type Store } from './store.js';

/** A booking, and where it is asked to move; what isn't sent stays as it is. */
export interface Move {
  /** The one it is in now. */
  appointment: Appointment;
  booking: Booking;
  /** On the employee's terms. */
  service: Service;
  providerId: number;
  locationId: number | null;
  status: BookingStatus;
  /** JSON in a string; null: as they were. */
  customFields: string | null;
  internalNotes: string | null;
  start: BookingStart;
  /** The digits of the start as they were sent. */
  digits: WallMs;
  isRescheduled: boolean;
  /** Whether the employee, the service or the place is another one. */
  isElsewhere: boolean;
}

/** @throws {Refusal} 500 where the booking is unknown (recorded: reassign-unknown), or the date. */
export function readMove(store: Store, { id, body, faults }: Call): Move {
  const found = findBooking(store, id);
  if (!found) throw new Refusal(500, 'Call to a member function setInitialBookingStart() on null');
  const { appointment, booking } = found;
  const providerId = toWhole(body.providerId) ?? appointment.providerId;
  const serviceId = toWhole(body.serviceId) ?? appointment.serviceId;
  const locationId = toWhole(body.locationId) ?? appointment.locationId;
  const { timeZone, utcOffset } = body;
  const sent = isEmpty(body.bookingStart) ? formatWall(appointment.start) : body.bookingStart;
  // Of whatever is sent the seconds, and what is behind them, are cut off.
  const bookingStart = String(sent).slice(0, 16);
  const start = readReassignStart(store, { bookingStart, timeZone, utcOffset }, faults);
  return {
    ...found,
    service: findService(store, serviceId, providerId),
    providerId,
    locationId,
    status: toStatus(body.status) ?? booking.status,
    customFields: isEmpty(body.customFields) ? null : toPhpJson(body.customFields),
    internalNotes: toText(body.internalNotes),
    start,
    digits: parseWall(bookingStart),
    isRescheduled: start.wall !== appointment.start,
    isElsewhere:
      providerId !== appointment.providerId ||
      serviceId !== appointment.serviceId ||
      (appointment.locationId !== null && locationId !== appointment.locationId),
  };
}

/**
 * Refuses a time that isn't free, and one appointment too many of a customer.
 *
 * As in the published plugin, whoever has the key needs no notice, a longer duration that was
 * chosen isn't looked at, and an appointment is in nobody's way who moves out of it.
 *
 * @throws {Refusal} 409 (recorded: reassign-taken, reassign-closed).
 */
export function refuseMove(store: Store, move: Move): void {
  const { appointment, booking, service, start } = move;
  const isLeavingOthers = appointment.bookings.length > 1 && move.isElsewhere;
  const { available } = findFreeSlots(store, {
    serviceId: service.id,
    employeeIds: [move.providerId],
    locationId: move.locationId,
    persons: booking.persons,
    from: start.wall,
    to: start.wall,
    durationSeconds: null,
    extras: booking.extras.map(({ extraId, quantity }) => ({ id: extraId, quantity })),
    excludeAppointmentId: isLeavingOthers ? null : appointment.id,
  });
  const { customer } = booking;
  const limited = { service, customer, start: start.wall, movedId: booking.id };
  if (!isFreeAt(available, start.wall) || isBeyondLimit(store, limited)) refuseSlot();
}

function toStatus(sent: unknown): BookingStatus | undefined {
  return bookingStatuses.find((status) => status === toText(sent));
}
