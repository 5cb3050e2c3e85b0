import type { BookedFields } from './booked-fields.js';
import { bookTickets, type PickedTicket } from './booked-tickets.js';
import { isFreeAfter, toInfo, toUtcOffset } from './create-booking.js';
import type { Event, EventBooking } from './event.js';
import { toTicketPrice } from './event-tickets.js';
import { toFields, toWhole } from './php.js';
import { readCustomer } from './sent-customer.js';
import { createPayment, createToken, findCustomer, type Store } from './store.js';
import { toTaxJson } from './taxes.js';
import type { Coupon } from './terms.js';

/** What somebody asks for of an event. */
export interface AskedEvent {
  body: Record<string, unknown>;
  /** `bookings[0]`. */
  sent: Record<string, unknown>;
  event: Event;
  coupon: Coupon | null;
  fields: BookedFields;
  picked: PickedTicket[];
}

/** The booking of an event, at the prices of the business: what was sent of them counts for nothing. */
export function createEventBooking(store: Store, asked: AskedEvent): EventBooking {
  const { body, sent, event, coupon, fields, picked } = asked;
  const customer = readCustomer(sent);
  // Recorded: book-event-zero. Where there are tickets it is they that say how many come.
  const persons = event.customPricing ? 0 : (toWhole(sent.persons) ?? 0);
  const aggregatedPrice = event.aggregatedPrice ?? false;
  const price = event.customPricing ? toSum(store, picked, aggregatedPrice) : event.price;
  const amount = event.customPricing ? price : price * (aggregatedPrice ? persons : 1);
  const gateway = String(toFields(body.payment).gateway ?? '');
  return {
    id: store.nextId('booking'),
    customer: findCustomer(store, customer),
    // As the published plugin has it: these are paid for later, somewhere else.
    status: gateway === 'mollie' || gateway === 'square' ? 'pending' : 'approved',
    price,
    aggregatedPrice,
    persons,
    tickets: bookTickets(store, picked),
    extras: [],
    couponId: coupon?.id ?? null,
    tax: toTaxJson(store, 'event', event.id),
    token: createToken(),
    payment: createPayment(store, { gateway, isFree: isFreeAfter(amount, coupon) }),
    packageCustomerServiceId: null,
    utcOffset: toUtcOffset(sent),
    duration: null,
    customFields: fields.json,
    files: fields.files,
    info: toInfo(body, customer),
    created: store.nowWall(),
  };
}

/** Of tickets that are not priced for each there is one of every kind to pay. */
function toSum(store: Store, picked: PickedTicket[], aggregatedPrice: boolean): number {
  return picked
    .filter(({ persons }) => persons !== 0)
    .reduce(
      (sum, { ticket, persons }) =>
        sum + toTicketPrice(store, ticket) * (aggregatedPrice ? persons : 1),
      0,
    );
}
