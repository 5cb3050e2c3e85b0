import * as v from 'valibot';
import type { Id, Tax } from '../contract/catalog.js';
import { toPlainText } from './clean-html.js';
import { toMinor } from './money.js';
import { isPublic } from './rows.js';
import type { TaxRules } from './settings.js';
import { amountShape, fittingListShape, flagShape, idShape, orEmpty, textShape } from './shapes.js';

/** What a tax is on: rows with an id, or ids alone. */
const idsShape = orEmpty(
  fittingListShape(
    v.union([
      idShape,
      v.pipe(
        v.object({ id: idShape }),
        v.transform(({ id }) => id),
      ),
    ]),
  ),
);

/** The taxes as `/entities` lists them; versions differ in what they call the lists. */
export const taxesShape = orEmpty(
  fittingListShape(
    v.object({
      name: textShape,
      amount: v.pipe(amountShape, v.minValue(0)),
      type: v.picklist(['percentage', 'fixed']),
      status: textShape,
      allServices: flagShape,
      allExtras: flagShape,
      services: idsShape,
      serviceList: idsShape,
      extras: idsShape,
      extraList: idsShape,
      allEvents: flagShape,
      events: idsShape,
      eventList: idsShape,
      allPackages: flagShape,
      packages: idsShape,
      packageList: idsShape,
    }),
  ),
);

/** Which tax a service, an extra, an event or a package bears. */
export interface Taxes {
  ofService(id: Id): Tax | null;
  ofExtra(id: Id): Tax | null;
  ofEvent(id: Id): Tax | null;
  ofPackage(id: Id): Tax | null;
}

/** The first visible tax on each counts. */
export function toTaxes(
  rows: v.InferOutput<typeof taxesShape>,
  rules: TaxRules,
  decimals: number,
): Taxes {
  const visible = rules.areCharged ? rows.filter(isPublic) : [];
  const toTax = (row: (typeof rows)[number] | undefined): Tax | null => {
    if (!row) return null;
    const { name, type: kind, amount } = row;
    const value = kind === 'fixed' ? toMinor(amount, decimals) : amount;
    return { name: toPlainText(name), kind, value, isIncluded: rules.areIncluded };
  };
  return {
    ofService: (id) =>
      toTax(visible.find((row) => row.allServices || has(id, row.services, row.serviceList))),
    ofExtra: (id) =>
      toTax(visible.find((row) => row.allExtras || has(id, row.extras, row.extraList))),
    ofEvent: (id) =>
      toTax(visible.find((row) => row.allEvents || has(id, row.events, row.eventList))),
    ofPackage: (id) =>
      toTax(visible.find((row) => row.allPackages || has(id, row.packages, row.packageList))),
  };
}

function has(id: Id, ...lists: readonly (readonly Id[])[]): boolean {
  return lists.some((list) => list.includes(id));
}
