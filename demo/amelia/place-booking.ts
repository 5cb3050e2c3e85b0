import type { Appointment, Booking, BookingStatus } from './appointment.js';
import { type Asked, toPersons } from './asked.js';
import { toExtraSeconds } from './booked-extras.js';
import { createBooking } from './create-booking.js';
import { refuseBeyondLimit } from './customer-limit.js';
import { findFreeSlots, isFreeAt, toPlacesLeft } from './free-slots.js';
import { Refusal, toWhole } from './php.js';
import { findKnownCustomer } from './sent-customer.js';
import { isTaking, removeBooking, type Store } from './store.js';

/** What was written down of it. */
export interface Placed extends Asked {
  appointment: Appointment;
  booking: Booking;
}

/**
 * What a customer is refused; of the business's own appointments only {@link refuseOccupied}.
 *
 * @throws {Refusal} 409 where the time isn't free, or the customer has appointments enough.
 */
export function refuseTaken(store: Store, asked: Asked): void {
  const { sent, service, start } = asked;
  const notice = store.business.settings.general.minimumTimeRequirementPriorToBooking;
  // Recorded: -taken, -closed-hour, -past. The booking window isn't looked at.
  const isTooSoon = start.wall < store.nowWall() + notice * 1000;
  if (service.status === 'hidden' || isTooSoon) refuseSlot();
  refuseOccupied(store, asked);
  const customer = findKnownCustomer(store, sent);
  refuseBeyondLimit(store, { service, customer, start: start.wall });
}

/** @throws {Refusal} 409 where the employee has something else to do then. */
export function refuseOccupied(store: Store, asked: Asked): void {
  const { sent, service, providerId, start, extras } = asked;
  const isKnown = store.business.employees.some(({ id }) => id === providerId);
  const { available } = findFreeSlots(store, {
    serviceId: service.id,
    employeeIds: isKnown ? [providerId] : [],
    locationId: null,
    persons: toPersons(sent),
    from: start.wall,
    to: start.wall,
    durationSeconds: asked.durationSeconds,
    extras: extras.map(({ extra, quantity }) => ({ id: extra.id, quantity })),
    excludeAppointmentId: null,
  });
  if (!isFreeAt(available, start.wall)) refuseSlot();
}

/** @throws {Refusal} 409 `timeSlotUnavailable`. */
export function refuseSlot(): never {
  throw new Refusal(409, 'Time slot is unavailable', { timeSlotUnavailable: true });
}

/**
 * Writes a booking down, in an appointment that others have too where there is one to join.
 *
 * @param parent the first of the dates it is one of; null: it is the first itself
 */
export function placeBooking(store: Store, asked: Asked, parent: Placed | null): Placed {
  const booking = createBooking(store, asked, parent?.booking.payment.id ?? null);
  const joined = findJoinable(store, asked, isTaking);
  return placeCreated(store, asked, booking, { joined, parentId: parent?.appointment.id ?? null });
}

/**
 * The same with a booking that is created already.
 *
 * @param place.joined the appointment that it joins; none: it gets one of its own
 * @param place.parentId the appointment of the first of the dates
 */
export function placeCreated(
  store: Store,
  asked: Asked,
  booking: Booking,
  { joined, parentId = null }: { joined?: Appointment | undefined; parentId?: number | null },
): Placed {
  const { body, service, providerId, locationId, start, durationSeconds, extras } = asked;
  const appointment = joined ?? {
    id: store.nextId('appointment'),
    serviceId: service.id,
    parentId,
    providerId,
    locationId,
    status: booking.status,
    start: start.wall,
    end: start.wall,
    keptMs: start.keptMs,
    notifyParticipants: toWhole(body.notifyParticipants) ?? 0,
    bookings: [],
  };
  appointment.locationId = locationId ?? appointment.locationId;
  appointment.bookings.push(booking);
  const seconds = (durationSeconds ?? service.duration) + toExtraSeconds(extras);
  const end = start.wall + seconds * 1000;
  appointment.end = Math.max(appointment.end, end);
  if (!joined) store.appointments.push(appointment);
  return { ...asked, appointment, booking };
}

/**
 * Places one after the other, all of them or none: where one cannot be had, those before it are
 * deleted.
 *
 * @param before placed already, and deleted with them
 */
export function placeEach(
  store: Store,
  asked: Asked[],
  place: (asked: Asked) => Placed,
  before: Placed[] = [],
): Placed[] {
  const placed: Placed[] = [];
  try {
    for (const each of asked) placed.push(place(each));
    return placed;
  } catch (error) {
    for (const each of [...placed, ...before]) takeBack(store, each);
    throw error;
  }
}

/** Deletes a booking, and its appointment with the last; one of cancelled bookings is cancelled. */
function takeBack(store: Store, { appointment, booking }: Placed): void {
  removeBooking(store, appointment, booking);
  if (!appointment.bookings.some(({ status }) => isTaking(status))) appointment.status = 'canceled';
}

/** An appointment of the same start, employee and service with places enough. */
export function findJoinable(
  store: Store,
  asked: Asked,
  isOpen: (status: BookingStatus) => boolean,
): Appointment | undefined {
  const { sent, service, providerId, start } = asked;
  return store.appointments.find(
    (appointment) =>
      appointment.serviceId === service.id &&
      appointment.providerId === providerId &&
      appointment.start === start.wall &&
      isOpen(appointment.status) &&
      toPlacesLeft(appointment, service) >= toPersons(sent),
  );
}
