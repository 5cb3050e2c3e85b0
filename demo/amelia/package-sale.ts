import type { Customer } from './appointment.js';
import { addDays, parseWall, toWallMs } from './clock.js';
import { isFreeAfter } from './create-booking.js';
import type { Package, Purchase } from './package.js';
import { Refusal, toFields, toWhole, type WallMs } from './php.js';
import { createPayment, type Store } from './store.js';
import { toTaxJson } from './taxes.js';
import type { Coupon } from './terms.js';

/** With whom and where a service of the purchase is to be. */
export interface PackageRule {
  serviceId: number | null;
  providerId: number | null;
  locationId: number | null;
}

/** @throws {Refusal} 500 where there is none. */
export function findPackage({ business }: Store, id: number): Package {
  const pack = business.packages.find((each) => each.id === id);
  if (!pack) throw new Refusal(500, `Invalid key ${id}.`);
  return pack;
}

/** `packageRules` as they were sent. */
export function readPackageRules(sent: unknown): PackageRule[] {
  return Object.values(toFields(sent)).map((rule) => {
    const { serviceId, providerId, locationId } = toFields(rule);
    return {
      serviceId: toWhole(serviceId),
      providerId: toWhole(providerId),
      locationId: toWhole(locationId),
    };
  });
}

/** Sells a package at the price of the business; nothing of it is booked yet. */
export function createPurchase(
  store: Store,
  sale: {
    pack: Package;
    customer: Customer;
    coupon: Coupon | null;
    rules: PackageRule[];
    gateway: string;
    /** Milliseconds. */
    atMs: number;
  },
): Purchase {
  const { pack, customer, coupon, rules, gateway, atMs } = sale;
  const price = toSalePrice(pack);
  return {
    id: store.nextId('purchase'),
    packageId: pack.id,
    customer,
    status: 'approved',
    price,
    couponId: coupon?.id ?? null,
    tax: toTaxJson(store, 'package', pack.id),
    payment: createPayment(store, { gateway, isFree: isFreeAfter(price, coupon) }),
    purchasedMs: atMs,
    end: toEnd(pack, toWallMs(atMs, store.siteZone())),
    bookingsCount: pack.sharedCapacity ? pack.quantity : 0,
    services: pack.bookable.map(({ serviceId, quantity }) => {
      const rule = rules.find((each) => each.serviceId === serviceId);
      return {
        id: store.nextId('purchasedService'),
        serviceId,
        providerId: rule?.providerId ?? null,
        locationId: rule?.locationId ?? null,
        bookingsCount: pack.sharedCapacity ? 0 : quantity,
      };
    }),
  };
}

/** A price that was summed up from the services has the discount in it. */
function toSalePrice({ price, discount, calculatedPrice }: Package): number {
  return calculatedPrice ? price : Math.round(price * (100 - discount)) / 100;
}

/** A certain day counts before a time after the sale. */
function toEnd({ endDate, durationCount, durationType }: Package, sold: WallMs): WallMs | null {
  if (endDate !== null) return parseWall(endDate);
  if (durationCount === null) return null;
  if (durationType === 'month') {
    const date = new Date(sold);
    return date.setUTCMonth(date.getUTCMonth() + durationCount);
  }
  return addDays(sold, durationCount * (durationType === 'week' ? 7 : 1));
}
