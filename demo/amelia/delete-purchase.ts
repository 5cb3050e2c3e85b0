import type { Appointment, Booking } from './appointment.js';
import { toAppointmentRow, toBookingRow } from './booking-rows.js';
import { unmoved } from './delete-booking.js';
import type { Purchase } from './package.js';
import { findBookingsOf, findBought } from './purchase-places.js';
import { toBoughtNumbers, toPurchaseRow } from './purchase-rows.js';
import { isTaking, removeBooking, type Store } from './store.js';

/**
 * Deletes a purchase and its bookings, and each appointment with the last of them; tells what
 * became of the appointments.
 */
export function deletePurchase(store: Store, purchase: Purchase) {
  const updated: unknown[] = [];
  const deleted: unknown[] = [];
  const found = findBookingsOf(store, purchase);
  for (const appointment of new Set(found.map((each) => each.appointment))) {
    const gone = found
      .filter((each) => each.appointment === appointment)
      .map(({ booking }) => booking);
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
  for (const booking of gone) removeBooking(store, appointment, booking);
  if (!appointment.bookings.some(({ status }) => isTaking(status))) appointment.status = 'canceled';
  return {
    appointment: toUpdatedRow(store, appointment),
    bookingsWithChangedStatus: rows,
    bookingDeleted: true,
    appointmentDeleted: appointment.bookings.length === 0,
    appointmentStatusChanged: appointment.status !== statusBefore,
    ...unmoved,
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
