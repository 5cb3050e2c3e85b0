import { toEventBookingRow } from './event-booking-rows.js';
import { toEventRow } from './event-rows.js';
import { toStart } from './event-times.js';
import { refuseLate } from './notice.js';
import { Refusal } from './php.js';
import { succeed } from './router.js';
import { findEventBooking, type Store } from './store.js';

/**
 * Cancels a booking of an event; again changes nothing more.
 *
 * @throws {Refusal} 500 where it is unknown or no event's, 409 where it's too late.
 */
export function cancelEventBooking(store: Store, id: number) {
  const found = findEventBooking(store, id);
  // Recorded: cancel-unknown, of an appointment's booking.
  if (!found) throw new Refusal(500, 'Call to a member function getAppointmentId() on null');
  const { event, booking } = found;
  refuseLate(store, toStart(event), event.settings);
  // Recorded: cancel-event. It shows the event as it was before.
  const row = toEventRow(store, event, {
    place: 'canceled',
    bookings: store.bookingsOf(event.id),
  });
  booking.status = 'canceled';
  return succeed('Successfully updated booking status', {
    event: row,
    appointmentStatusChanged: false,
    booking: toEventBookingRow(store, event, booking, 'canceled-alone'),
    type: 'event',
    status: 'canceled',
    message: 'Booking status has been changed to canceled',
  });
}
