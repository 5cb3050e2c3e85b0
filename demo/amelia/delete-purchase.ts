import type { Appointment, Booking } from './appointment.js';
import { toAppointmentRow, toBookingRow } from './booking-rows.js';
import type { Purchase } from './package.js';
import { findBookingsOf, findBought } from './purchase-places.js';
import { toBoughtNumbers, toPurchaseRow } from './purchase-rows.js';
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
      ...withoutPurchase(store, appointment, booking),
      status: 'rejected',
      isChangedStatus: true,
      skipNotification: true,
    }));
  const statusBefore = appointment.status;
  appointment.bookings = appointment.bookings.filter((booking) => !gone.includes(booking));
  const isDeleted = appointment.bookings.length === 0;
  if (!appointment.bookings.some(({ status }) => isTaking(status))) appointment.status = 'canceled';
  if (isDeleted) store.appointments.splice(store.appointments.indexOf(appointment), 1);
  return {
    appointment: toUpdatedRow(store, appointment),
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

function toUpdatedRow(store: Store, appointment: Appointment) {
  return {
    ...toAppointmentRow(store, appointment, 'listed'),
    bookings: appointment.bookings.map((booking) => withoutPurchase(store, appointment, booking)),
    notifyParticipants: appointment.notifyParticipants,
    internalNotes: null,
    location: null,
    isRescheduled: false,
  };
}

/** A booking as it is told here: of what it is paid with hardly anything. */
function withoutPurchase(store: Store, appointment: Appointment, booking: Booking) {
  const bought = findBought(store, booking);
  return {
    ...toBookingRow(store, appointment, booking, 'listed'),
    payments: [],
    isChangedStatus: false,
    packageCustomerService: bought ? toBoughtNumbers(bought) : null,
  };
}
