import { parseWall } from './clock.js';
import type { Package, PackagedService } from './package.js';
import { toProviderRow } from './person-rows.js';
import { findService, type Store } from './store.js';

/** A package with its services, and all that Amelia tells of whom they are with. */
export function toPackageRow(store: Store, pack: Package) {
  const { bookable, limitPerCustomer, endDate, ...fields } = pack;
  return {
    ...fields,
    bookable: bookable.map((packaged, at) => toPackagedRow(store, pack, packaged, at)),
    endDate,
    limitPerCustomer,
    available: endDate === null || store.nowWall() <= parseWall(endDate),
    coupons: [],
    extras: [],
  };
}

function toPackagedRow(store: Store, pack: Package, packaged: PackagedService, at: number) {
  const { serviceId, providerIds, locationIds, ...terms } = packaged;
  const { employees, locations } = store.business;
  return {
    id: pack.id * 100 + at,
    service: findService(store, serviceId),
    ...terms,
    providers: employees.filter(({ id }) => providerIds.includes(id)).map(toProviderRow),
    locations: locations.filter(({ id }) => locationIds.includes(id)),
    position: at + 1,
  };
}

/** These packages as coupons and taxes list them. */
export function toPackageNames({ business }: Store, ids: number[]) {
  return business.packages
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => ({ id, name }));
}
