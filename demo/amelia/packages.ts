import { toPackageRow } from './package-rows.js';
import { findPackage } from './package-sale.js';
import { type Route, succeed } from './router.js';

export const packageRoutes: Route[] = [
  {
    method: 'GET',
    path: '/packages',
    /** All of them, hidden ones too. */
    handle: (store) =>
      succeed('Successfully retrieved packages.', {
        packages: store.business.packages.map((pack) => toPackageRow(store, pack)),
      }),
  },
  {
    method: 'GET',
    path: '/packages/:id',
    handle: (store, { id }) =>
      succeed('Successfully retrieved package.', {
        package: toPackageRow(store, findPackage(store, id)),
      }),
  },
];
