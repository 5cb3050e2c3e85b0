import { deletePurchase } from './delete-purchase.js';
import { refuseMissing } from './mandatory.js';
import type { Purchase } from './package.js';
import { createPurchase, findPackage } from './package-sale.js';
import { isEmpty, Refusal, toWhole } from './php.js';
import { toAvailable } from './purchase-availability.js';
import { findPurchase } from './purchase-places.js';
import { type Call, type Route, succeed } from './router.js';
import { findCustomerById, type Store } from './store.js';

const statuses: Purchase['status'][] = ['approved', 'canceled'];

export const purchaseRoutes: Route[] = [
  {
    method: 'GET',
    path: '/package-purchases/slots',
    handle: (store, { query }) =>
      succeed(
        'Successfully retrieved available package slots',
        toAvailable(store, {
          customerIds: query.wholes('customerId'),
          packageIds: query.wholes('packageId'),
        }),
      ),
  },
  {
    method: 'POST',
    path: '/packages/customers',
    handle: sell,
  },
  {
    method: 'POST',
    path: '/packages/customers/:id',
    /** Its appointments stay as they are. */
    handle(store, { id, body }) {
      const purchase = findPurchase(store, id);
      const status = statuses.find((each) => each === body.status);
      if (!status) throw new Refusal(500, `Invalid status ${String(body.status ?? '')}`);
      purchase.status = status;
      return succeed('Successfully updated package', { packageCustomerId: String(id), status });
    },
  },
  {
    method: 'POST',
    path: '/packages/customers/delete/:id',
    handle: (store, { id }) =>
      succeed(
        'Successfully deleted package purchase.',
        deletePurchase(store, findPurchase(store, id)),
      ),
  },
];

/** Sells a package to a known customer, who pays on site; nothing of it is booked. */
function sell(store: Store, { body }: Call) {
  refuseMissing(body, ['packageId', 'customerId', 'notify']);
  const purchase = createPurchase(store, {
    pack: findPackage(store, toWhole(body.packageId) ?? 0),
    customer: findCustomerById(store, toWhole(body.customerId) ?? 0),
    coupon: null,
    rules: [],
    gateway: 'onSite',
    atMs: store.now(),
  });
  store.purchases.push(purchase);
  return succeed('Successfully added new package booking.', {
    packageCustomerId: purchase.id,
    notify: !isEmpty(body.notify),
    paymentId: purchase.payment.id,
    onlyOneEmployee: null,
  });
}
