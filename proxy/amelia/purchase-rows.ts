import * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import type { AmeliaClient } from './client.js';
import { amountShape, idShape, listShape, textShape } from './shapes.js';

const countShape = v.pipe(amountShape, v.integer());

/** `GET /package-purchases/slots`: what is left of packages that were bought. */
const purchasesShape = listShape(
  v.object({
    customerId: idShape,
    packages: listShape(
      v.object({
        packageId: idShape,
        purchases: listShape(
          v.object({
            packageCustomerId: idShape,
            /** The site's wall time. */
            purchased: textShape,
            /** The site's wall time; empty: not told, or never. */
            expirationDate: textShape,
            purchase: listShape(
              v.object({ serviceId: idShape, available: countShape, total: countShape }),
            ),
          }),
        ),
      }),
    ),
  }),
);

type Packages = v.InferOutput<typeof purchasesShape>[number]['packages'];

/** A package that was bought, as Amelia counts what is left of it. */
export type PurchaseRow = Packages[number]['purchases'][number] & { customerId: Id };

/** @returns undefined where that customer has no such purchase, or none that still holds. */
export async function fetchPurchase(
  client: AmeliaClient,
  { bookingId, reservationId, customerId: askedId }: ManageSubject,
): Promise<PurchaseRow | undefined> {
  const query = [
    ['packageId', reservationId],
    ['customerId', askedId],
  ] as const;
  const customers = await client.get('/package-purchases/slots', query, purchasesShape);
  const rows = customers.flatMap(({ customerId, packages }) =>
    packages
      .flatMap(({ purchases }) => purchases)
      .map((purchase): PurchaseRow => ({ ...purchase, customerId })),
  );
  return rows.find(({ packageCustomerId }) => packageCustomerId === bookingId);
}
