import { type Sent, toBooked } from './booked-answer.js';
import { readBookingStart } from './booking-start.js';
import { formatDay, formatTime, parseWall } from './clock.js';
import { findFreeSlots, toPlacesLeft } from './free-slots.js';
import { isEmpty, Refusal, toFields, toPhpJson, toText, toWhole, type WallMs } from './php.js';
import { type Call, succeed } from './router.js';
import type { Service } from './rows.js';
import {
  type Appointment,
  type Booking,
  createPayment,
  createToken,
  findCustomer,
  findService,
  isTaking,
  type Store,
} from './store.js';

/**
 * Books an appointment. Looking and writing are one step, so of several at once one comes first.
 *
 * It checks the time and nothing else: an employee or coupon it doesn't know, an e-mail address
 * that is none, all pass (recorded: book-appointment-unknown-provider, -coupon, -bad-email).
 *
 * @throws {Refusal} 409 where the time isn't free, 500 for an unknown service or date.
 */
export function bookAppointment(store: Store, { body, ignoreUtc }: Call) {
  const sent = toFields(toFields(body.bookings)[0]);
  const { bookingStart, utc, timeZone } = body;
  const start = ignoreUtc
    ? parseWall(bookingStart)
    : readBookingStart(store, { bookingStart, utc, timeZone, utcOffset: sent.utcOffset });
  const providerId = toWhole(body.providerId) ?? 0;
  const service = findService(store, toWhole(body.serviceId) ?? 0, providerId);
  const persons = toWhole(sent.persons) ?? 1;
  const durationSeconds = toWhole(sent.duration);
  refuseTaken(store, { service, providerId, start, persons, durationSeconds });
  // Recorded: book-appointment-no-payment. Nothing is booked, and nothing says so.
  if (isEmpty(body.payment)) return succeed(null, { customerCabinetUrl: '' });

  const known = findJoinable(store, { service, providerId, start, persons });
  const booking = createBooking(store, { body, sent, service, persons, durationSeconds });
  const appointment = known ?? {
    id: store.nextId('appointment'),
    serviceId: service.id,
    providerId,
    locationId: toWhole(body.locationId),
    status: booking.status,
    start,
    end: start,
    notifyParticipants: toWhole(body.notifyParticipants) ?? 0,
    bookings: [],
  };
  appointment.locationId = toWhole(body.locationId) ?? appointment.locationId;
  appointment.bookings.push(booking);
  appointment.end = Math.max(appointment.end, start + (durationSeconds ?? service.duration) * 1000);
  if (!known) store.appointments.push(appointment);

  if (booking.payment.gateway !== 'onSite') {
    // Recorded: book-appointment-gateway-off. The time stays taken all the same.
    throw new Refusal(
      500,
      'Call to undefined method AmeliaBooking\\Infrastructure\\Services\\Payment\\' +
        'StarterPaymentService::getStripeCustomerId()',
    );
  }
  return succeed(
    'Successfully added booking',
    toBooked(store, { body, sent, appointment, booking, service }),
  );
}

interface Wish {
  service: Service;
  providerId: number;
  /** Wall time of the site. */
  start: WallMs;
  persons: number;
}

function refuseTaken(store: Store, wish: Wish & { durationSeconds: number | null }): void {
  const { service, providerId, start, persons, durationSeconds } = wish;
  const notice = store.business.settings.general.minimumTimeRequirementPriorToBooking;
  const isKnown = store.business.employees.some(({ id }) => id === providerId);
  const { available } = findFreeSlots(store, {
    serviceId: service.id,
    employeeIds: isKnown ? [providerId] : [],
    locationId: null,
    persons,
    from: start,
    to: start,
    durationSeconds,
    extras: [],
    excludeAppointmentId: null,
  });
  const isFree = available.get(formatDay(start))?.has(formatTime(start)) ?? false;
  // Recorded: -taken, -closed-hour, -past. The booking window isn't looked at.
  const isHidden = service.status === 'hidden';
  if (isHidden || start < store.nowWall() + notice * 1000 || !isFree) {
    throw new Refusal(409, 'Time slot is unavailable', { timeSlotUnavailable: true });
  }
}

/** An appointment of the same start, employee and service with places enough. */
function findJoinable(store: Store, wish: Wish): Appointment | undefined {
  const { service, providerId, start, persons } = wish;
  return store.appointments.find(
    (appointment) =>
      appointment.serviceId === service.id &&
      appointment.providerId === providerId &&
      appointment.start === start &&
      isTaking(appointment.status) &&
      toPlacesLeft(appointment, service) >= persons,
  );
}

function createBooking(
  store: Store,
  {
    body,
    sent,
    service,
    persons,
    durationSeconds,
  }: Sent & { persons: number; durationSeconds: number | null },
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
    persons,
    token: createToken(),
    payment: createPayment(store, String(toFields(body.payment).gateway ?? '')),
    utcOffset: typeof sent.utcOffset === 'number' ? sent.utcOffset : null,
    duration: durationSeconds,
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
