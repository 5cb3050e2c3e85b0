import { readBookingStart } from './booking-start.js';
import { type Answer, broken, type Call, found, isRecord, refused } from './call.js';
import { countPersons, toFreeStarts } from './free-slots.js';
import { toDateTime, toInstantMs, type WallMs } from './site-clock.js';
import type { Appointment, Booking, Store } from './store.js';
import { toUtcTime, toWireAppointment, toWireBooking, toWirePayment } from './wire-bookings.js';
import { toWireCustomer } from './wire-people.js';

/** `POST /bookings` of type appointment. */
export function postBooking(store: Store, { body }: Call, ignoresUtc: boolean): Answer {
  const [wish] = Array.isArray(body.bookings) ? body.bookings : [];
  if (!isRecord(wish)) return broken('Mandatory fields not passed! Missing: bookings');
  if (body.type !== 'appointment') {
    return broken(`Identifier "application.reservation.${body.type}.service" is not defined.`);
  }
  const service = store.findService(Number(body.serviceId));
  if (!service) return broken(`Invalid key ${body.serviceId}.`);
  const startsAt = readBookingStart(store, body, ignoresUtc);
  if (startsAt === null) return broken(toDateComplaint(String(body.bookingStart)));
  const employeeId = Number(body.providerId);
  const locationId = typeof body.locationId === 'number' ? body.locationId : null;
  const persons = Number(wish.persons ?? 1);
  const question = {
    service,
    duration: Number(wish.duration) || service.duration,
    persons,
    employeeIds: [employeeId],
    locationId,
    from: startsAt,
    to: startsAt,
  };
  // An employee that it doesn't know it does not ask (recorded: unknown-provider).
  const isKnown = store.findEmployee(employeeId) !== undefined;
  if (isKnown && !toFreeStarts(store, question).some((free) => free.startsAt === startsAt)) {
    return refused('Time slot is unavailable', { timeSlotUnavailable: true });
  }
  if (!isRecord(body.payment)) {
    return { status: 200, body: { message: null, data: { customerCabinetUrl: '' } } };
  }
  if (body.payment.gateway !== 'onSite') {
    return broken(
      'Call to undefined method AmeliaBooking\\Infrastructure\\Services\\Payment\\StarterPaymentService::getStripeCustomerId()',
    );
  }
  const appointment = joinAppointment(store, { ...question, startsAt, employeeId });
  const booking = addBooking(store, appointment, body, wish, persons);
  return found('Successfully added booking', toBookedAnswer(store, appointment, booking));
}

/** `POST /bookings/success/{id}`: mails and calendars would go out now. */
export function postSuccess(store: Store, _call: Call, id: number): Answer {
  const known = store.findBooking(id);
  if (!known) return broken('Call to a member function getAppointmentId() on null');
  known.booking.hasRunActions = true;
  return found('Successfully get booking', []);
}

/** `POST /bookings/cancel/{id}`. */
export function postCancel(store: Store, _call: Call, id: number): Answer {
  const known = store.findBooking(id);
  if (!known) return broken('Call to a member function getAppointmentId() on null');
  const { appointment, booking } = known;
  const oldAppointmentStatus = appointment.status;
  const isChanged = booking.status !== 'canceled';
  booking.status = 'canceled';
  if (countPersons(appointment) === 0) appointment.status = 'canceled';
  const isStatusChanged = appointment.status !== oldAppointmentStatus;
  const at = toDateTime(appointment.startsAt);
  return found('Successfully updated booking status', {
    appointment: {
      ...toWireAppointment(store, appointment, 'kept'),
      isChangedStatus: isStatusChanged,
    },
    appointmentStatusChanged: isStatusChanged,
    oldAppointmentStatus,
    booking: {
      ...toWireBooking(store, booking, at, 'kept'),
      token: booking.token,
      isChangedStatus: isChanged,
    },
    type: 'appointment',
    status: 'canceled',
    message: 'Booking status has been changed to canceled',
  });
}

