import type { Booking } from './appointment.js';
import { formatWall, toWallMs } from './clock.js';
import { toCouponRow } from './coupon-row.js';
import type { Bought, Purchase } from './package.js';
import { toPaymentRow } from './payment-row.js';
import type { Store } from './store.js';

/** The purchase that was just sold, or is deleted: its start is in UTC, its end wall time. */
export function toPurchaseRow(store: Store, purchase: Purchase) {
  const { id, packageId, customer, price, status, couponId, tax, purchasedMs } = purchase;
  const coupon = store.business.coupons.find((each) => each.id === couponId);
  return {
    id,
    packageId,
    customerId: customer.id,
    price,
    payments: [],
    start: formatWall(purchasedMs),
    end: purchase.end === null ? null : formatWall(purchase.end),
    purchased: formatWall(purchasedMs),
    status,
    bookingsCount: purchase.bookingsCount,
    couponId,
    coupon: coupon ? toCouponRow(store, coupon) : null,
    tax,
  };
}

/** What a row tells of a purchase where it was not asked for it. */
const blankPurchase = {
  id: null,
  packageId: null,
  customerId: null,
  price: null,
  payments: [],
  start: null,
  end: null,
  purchased: null,
  status: null,
  bookingsCount: null,
  couponId: null,
  coupon: null,
  tax: null,
};

/**
 * What a booking is paid with.
 *
 * @param from the sale itself; or the tables, then every time is wall time of the site
 */
export function toBoughtRow(store: Store, { purchase, service }: Bought, from: 'sale' | 'tables') {
  const row = toPurchaseRow(store, purchase);
  if (from === 'sale') return { ...service, packageCustomer: { ...row, status: null } };
  const purchased = formatWall(toWallMs(purchase.purchasedMs, store.siteZone()));
  return { ...service, packageCustomer: { ...row, start: purchased, purchased } };
}

/** The same where a row tells only its number, and these of the purchase. */
export function toBoughtNumbers(
  { service }: Bought,
  numbers: { id?: number; packageId?: number } = {},
) {
  return {
    id: service.id,
    serviceId: null,
    providerId: null,
    locationId: null,
    bookingsCount: null,
    packageCustomer: { ...blankPurchase, ...numbers },
  };
}

/** The payment of a purchase; its `dateTime` is when it was bought, as wall time of the site. */
export function toPurchasePaymentRow(
  store: Store,
  purchase: Purchase,
  { booking, entity }: { booking: Booking | null; entity: 'package' | null },
) {
  const bought = toWallMs(purchase.purchasedMs, store.siteZone());
  const { id, payment } = purchase;
  return toPaymentRow(
    { id: booking?.id ?? null, created: bought, payment },
    {
      packageCustomerId: id,
      parentId: null,
      dateTime: formatWall(bought),
      entity,
      invoiceNumber: payment.invoiceNumber,
    },
  );
}
