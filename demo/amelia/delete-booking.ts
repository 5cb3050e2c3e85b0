import { toAppointmentStatus } from './appointment-end.js';
import { toBareAppointmentRow, toRemovedBookingRow } from './bare-rows.js';
import { Refusal } from './php.js';
import { succeed } from './router.js';
import { findBooking, isTaking, type Store } from './store.js';

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
  appointment.bookings.splice(appointment.bookings.indexOf(booking), 1);
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
    appointmentRescheduled: false,
    appointmentEmployeeChanged: null,
    appointmentZoomUserChanged: false,
    appointmentZoomUsersLicenced: false,
  };
}

function removeLast(store: Store, { appointment, booking }: Found) {
  store.appointments.splice(store.appointments.indexOf(appointment), 1);
  appointment.status = 'rejected';
  return {
    appointment: toBareAppointmentRow(store, appointment, ({ status }) => isTaking(status) || null),
    bookingsWithChangedStatus: [toRemovedBookingRow(store, appointment, booking, null)],
    bookingDeleted: true,
    appointmentDeleted: true,
  };
}
