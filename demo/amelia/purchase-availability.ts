import { formatWall, toWallMs } from './clock.js';
import type { Purchase } from './package.js';
import { toPlaces } from './purchase-places.js';
import type { Store } from './store.js';

/**
 * What is left of the purchases that stand, by customer and package.
 *
 * @param asked an empty list asks for all
 */
export function toAvailable(store: Store, asked: { customerIds: number[]; packageIds: number[] }) {
  const isAsked = (ids: number[], id: number) => ids.length === 0 || ids.includes(id);
  const standing = store.purchases.filter(
    ({ status, customer, packageId }) =>
      status === 'approved' &&
      isAsked(asked.customerIds, customer.id) &&
      isAsked(asked.packageIds, packageId),
  );
  return groupBy(standing, ({ customer }) => customer.id).map(([customerId, ofCustomer]) => ({
    customerId,
    packages: groupBy(ofCustomer, ({ packageId }) => packageId).map(([packageId, purchases]) => ({
      packageId,
      purchases: purchases.map((purchase) => toAvailableRow(store, purchase)),
    })),
  }));
}

/** Times are wall times of the site, that of the sale without its seconds. */
function toAvailableRow(store: Store, purchase: Purchase) {
  const { id, services, purchasedMs, end } = purchase;
  return {
    purchase: services.map((service) => ({
      serviceId: service.serviceId,
      ...toPlaces(store, purchase, service),
    })),
    purchased: formatWall(toWallMs(purchasedMs, store.siteZone())).slice(0, 16),
    packageCustomerId: id,
    expirationDate: end === null ? null : formatWall(end),
  };
}

/** In the order in which each number comes first. */
function groupBy(purchases: Purchase[], toNumber: (purchase: Purchase) => number) {
  const groups = new Map<number, Purchase[]>();
  for (const purchase of purchases) {
    const number = toNumber(purchase);
    groups.set(number, [...(groups.get(number) ?? []), purchase]);
  }
  return [...groups];
}