interface Place {
  service: { id: number };
  employeeId: number;
  locationId: number | null;
  startsAt: WallMs;
  duration: number;
}

/** The group appointment at that time, or a new one. */
function joinAppointment(store: Store, wish: Place): Appointment {
  const known = store.appointments.find(
    ({ serviceId, employeeId, locationId, startsAt, status }) =>
      serviceId === wish.service.id &&
      employeeId === wish.employeeId &&
      locationId === wish.locationId &&
      startsAt === wish.startsAt &&
      status === 'approved',
  );
  if (known) return known;
  const appointment: Appointment = {
    id: store.nextId('appointment'),
    serviceId: wish.service.id,
    employeeId: wish.employeeId,
    locationId: wish.locationId,
    startsAt: wish.startsAt,
    endsAt: wish.startsAt + wish.duration * 1000,
    status: store.business.settings.defaultAppointmentStatus,
    notifyParticipants: 1,
    bookings: [],
  };
  store.appointments.push(appointment);
  return appointment;
}

function addBooking(
  store: Store,
  appointment: Appointment,
  body: Record<string, unknown>,
  wish: Record<string, unknown>,
  persons: number,
): Booking {
  const given = isRecord(wish.customer) ? wish.customer : {};
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  const customer = store.toCustomer({
    firstName: text(given.firstName) ?? '',
    lastName: text(given.lastName) ?? '',
    email: text(given.email),
    phone: text(given.phone),
    countryPhoneIso: text(given.countryPhoneIso),
  });
  const employee = store.findEmployee(appointment.employeeId);
  const own = employee?.does.find(({ serviceId }) => serviceId === appointment.serviceId)?.price;
  const booking: Booking = {
    id: store.nextId('booking'),
    appointmentId: appointment.id,
    customer,
    status: appointment.status,
    persons,
    price: own ?? store.findService(appointment.serviceId)?.price ?? 0,
    paymentId: store.nextId('payment'),
    utcOffset: typeof wish.utcOffset === 'number' ? wish.utcOffset : null,
    duration: (appointment.endsAt - appointment.startsAt) / 1000,
    token: crypto.randomUUID().slice(0, 10),
    createdMs: store.nowMs,
    customFields: null,
    info: toInfo(body, customer),
    hasRunActions: body.runInstantPostBookingActions === true,
  };
  appointment.bookings.push(booking);
  return booking;
}

/** What Amelia writes down beside a booking; PHP escapes every slash. */
function toInfo(
  body: Record<string, unknown>,
  { firstName, lastName, phone }: Booking['customer'],
) {
  const { locale = null, timeZone = null, urlParams = null } = body;
  const info = { firstName, lastName, phone, locale, timeZone, urlParams };
  return JSON.stringify(info).replaceAll('/', '\\/');
}

function toBookedAnswer(store: Store, appointment: Appointment, booking: Booking) {
  const { timeZone } = store.business.settings;
  const { start = '' } = toUtcTime(store, appointment)[0] ?? {};
  const info = JSON.parse(booking.info);
  return {
    type: 'appointment',
    appointment: toWireAppointment(store, appointment, 'fresh'),
    booking: toWireBooking(store, booking, start, 'fresh'),
    utcTime: toUtcTime(store, appointment),
    appointmentStatusChanged: false,
    recurring: [],
    package: [],
    packageId: null,
    isPackageAppointment: false,
    customer: {
      ...toWireCustomer(booking.customer, true),
      locale: info.locale,
      timeZone: info.timeZone,
    },
    bookable: { ...store.findService(appointment.serviceId), mandatoryExtra: null },
    paymentId: booking.paymentId,
    packageCustomerId: null,
    payment: toWirePayment(
      booking,
      toDateTime(toInstantMs(appointment.startsAt, timeZone)),
      'fresh',
    ),
    isCart: false,
    packageCustomerToken: null,
    customerCabinetUrl: '',
  };
}

function toDateComplaint(text: string): string {
  return `Failed to parse time string (${text}) at position 0 (${text[0] ?? ''}): The timezone could not be found in the database`;
}
