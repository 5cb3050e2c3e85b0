import { bookAppointment } from './book-appointment.js';
import { bookEvent } from './book-event.js';
import { bookPackage } from './book-package.js';
import { cancelBooking } from './cancel-booking.js';
import { cancelEventBooking } from './cancel-event-booking.js';
import { deleteBooking } from './delete-booking.js';
import { isEmpty, Refusal, toFields, toText, toWhole } from './php.js';
import { reassignBooking } from './reassign-booking.js';
import { type Route, succeed } from './router.js';
import { findBooking, findEventBooking, type Store } from './store.js';

export const bookingRoutes: Route[] = [
  {
    method: 'POST',
    path: '/bookings',
    handle(store, call) {
      const { body } = call;
      if (isEmpty(body.bookings)) {
        throw new Refusal(500, 'Mandatory fields not passed! Missing: bookings');
      }
      const type = toText(body.type) ?? 'appointment';
      if (type === 'event') return bookEvent(store, call);
      if (type === 'package') return bookPackage(store, call);
      if (type !== 'appointment') {
        const service = `application.reservation.${type}.service`;
        throw new Refusal(500, `Identifier "${service}" is not defined.`);
      }
      return bookAppointment(store, call);
    },
  },
  {
    method: 'POST',
    path: '/bookings/success/:id',
    handle(store, { id, body }) {
      if (body.type === 'package') return tellOfPurchase(store, body);
      const recurring = Object.values(toFields(body.recurring)).map((row) => toFields(row).id);
      for (const each of [id, ...recurring]) {
        const number = toWhole(each) ?? 0;
        const booking = (findBooking(store, number) ?? findEventBooking(store, number))?.booking;
        // A booking it doesn't know makes no difference to it.
        if (booking) booking.payment.triggered = true;
      }
      return succeed('Successfully get booking', []);
    },
  },
  {
    method: 'POST',
    path: '/bookings/cancel/:id',
    handle: (store, { id, body }) =>
      body.type === 'event' ? cancelEventBooking(store, id) : cancelBooking(store, id),
  },
  { method: 'POST', path: '/bookings/reassign/:id', handle: reassignBooking },
  {
    method: 'POST',
    path: '/bookings/delete/:id',
    handle: (store, { id }) => deleteBooking(store, id),
  },
];

/** The number in the path is not looked at: a purchase may have no booking yet. */
function tellOfPurchase(store: Store, body: Record<string, unknown>) {
  const purchaseId = toWhole(body.packageCustomerId);
  const purchase = store.purchases.find(({ id }) => id === purchaseId);
  if (purchase) purchase.payment.triggered = true;
  return succeed('Successfully get booking', []);
}
