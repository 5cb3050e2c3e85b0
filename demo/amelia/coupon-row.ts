import { toEventNames } from './event-names.js';
import { toPackageNames } from './package-rows.js';
import type { Store } from './store.js';
import type { Coupon } from './terms.js';
import { countUses } from './use-coupon.js';

/** A coupon with the services, events and packages it is for. */
export function toCouponRow(store: Store, coupon: Coupon) {
  const {
    serviceIds,
    eventIds,
    packageIds,
    usedBefore: _,
    expirationDate,
    status,
    ...fields
  } = coupon;
  return {
    ...fields,
    used: countUses(store, coupon),
    status,
    serviceList: store.business.services.filter(({ id }) => serviceIds.includes(id)),
    eventList: toEventNames(store, eventIds),
    packageList: toPackageNames(store, packageIds),
    expirationDate,
  };
}
