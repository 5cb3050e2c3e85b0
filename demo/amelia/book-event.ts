import { bookFields } from './booked-fields.js';
import { readPickedTickets } from './booked-tickets.js';
import { createEventBooking } from './create-event-booking.js';
import type { Event, EventBooking } from './event.js';
import { toEventBooked } from './event-booked-answer.js';
import { refuseBeyondEventLimit } from './event-customer-limit.js';
import { refuseOtherGateways } from './payment-gateway.js';
import { isEmpty, Refusal, toFields, toText, toWhole } from './php.js';
import { type Call, succeed } from './router.js';
import { findKnownCustomer } from './sent-customer.js';
import type { Store } from './store.js';
import type { Coupon } from './terms.js';
import { findUsableCoupon } from './use-coupon.js';

/**
 * Books an event, as it does for whoever has the key: neither the places that are left, nor whether
 * it is open, nor the prices that came along are looked at (recorded: book-event-too-many,
 * book-event-zero, book-event-tickets-price-forged; as a visitor without the key it would).
 *
 * @throws {Refusal} 409 for the coupon, or where the customer has booked often enough; 500 for an
 *   unknown event, or a ticket of another one.
 */
export function bookEvent(store: Store, { body, files }: Call) {
  const sent = toFields(toFields(body.bookings)[0]);
  const eventId = toWhole(body.eventId) ?? 0;
  const coupon = readCoupon(store, eventId, body, sent);
  const event = store.business.events.find(({ id }) => id === eventId);
  // Recorded: book-event-unknown.
  if (!event) throw new Refusal(500, 'Call to a member function getCustomPricing() on null');
  refuseOnceMore(store, event, sent);
  const fields = bookFields(
    store,
    { kind: 'event', id: eventId },
    {
      customFields: sent.customFields,
      files,
    },
  );
  const picked = readPickedTickets(event, sent);
  // As with appointments: nothing is booked, and nothing says so.
  if (isEmpty(body.payment)) return succeed(null, { customerCabinetUrl: '' });

  const booking = createEventBooking(store, { body, sent, event, coupon, fields, picked });
  store.bookingsOf(eventId).push(booking);
  refuseOtherGateways(body);
  return succeed(
    'Successfully added booking',
    toEventBooked(store, { body, sent, event, booking }),
  );
}

function readCoupon(
  store: Store,
  eventId: number,
  body: Call['body'],
  sent: Record<string, unknown>,
): Coupon | null {
  const code = toText(body.couponCode);
  if (code === null || !store.business.settings.payments.coupons) return null;
  const customer = findKnownCustomer(store, sent);
  return findUsableCoupon(store, { code, kind: 'event', ids: [eventId], customer });
}

/** @throws {Refusal} 409 where the customer is known, and may not book this event once more. */
function refuseOnceMore(store: Store, event: Event, sent: Record<string, unknown>): void {
  const customer = findKnownCustomer(store, sent);
  if (!customer) return;
  const isTheirs = (booking: EventBooking) =>
    booking.customer.id === customer.id && booking.status !== 'canceled';
  if (!event.bookMultipleTimes && store.bookingsOf(event.id).some(isTheirs)) {
    throw new Refusal(409, 'You have already booked this event', { customerAlreadyBooked: true });
  }
  refuseBeyondEventLimit(store, event, customer);
}
