import type { BookingStart } from './booking-start.js';
import { formatDay, formatTime } from './clock.js';
import { findFreeSlots, toPlacesLeft } from './free-slots.js';
import { isEmpty, Refusal, toFields, toPhpJson, toText, toWhole } from './php.js';
import type { Call } from './router.js';
import type { Service } from './rows.js';
import {
  type Appointment,
  type Booking,
  createPayment,
  createToken,
  findCustomer,
  isTaking,
  type Store,
} from './store.js';

/** One appointment that somebody asks for. */
export interface Asked {
  body: Call['body'];
  /** `bookings[0]`. */
  sent: Record<string, unknown>;
  /** On the employee's terms. */
  service: Service;
  providerId: number;
  locationId: number | null;
  start: BookingStart;
}

/** What was written down of it. */
export interface Placed extends Asked {
  appointment: Appointment;
  booking: Booking;
}

/** @throws {Refusal} 409 where the time isn't free; nothing else is looked at. */
export function refuseTaken(store: Store, asked: Asked): void {
  const { sent, service, providerId, start } = asked;
  const notice = store.business.settings.general.minimumTimeRequirementPriorToBooking;
  const isKnown = store.business.employees.some(({ id }) => id === providerId);
  const { available } = findFreeSlots(store, {
    serviceId: service.id,
    employeeIds: isKnown ? [providerId] : [],
    locationId: null,
    persons: toPersons(sent),
    from: start.wall,
    to: start.wall,
    durationSeconds: toWhole(sent.duration),
    extras: [],
    excludeAppointmentId: null,
  });
  const isFree = available.get(formatDay(start.wall))?.has(formatTime(start.wall)) ?? false;
  // Recorded: -taken, -closed-hour, -past. The booking window isn't looked at.
  const isHidden = service.status === 'hidden';
  if (isHidden || start.wall < store.nowWall() + notice * 1000 || !isFree) {
    throw new Refusal(409, 'Time slot is unavailable', { timeSlotUnavailable: true });
  }
}

/**
 * Writes a booking down, in an appointment that others have too where there is one to join.
 *
 * @param parent the first of the dates it is one of; null: it is the first itself
 */
export function placeBooking(store: Store, asked: Asked, parent: Placed | null): Placed {
  const { body, sent, service, providerId, locationId, start } = asked;
  const durationSeconds = toWhole(sent.duration);
  const known = findJoinable(store, asked);
  const booking = createBooking(store, asked, parent?.booking.payment.id ?? null);
  const appointment = known ?? {
    id: store.nextId('appointment'),
    serviceId: service.id,
    parentId: parent?.appointment.id ?? null,
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
  const end = start.wall + (durationSeconds ?? service.duration) * 1000;
  appointment.end = Math.max(appointment.end, end);
  if (!known) store.appointments.push(appointment);
  return { ...asked, appointment, booking };
}

/** Deletes a booking, and its appointment with the last of them. */
export function takeBack(store: Store, { appointment, booking }: Placed): void {
  appointment.bookings.splice(appointment.bookings.indexOf(booking), 1);
  if (appointment.bookings.length > 0) return;
  store.appointments.splice(store.appointments.indexOf(appointment), 1);
}

/** An appointment of the same start, employee and service with places enough. */
function findJoinable(store: Store, asked: Asked): Appointment | undefined {
  const { sent, service, providerId, start } = asked;
  return store.appointments.find(
    (appointment) =>
      appointment.serviceId === service.id &&
      appointment.providerId === providerId &&
      appointment.start === start.wall &&
      isTaking(appointment.status) &&
      toPlacesLeft(appointment, service) >= toPersons(sent),
  );
}

function createBooking(
  store: Store,
  { body, sent, service }: Asked,
  parentPaymentId: number | null,
): Booking {
  const customer = toFields(sent.customer);
  const email = toText(customer.email);
  const firstName = String(customer.firstName ?? '');
  const lastName = String(customer.lastName ?? '');
  const phone = toText(customer.phone);
  return {
    id: store.nextId('booking'),
    customer: findCustomer(store, {
      firstName,
      lastName,
      // Recorded: book-appointment-bad-email, -no-email.
      email: email !== null && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) ? email : null,
      phone,
      countryPhoneIso: toText(customer.countryPhoneIso),
    }),
    status:
      store.business.settings.general.defaultAppointmentStatus === 'pending'
        ? 'pending'
        : 'approved',
    price: service.price,
    aggregatedPrice: service.aggregatedPrice,
    persons: toPersons(sent),
    token: createToken(),
    payment: createPayment(store, String(toFields(body.payment).gateway ?? ''), parentPaymentId),
    utcOffset: typeof sent.utcOffset === 'number' ? sent.utcOffset : null,
    duration: toWhole(sent.duration),
    customFields:
      Object.keys(toFields(sent.customFields)).length > 0 ? toPhpJson(sent.customFields) : null,
    info: toPhpJson({
      firstName,
      lastName,
      phone,
      locale: body.locale ?? null,
      timeZone: body.timeZone ?? null,
      urlParams: isEmpty(body.urlParams) ? null : body.urlParams,
    }),
    created: store.nowWall(),
  };
}

function toPersons(sent: Asked['sent']): number {
  return toWhole(sent.persons) ?? 1;
}
