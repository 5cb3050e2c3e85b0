import type { Appointment, Booking } from './appointment.js';
import { toAppointmentRow, toBookingRow } from './booking-rows.js';
import { formatWall, parseWall, toInstantMs } from './clock.js';
import type { Store } from './store.js';

/** A booking as it is read to be changed: without its customer (recorded: reassign, delete). */
export function toBareBookingRow(
  store: Store,
  appointment: Appointment,
  booking: Booking,
  isChangedStatus: boolean | null,
) {
  const row = toBookingRow(store, appointment, booking, 'canceled');
  return {
    ...row,
    customer: null,
    payments: row.payments.map((payment) => ({ ...payment, created: null, invoiceNumber: null })),
    isChangedStatus,
  };
}

/** The same of a booking that is gone; it was made of its own row and converted again (delete). */
export function toRemovedBookingRow(
  store: Store,
  appointment: Appointment,
  booking: Booking,
  isChangedStatus: boolean | null,
) {
  const row = toBareBookingRow(store, appointment, booking, isChangedStatus);
  const created = parseWall(row.created);
  return { ...row, created: formatWall(created * 2 - toInstantMs(created, store.siteZone())) };
}

/** An appointment with everybody's bookings, but without its service, employee and place. */
export function toBareAppointmentRow(
  store: Store,
  appointment: Appointment,
  toChangedStatus: (booking: Booking) => boolean | null,
) {
  return {
    ...toAppointmentRow(store, appointment, 'canceled'),
    bookings: appointment.bookings.map((booking) =>
      toBareBookingRow(store, appointment, booking, toChangedStatus(booking)),
    ),
    provider: null,
    service: null,
    location: null,
  };
}
