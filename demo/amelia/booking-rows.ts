import type { Appointment, Booking } from './appointment.js';
import { formatWall, toInstantMs } from './clock.js';
import { toCouponRow } from './coupon-row.js';
import { toPaymentRow } from './payment-row.js';
import { toCustomerRow, toProviderRow } from './person-rows.js';
import type { WallMs } from './php.js';
import { findBought } from './purchase-places.js';
import { toBoughtNumbers, toBoughtRow, toPurchasePaymentRow } from './purchase-rows.js';
import type { Employee, Service } from './rows.js';
import { isTaking, type Store } from './store.js';

/**
 * Where a row is shown. Amelia fills in different fields each time: as it is booked, the whole
 * appointment of a cancelled booking, that booking alone, in the list, and by its id.
 */
export type Place = 'booked' | 'canceled' | 'canceled-alone' | 'listed' | 'got';

/** Marks of what a cancellation changed. */
export interface Changed {
  bookingId: number;
  appointment: boolean;
}

/** An appointment with its bookings (recorded: book-appointment, cancel, appointments-list). */
export function toAppointmentRow(
  store: Store,
  appointment: Appointment,
  place: Place,
  changed: Changed | null = null,
) {
  const { business } = store;
  const { start, end } = appointment;
  const provider = business.employees.find(({ id }) => id === appointment.providerId);
  const service = business.services.find(({ id }) => id === appointment.serviceId);
  const location = business.locations.find(({ id }) => id === appointment.locationId);
  return {
    id: appointment.id,
    bookings: appointment.bookings.map((booking) =>
      toBookingRow(store, appointment, booking, place, changed?.bookingId === booking.id),
    ),
    notifyParticipants:
      place === 'canceled' || place === 'listed'
        ? String(appointment.notifyParticipants)
        : appointment.notifyParticipants,
    internalNotes: place === 'booked' ? null : (appointment.internalNotes ?? ''),
    status: appointment.status,
    serviceId: appointment.serviceId,
    parentId: appointment.parentId,
    providerId: appointment.providerId,
    assignedEmployeeId: null,
    locationId: appointment.locationId,
    provider: place === 'booked' || !provider ? null : toAppointmentProviderRow(provider, place),
    service: place === 'booked' || !service ? null : toServiceRow(service, place),
    location: location ?? null,
    googleCalendarEventId: null,
    googleMeetUrl: null,
    outlookCalendarEventId: null,
    microsoftTeamsUrl: null,
    appleCalendarEventId: null,
    zoomMeeting: null,
    lessonSpace: null,
    bookingStart: formatWall(start),
    bookingEnd: formatWall(place === 'canceled' ? toCountedEnd(appointment) : end),
    type: 'appointment',
    isRescheduled: null,
    isChangedStatus: changed === null ? null : changed.appointment,
    isFull: null,
    resources: [],
    initialAppointmentDateTime: null,
    createPaymentLinks: null,
  };
}

/**
 * The end where the service is read without its duration: that of the longest booking that stands
 * (recorded: cancel, where none does).
 */
function toCountedEnd({ start, bookings }: Appointment): WallMs {
  const standing = bookings.filter(({ status }) => isTaking(status));
  return start + Math.max(0, ...standing.map(({ duration }) => duration ?? 0)) * 1000;
}

/** One booking of an appointment. */
export function toBookingRow(
  store: Store,
  appointment: Appointment,
  booking: Booking,
  place: Place,
  isChanged = false,
) {
  const isFresh = place === 'booked';
  const coupon = store.business.coupons.find(({ id }) => id === booking.couponId);
  return {
    id: booking.id,
    customerId: booking.customer.id,
    customer: toCustomerRow(booking.customer, {
      status: isFresh || place === 'canceled-alone' ? null : 'visible',
      translations: isFresh ? '{"defaultLanguage":"en_US"}' : null,
    }),
    status: booking.status,
    couponId: booking.couponId,
    price: booking.price,
    coupon: coupon ? toCouponRow(store, coupon) : null,
    tax: booking.tax,
    ivyEntryId: null,
    appointmentId: appointment.id,
    extras: booking.extras.map((extra) => ({ ...extra, customerBookingId: booking.id })),
    persons: booking.persons,
    token: isFresh || place === 'canceled-alone' ? booking.token : null,
    payments: toPaymentRows(store, appointment, booking, place),
    utcOffset: place === 'listed' ? null : booking.utcOffset,
    aggregatedPrice: booking.aggregatedPrice,
    isChangedStatus: isChanged ? true : null,
    isLastBooking: null,
    packageCustomerService: toPackageRowOf(store, booking, place),
    ticketsData: [],
    duration: booking.duration,
    // Recorded: read from its tables it is taken for UTC and converted once more.
    created: formatWall(
      isFresh || place === 'canceled-alone'
        ? booking.created
        : booking.created * 2 - toInstantMs(booking.created, store.siteZone()),
    ),
    actionsCompleted: isFresh ? false : null,
    isNew: null,
    isUpdated: null,
    customFields: booking.customFields,
    info: booking.info,
    qrCodes: null,
    icsFiles: null,
  };
}

/** Of a package only what is read from the tables shows the payment, and that is the purchase's. */
function toPaymentRows(store: Store, appointment: Appointment, booking: Booking, place: Place) {
  const bought = findBought(store, booking);
  if (!bought) return [toAppointmentPaymentRow(store, appointment, booking, place)];
  if (place === 'booked' || place === 'canceled-alone') return [];
  return [toPurchasePaymentRow(store, bought.purchase, { booking, entity: null })];
}

/** What it is paid with; a cancelled booking alone does not tell, its appointment numbers only. */
function toPackageRowOf(store: Store, booking: Booking, place: Place) {
  const bought = findBought(store, booking);
  if (!bought || place === 'canceled-alone') return null;
  if (place === 'booked') return toBoughtRow(store, bought, 'sale');
  const { id, packageId } = bought.purchase;
  if (place === 'canceled') return toBoughtNumbers(bought, { id, packageId });
  return toBoughtRow(store, bought, 'tables');
}

/** A booking's payment; its `dateTime` is in UTC or wall time by the place. */
export function toAppointmentPaymentRow(
  store: Store,
  { start }: Appointment,
  booking: Booking,
  place: Place,
) {
  const { parentId, invoiceNumber } = booking.payment;
  const isUtc = place === 'booked' || place === 'canceled-alone';
  const due = booking.payment.due ?? start;
  return toPaymentRow(booking, {
    parentId,
    dateTime: formatWall(isUtc ? toInstantMs(due, store.siteZone()) : due),
    entity: place === 'booked' ? 'appointment' : null,
    invoiceNumber: place === 'listed' || place === 'canceled-alone' ? null : invoiceNumber,
  });
}

/** The employee of an appointment: the list tells the phone number, too. */
function toAppointmentProviderRow(employee: Employee, place: Place) {
  const row = toProviderRow(employee);
  return place === 'listed' ? row : { ...row, phone: null, note: null };
}

/** The service of an appointment: the list tells more of it. */
function toServiceRow(service: Service, place: Place) {
  const isListed = place === 'listed';
  return {
    ...service,
    extras: [],
    description: isListed ? service.description : null,
    duration: isListed ? service.duration : null,
    timeBefore: isListed ? service.timeBefore : null,
    timeAfter: isListed ? service.timeAfter : null,
    bringingAnyone: null,
    aggregatedPrice: isListed ? null : service.aggregatedPrice,
    status: isListed ? service.status : null,
    mandatoryExtra: null,
  };
}
