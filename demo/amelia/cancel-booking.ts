import { toAppointmentRow, toBookingRow } from './booking-rows.js';
import { refuseLate } from './notice.js';
import { Refusal } from './php.js';
import { succeed } from './router.js';
import { findBooking, isTaking, type Store } from './store.js';

/**
 * Cancels a booking, and its appointment with the last of them; again changes nothing more.
 *
 * @throws {Refusal} 500 where it is unknown (recorded: cancel-unknown), 409 where it's too late.
 */
export function cancelBooking(store: Store, id: number) {
  const found = findBooking(store, id);
  if (!found) throw new Refusal(500, 'Call to a member function getAppointmentId() on null');
  const { appointment, booking } = found;
  const service = store.business.services.find((each) => each.id === appointment.serviceId);
  refuseLate(store, appointment.start, service?.settings ?? null);
  const oldAppointmentStatus = appointment.status;
  const isChanged = isTaking(booking.status);
  booking.status = 'canceled';
  if (!appointment.bookings.some(({ status }) => isTaking(status))) appointment.status = 'canceled';
  const isAppointmentChanged = appointment.status !== oldAppointmentStatus;
  return succeed('Successfully updated booking status', {
    appointment: toAppointmentRow(store, appointment, 'canceled', {
      bookingId: isChanged ? id : 0,
      appointment: isAppointmentChanged,
    }),
    appointmentStatusChanged: isAppointmentChanged,
    oldAppointmentStatus,
    booking: toBookingRow(store, appointment, booking, 'canceled-alone', isChanged),
    type: 'appointment',
    status: 'canceled',
    message: 'Booking status has been changed to canceled',
  });
}
