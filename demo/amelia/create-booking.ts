import type { Booking, Customer } from './appointment.js';
import { type Asked, toPersons } from './asked.js';
import { bookExtras } from './booked-extras.js';
import { toUnitPrice } from './custom-pricing.js';
import { isEmpty, toFields, toPhpJson } from './php.js';
import { readCustomer } from './sent-customer.js';
import { createPayment, createToken, findCustomer, type Store } from './store.js';
import { toTaxJson } from './taxes.js';
import type { Coupon } from './terms.js';

/**
 * The booking of one asked appointment, at the prices of the business: what was sent of them
 * counts for nothing.
 *
 * @param parentPaymentId of the payment of the first date; null: it is the first itself
 */
export function createBooking(store: Store, asked: Asked, parentPaymentId: number | null): Booking {
  const { body, sent, service, coupon, bought, fields, durationSeconds } = asked;
  const customer = readCustomer(sent);
  const priced = {
    price: toUnitPrice(service, durationSeconds),
    aggregatedPrice: service.aggregatedPrice,
    persons: toPersons(sent),
    extras: bookExtras(store, service, asked.extras),
  };
  const { defaultAppointmentStatus } = store.business.settings.general;
  return {
    id: store.nextId('booking'),
    customer: asked.customer ?? findCustomer(store, customer),
    status: defaultAppointmentStatus === 'pending' ? 'pending' : 'approved',
    ...priced,
    couponId: coupon?.id ?? null,
    // Of a package its own price is taxed.
    tax: bought ? null : toTaxJson(store, 'service', service.id),
    token: createToken(),
    payment:
      bought?.purchase.payment ??
      createPayment(store, {
        gateway: String(toFields(body.payment).gateway ?? ''),
        parentId: parentPaymentId,
        isFree: isFree(priced, coupon),
      }),
    packageCustomerServiceId: bought?.service.id ?? null,
    utcOffset: toUtcOffset(sent),
    duration: durationSeconds,
    customFields: fields.json,
    files: fields.files,
    info: toInfo(body, customer),
    created: store.nowWall(),
  };
}

/** What was sent beside the booking and is written down with it: JSON in a string. */
export function toInfo(
  body: Record<string, unknown>,
  { firstName, lastName, phone }: Omit<Customer, 'id'>,
): string {
  return toPhpJson({
    firstName,
    lastName,
    phone,
    locale: body.locale ?? null,
    timeZone: body.timeZone ?? null,
    urlParams: isEmpty(body.urlParams) ? null : body.urlParams,
  });
}

/** Minutes, east positive; null: `bookings[0]` has none. */
export function toUtcOffset({ utcOffset }: Record<string, unknown>): number | null {
  return isEmpty(utcOffset) && utcOffset !== 0 ? null : Number(utcOffset);
}

type Priced = Pick<Booking, 'price' | 'aggregatedPrice' | 'persons' | 'extras'>;

function isFree({ price, aggregatedPrice, persons, extras }: Priced, coupon: Asked['coupon']) {
  const amount = extras.reduce(
    (sum, extra) => sum + extra.price * extra.quantity * (extra.aggregatedPrice ? persons : 1),
    price * (aggregatedPrice ? persons : 1),
  );
  return isFreeAfter(amount, coupon);
}

/**
 * Whether nothing is left to pay of an amount: the plugin takes that for paid. Taxes are a part of
 * nothing.
 */
export function isFreeAfter(amount: number, coupon: Coupon | null): boolean {
  const { discount = 0, deduction = 0 } = coupon ?? {};
  return amount * (1 - discount / 100) - deduction <= 0;
}
