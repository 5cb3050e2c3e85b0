import type { Customer } from './appointment.js';
import { toWallMs } from './clock.js';
import { isWithin, readLimit, refuseLimit } from './customer-limit.js';
import type { Package } from './package.js';
import type { Store } from './store.js';

/**
 * Refuses one purchase too many of a customer who is known: of the package where it has a limit of
 * its own, else of all packages.
 *
 * @throws {Refusal} 409 `bookingsLimitReached`.
 */
export function refuseBeyondPackageLimit(
  store: Store,
  pack: Package,
  customer: Customer | null,
): void {
  const ofSite = store.business.settings.roles.limitPerCustomerPackage;
  const ofPackage = readLimit(pack.limitPerCustomer);
  const limit = { ...ofSite, ...ofPackage };
  if (!limit.enabled || !customer) return;
  const near = store.purchases.filter(
    (purchase) =>
      purchase.customer.id === customer.id &&
      purchase.status === 'approved' &&
      (!ofPackage || purchase.packageId === pack.id) &&
      isWithin(limit, toWallMs(purchase.purchasedMs, store.siteZone()), store.nowWall()),
  );
  if (near.length >= (limit.numberOfApp ?? 1)) refuseLimit();
}
