import type { Appointment } from './appointment.js';
import { toAppointmentStatus } from './appointment-end.js';
import { toBareAppointmentRow, toRemovedBookingRow } from './bare-rows.js';
import { Refusal } from './php.js';
import { succeed } from './router.js';
import { findBooking, isTaking, removeBooking, type Store } from './store.js';

/** An appointment that loses a booking stays when, where and with whom it is. */
export const unmoved = {
  appointmentRescheduled: false,
  appointmentEmployeeChanged: null,
  appointmentZoomUserChanged: false,
  appointmentZoomUsersLicenced: false,
};

/**
 * Deletes a booking, and its appointment with the last of them (recorded: delete).
 *
 * @throws {Refusal} 409 where it is unknown, or an event's (delete-unknown).
 */
export function deleteBooking(store: Store, id: number) {
  const found = findBooking(store, id);
  if (!found) throw new Refusal(409, 'Could not delete booking', null);
  const data =
    found.appointment.bookings.length > 1 ? removeOne(store, found) : removeLast(store, found);
  return succeed('Successfully deleted booking', data);
}

type Found = NonNullable<ReturnType<typeof findBooking>>;

/** The others stay, with the appointment. */
function removeOne(store: Store, { appointment, booking }: Found) {
  const wasTaking = isTaking(booking.status);
  const removed = toRemovedBookingRow(store, appointment, booking, wasTaking || null);
  removeBooking(store, appointment, booking);
  const oldStatus = appointment.status;
  appointment.status = toAppointmentStatus(appointment);
  return {
    appointment: {
      ...toBareAppointmentRow(store, appointment, () => false),
      isRescheduled: false,
    },
    bookingsWithChangedStatus:
      booking.status === 'rejected' ? [] : [{ ...removed, status: 'rejected' }],
    bookingDeleted: true,
    appointmentDeleted: false,
    appointmentStatusChanged: appointment.status !== oldStatus,
    ...unmoved,
  };
}

function removeLast(store: Store, { appointment, booking }: Found) {
  // It is told with the booking that it had.
  const gone: Appointment = { ...appointment, status: 'rejected', bookings: [booking] };
  removeBooking(store, appointment, booking);
  return {
    appointment: toBareAppointmentRow(store, gone, ({ status }) => isTaking(status) || null),
    bookingsWithChangedStatus: [toRemovedBookingRow(store, gone, booking, null)],
    bookingDeleted: true,
    appointmentDeleted: true,
  };
}
