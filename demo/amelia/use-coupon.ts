import type { BookingStatus, Customer } from './appointment.js';
import { addDays, parseWall } from './clock.js';
import { Refusal } from './php.js';
import { isTaking, type Store, toAllBookings } from './store.js';
import type { Coupon, CouponKind } from './terms.js';

/**
 * The coupon with this code, where it may be used for one of the services, events or packages, now.
 *
 * @param customer null: not known yet
 * @throws {Refusal} 409 with `couponUnknown`, `couponInvalid` or `couponExpired`.
 */
export function findUsableCoupon(
  store: Store,
  asked: { code: string; kind: CouponKind; ids: number[]; customer: Customer | null },
): Coupon {
  const { coupons, settings } = store.business;
  const fold = (code: string) =>
    settings.payments.couponsCaseInsensitive ? code.toLowerCase() : code;
  const coupon = coupons.find(
    (each) =>
      fold(each.code) === fold(asked.code) &&
      toIdsOf(each, asked.kind).some((id) => asked.ids.includes(id)),
  );
  if (!coupon) {
    throw new Refusal(409, 'The coupon you entered is not valid', { couponUnknown: true });
  }
  const isUsedUp =
    countUses(store, coupon) >= coupon.limit ||
    (asked.customer !== null &&
      coupon.customerLimit > 0 &&
      countUsesBy(store, coupon, asked.customer) >= coupon.customerLimit);
  if (coupon.status === 'hidden' || isUsedUp) {
    throw new Refusal(409, 'This coupon is not valid anymore', { couponInvalid: true });
  }
  const { expirationDate } = coupon;
  // Good until 23:59:59 of its last day, by the site's clock.
  if (expirationDate !== null && store.nowWall() >= addDays(parseWall(expirationDate), 1)) {
    throw new Refusal(409, 'This coupon has expired', { couponExpired: true });
  }
  return coupon;
}

function toIdsOf(coupon: Coupon, kind: CouponKind): number[] {
  switch (kind) {
    case 'service':
      return coupon.serviceIds;
    case 'event':
      return coupon.eventIds;
    case 'package':
      return coupon.packageIds;
  }
}

/**
 * How many further appointments a coupon is good for: of this customer where it has a limit for
 * each, and then the limit of all is not looked at.
 */
export function toAllowedUses(store: Store, coupon: Coupon, customer: Customer | null): number {
  if (coupon.customerLimit === 0) return coupon.limit - countUses(store, coupon);
  return coupon.customerLimit - (customer ? countUsesBy(store, coupon, customer) : 0);
}

/** Every booking and purchase that it was ever used for, cancelled ones too. */
export function countUses(store: Store, coupon: Coupon): number {
  return coupon.usedBefore + findUses(store, coupon).length;
}

function countUsesBy(store: Store, coupon: Coupon, { id }: Customer): number {
  return findUses(store, coupon).filter(
    ({ customer, status }) => customer.id === id && isTaking(status),
  ).length;
}

/** A booking or a purchase. */
interface Use {
  couponId: number | null;
  customer: Customer;
  status: BookingStatus;
}

function findUses(store: Store, { id }: Coupon): Use[] {
  const all: Use[] = [...toAllBookings(store), ...store.purchases];
  return all.filter(({ couponId }) => couponId === id);
}
