import { toDateTime, toInstantMs, toWallMs } from './site-clock.js';
import type { Appointment, Booking, Store } from './store.js';
import { toWireCustomer, toWireProvider } from './wire-people.js';

/** Whether an answer speaks of what was just made, or of what was kept and read again. */
type Reading = 'fresh' | 'kept';

const noCalendars = {
  googleCalendarEventId: null,
  googleMeetUrl: null,
  outlookCalendarEventId: null,
  microsoftTeamsUrl: null,
  appleCalendarEventId: null,
  zoomMeeting: null,
  lessonSpace: null,
};

/** A payment. A paid amount is 0 with `onSite`: it is paid there. */
export function toWirePayment(booking: Booking, at: string, reading: Reading) {
  return {
    id: booking.paymentId,
    customerBookingId: booking.id,
    packageCustomerId: null,
    parentId: null,
    amount: 0,
    gateway: 'onSite',
    gatewayTitle: '',
    dateTime: at,
    status: 'pending',
    data: '',
    entity: reading === 'fresh' ? 'appointment' : null,
    created: toDateTime(booking.createdMs),
    actionsCompleted: null,
    triggeredActions: null,
    wcOrderId: null,
    wcOrderItemId: null,
    wcOrderUrl: null,
    wcItemCouponValue: null,
    wcItemTaxValue: null,
    transactionId: null,
    transfers: null,
    invoiceNumber: booking.paymentId,
    paymentLinks: null,
  };
}

/** A booking as every answer carries it. */
export function toWireBooking(store: Store, booking: Booking, at: string, reading: Reading) {
  const isFresh = reading === 'fresh';
  const service = store.findService(
    store.appointments.find(({ id }) => id === booking.appointmentId)?.serviceId ?? 0,
  );
  return {
    id: booking.id,
    customerId: booking.customer.id,
    customer: toWireCustomer(booking.customer, isFresh),
    status: booking.status,
    couponId: null,
    price: booking.price,
    coupon: null,
    tax: null,
    ivyEntryId: null,
    appointmentId: booking.appointmentId,
    extras: [],
    persons: booking.persons,
    token: isFresh ? booking.token : null,
    payments: [toWirePayment(booking, at, reading)],
    utcOffset: booking.utcOffset,
    aggregatedPrice: service?.aggregatedPrice ?? false,
    isChangedStatus: null,
    isLastBooking: null,
    packageCustomerService: null,
    ticketsData: [],
    duration: booking.duration,
    created: toDateTime(toWallMs(booking.createdMs, store.business.settings.timeZone)),
    actionsCompleted: isFresh ? false : null,
    isNew: null,
    isUpdated: null,
    customFields: booking.customFields,
    info: booking.info,
    qrCodes: null,
    icsFiles: null,
  };
}

/** An appointment with all its bookings, every customer of the group among them. */
export function toWireAppointment(store: Store, appointment: Appointment, reading: Reading) {
  const { business } = store;
  const isKept = reading === 'kept';
  const at = toDateTime(appointment.startsAt);
  const employee = store.findEmployee(appointment.employeeId);
  return {
    id: appointment.id,
    bookings: appointment.bookings.map((booking) => toWireBooking(store, booking, at, reading)),
    notifyParticipants: appointment.notifyParticipants,
    internalNotes: isKept ? '' : null,
    status: appointment.status,
    serviceId: appointment.serviceId,
    parentId: null,
    providerId: appointment.employeeId,
    assignedEmployeeId: null,
    locationId: appointment.locationId,
    provider: isKept && employee ? toWireProvider(employee, business) : null,
    service: isKept ? (store.findService(appointment.serviceId) ?? null) : null,
    location: business.locations.find(({ id }) => id === appointment.locationId) ?? null,
    ...noCalendars,
    bookingStart: at,
    bookingEnd: toDateTime(appointment.endsAt),
    type: 'appointment',
    isRescheduled: null,
    isChangedStatus: null as boolean | null,
    isFull: null,
    resources: [],
    initialAppointmentDateTime: null,
    createPaymentLinks: null,
  };
}

/** What tells the caller when the booking really is: both ends in UTC. */
export function toUtcTime(store: Store, { startsAt, endsAt }: Appointment) {
  const { timeZone } = store.business.settings;
  const startMs = toInstantMs(startsAt, timeZone);
  return [{ start: toDateTime(startMs), end: toDateTime(startMs + (endsAt - startsAt)) }];
}
