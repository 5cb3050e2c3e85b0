import type { Appointment } from './appointment.js';
import { toBookedCustomer } from './booked-customer.js';
import { toAppointmentPaymentRow, toAppointmentRow, toBookingRow } from './booking-rows.js';
import { formatWall, toInstantMs } from './clock.js';
import type { Placed } from './place-booking.js';
import type { Store } from './store.js';

/** The answer to a booking (recorded: book-appointment); the first is the appointment itself. */
export function toBooked(store: Store, [main, ...recurring]: [Placed, ...Placed[]]) {
  const { body, appointment, booking, service, durationSeconds } = main;
  const row = toPlacedRow(store, main);
  return {
    ...row,
    recurring: recurring.map((placed) => toPlacedRow(store, placed)),
    package: [],
    packageId: null,
    isPackageAppointment: false,
    customer: {
      ...row.booking.customer,
      locale: body.locale ?? null,
      timeZone: body.timeZone ?? null,
    },
    // The duration and the price that were chosen of it.
    bookable: {
      ...service,
      duration: durationSeconds ?? service.duration,
      price: booking.price,
      mandatoryExtra: null,
    },
    paymentId: booking.payment.id,
    packageCustomerId: null,
    payment: toAppointmentPaymentRow(store, appointment, booking, 'booked'),
    isCart: false,
    packageCustomerToken: null,
    ...(booking.customer.email === null ? {} : { customerCabinetUrl: '' }),
  };
}

/** One appointment of the answer. */
export function toPlacedRow(store: Store, { body, sent, appointment, booking }: Placed) {
  const bookingRow = {
    ...toBookingRow(store, appointment, booking, 'booked'),
    customer: toBookedCustomer(booking.customer, { body, sent }),
  };
  const appointmentRow = toAppointmentRow(store, appointment, 'booked');
  return {
    type: 'appointment',
    appointment: {
      ...appointmentRow,
      bookings: appointmentRow.bookings.map((row) =>
        row.id === booking.id ? bookingRow : { ...row, customer: null },
      ),
    },
    booking: bookingRow,
    utcTime: [toUtcTime(store, appointment)],
    appointmentStatusChanged: false,
  };
}

function toUtcTime(store: Store, { start, end, keptMs }: Appointment) {
  const startMs = keptMs ?? toInstantMs(start, store.siteZone());
  const endMs = keptMs === null ? toInstantMs(end, store.siteZone()) : keptMs + end - start;
  return { start: formatWall(startMs), end: formatWall(endMs) };
}
