import type { Appointment, Booking } from './appointment.js';
import { toAppointmentRow, toBookingRow } from './booking-rows.js';
import type { Purchase } from './package.js';
import { findBookingsOf } from './purchase-places.js';
import { toPurchaseRow } from './purchase-rows.js';
import { isTaking, type Store } from './store.js';

/**
 * Deletes a purchase and its bookings, and each appointment with the last of them; tells what
 * became of the appointments.
 */
export function deletePurchase(store: Store, purchase: Purchase) {
  const updated: unknown[] = [];
  const deleted: unknown[] = [];
  const appointments = new Set(
    findBookingsOf(store, purchase).map(({ appointment }) => appointment),
  );
  for (const appointment of appointments) {
    const gone = appointment.bookings.filter(({ packageCustomerServiceId }) =>
      purchase.services.some(({ id }) => id === packageCustomerServiceId),
    );
    const removed = removeBookings(store, appointment, gone);
    (removed.appointmentDeleted ? deleted : updated).push(removed);
  }
  const packageCustomer = toPurchaseRow(store, purchase);
  store.purchases.splice(store.purchases.indexOf(purchase), 1);
  return {
    packageCustomer,
    appointments: { updatedAppointments: updated, deletedAppointments: deleted },
  };
}

/** Only what was standing counts as changed. */
function removeBookings(store: Store, appointment: Appointment, gone: Booking[]) {
  const rows = gone
    .filter(({ status }) => isTaking(status))
    .map((booking) => ({
      ...toBookingRow(store, appointment, booking, 'canceled', true),
      status: 'rejected',
      token: booking.token,
      payments: [],
      skipNotification: true,
    }));
  const statusBefore = appointment.status;
  appointment.bookings = appointment.bookings.filter((booking) => !gone.includes(booking));
  const isDeleted = appointment.bookings.length === 0;
  if (!appointment.bookings.some(({ status }) => isTaking(status))) appointment.status = 'canceled';
  if (isDeleted) store.appointments.splice(store.appointments.indexOf(appointment), 1);
  return {
    appointment: toAppointmentRow(store, appointment, 'got'),
    bookingsWithChangedStatus: rows,
    bookingDeleted: true,
    appointmentDeleted: isDeleted,
    appointmentStatusChanged: appointment.status !== statusBefore,
    appointmentRescheduled: false,
    appointmentEmployeeChanged: null,
    appointmentZoomUserChanged: false,
    appointmentZoomUsersLicenced: false,
  };
}
