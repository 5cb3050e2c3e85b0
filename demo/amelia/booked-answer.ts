import { toAppointmentRow, toBookingRow, toCustomerRow, toPaymentRow } from './booking-rows.js';
import { formatWall, toInstantMs } from './clock.js';
import { toFields, toPhpJson, type WallMs } from './php.js';
import type { Call } from './router.js';
import type { Service } from './rows.js';
import type { Appointment, Booking, Store } from './store.js';

/** A booking as it was sent. */
export interface Sent {
  body: Call['body'];
  /** `bookings[0]`. */
  sent: Record<string, unknown>;
  service: Service;
}

/** The answer to a booking (recorded: book-appointment). */
export function toBooked(
  store: Store,
  {
    body,
    sent,
    appointment,
    booking,
    service,
  }: Sent & { appointment: Appointment; booking: Booking },
) {
  const named = toFields(sent.customer);
  // It answers with the name as sent, and keeps the one it knew (book-appointment-name-mismatch).
  const customer = {
    ...booking.customer,
    firstName: String(named.firstName ?? ''),
    lastName: String(named.lastName ?? ''),
  };
  const translations = toPhpJson({ defaultLanguage: body.locale ?? '' });
  const customerRow = toCustomerRow(customer, { status: null, translations });
  const bookingRow = {
    ...toBookingRow(store, appointment, booking, 'booked'),
    customer: customerRow,
  };
  const appointmentRow = toAppointmentRow(store, appointment, 'booked');
  const toUtc = (wallMs: WallMs) => formatWall(toInstantMs(wallMs, store.siteZone()));
  const paymentRow = toPaymentRow(store, appointment, booking, 'booked');
  return {
    type: 'appointment',
    appointment: {
      ...appointmentRow,
      bookings: appointmentRow.bookings.map((row) =>
        row.id === booking.id ? bookingRow : { ...row, customer: null },
      ),
    },
    booking: bookingRow,
    utcTime: [{ start: toUtc(appointment.start), end: toUtc(appointment.end) }],
    appointmentStatusChanged: false,
    recurring: [],
    package: [],
    packageId: null,
    isPackageAppointment: false,
    customer: { ...customerRow, locale: body.locale ?? null, timeZone: body.timeZone ?? null },
    bookable: { ...service, mandatoryExtra: null },
    paymentId: booking.payment.id,
    packageCustomerId: null,
    payment: paymentRow,
    isCart: false,
    packageCustomerToken: null,
    ...(customer.email === null ? {} : { customerCabinetUrl: '' }),
  };
}
