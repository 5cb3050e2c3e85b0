import * as v from 'valibot';
import { isAllowed } from '../contract/allowed.js';
import type { PackageItem, Service } from '../contract/catalog.js';
import { sum } from '../contract/charge.js';
import { byPosition } from './rows.js';
import { amountShape, flagShape, idShape, listShape, maybe, orEmpty } from './shapes.js';

/*
 * A list here narrows who does it and where, and an empty one narrows nothing. So a row that does
 * not fit is not passed over: that might open what the business has closed.
 */
const idsShape = orEmpty(
  listShape(
    v.pipe(
      v.object({ id: idShape }),
      v.transform(({ id }) => id),
    ),
  ),
);

/** A whole number that somebody may have meant. */
export const countShape = maybe(
  v.pipe(amountShape, v.integer(), v.minValue(0), v.maxValue(10_000)),
);

const rulesShape = {
  quantity: countShape,
  minimumScheduled: countShape,
  maximumScheduled: countShape,
  allowProviderSelection: flagShape,
  position: maybe(amountShape),
  providers: idsShape,
  locations: idsShape,
};

/** What is in a package: the service as a row of its own, or by its number alone. */
export const packageItemsShape = orEmpty(
  listShape(
    v.union([
      v.pipe(
        v.object({ service: v.object({ id: idShape }), ...rulesShape }),
        v.transform(({ service, ...rules }) => ({ serviceId: service.id, ...rules })),
      ),
      v.object({ serviceId: idShape, ...rulesShape }),
    ]),
  ),
);

type ItemRow = v.InferOutput<typeof packageItemsShape>[number];

/** What a package holds, and the service it is of. */
export interface Content {
  item: PackageItem;
  service: Service;
}

/**
 * What a package holds for the public: as much of it as can be had of somebody.
 *
 * @param services those that anyone can book.
 * @param sharedQuantity of all services together; null: each has its own.
 */
export function toContents(
  rows: readonly ItemRow[],
  services: readonly Service[],
  sharedQuantity: number | null,
): Content[] {
  const contents = [...rows]
    .sort(byPosition)
    .flatMap((row) => toContent(row, services, sharedQuantity) ?? []);
  return withoutVainMinimum(contents, sharedQuantity);
}

/** Whether all of a package can be had, and each service is in it once. */
export function isWhole(rows: readonly ItemRow[], contents: readonly Content[]): boolean {
  const isTwice = new Set(rows.map(({ serviceId }) => serviceId)).size < rows.length;
  return rows.length > 0 && contents.length === rows.length && !isTwice;
}

/** What must be booked at once may be more than the services share: then nothing must. */
function withoutVainMinimum(contents: Content[], sharedQuantity: number | null): Content[] {
  const least = sum(contents.map(({ item }) => item.scheduleNow.min));
  if (sharedQuantity === null || least <= sharedQuantity) return contents;
  return contents.map(({ item, service }) => {
    const scheduleNow = { min: 0, max: item.scheduleNow.max };
    return { item: { ...item, scheduleNow }, service };
  });
}

function toContent(
  row: ItemRow,
  services: readonly Service[],
  sharedQuantity: number | null,
): Content | undefined {
  const service = services.find(({ id }) => id === row.serviceId);
  const quantity = sharedQuantity ?? row.quantity ?? 0;
  if (!service || quantity < 1) return undefined;
  const named = toNamed(row, service);
  if (!named) return undefined;
  const max = Math.min(quantity, row.maximumScheduled ?? quantity);
  const min = Math.min(max, row.minimumScheduled ?? 0);
  const item: PackageItem = {
    serviceId: service.id,
    quantity,
    scheduleNow: { min, max },
    ...named,
    allowsEmployeeChoice: row.allowProviderSelection ?? true,
  };
  return { item, service };
}

/**
 * Those who are named and whom the public may know of.
 *
 * @returns undefined where names are named, and none of them does it.
 */
function toNamed(
  { providers, locations }: ItemRow,
  { offers }: Service,
): Pick<PackageItem, 'employeeIds' | 'locationIds'> | undefined {
  const fitting = offers.filter((offer) =>
    isAllowed(offer, { employeeIds: providers, locationIds: locations }),
  );
  if (fitting.length === 0) return undefined;
  return {
    employeeIds: providers.filter((id) => fitting.some((offer) => offer.employeeId === id)),
    locationIds: locations.filter((id) => fitting.some((offer) => offer.locationId === id)),
  };
}
