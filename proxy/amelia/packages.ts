import * as v from 'valibot';
import type { Minor, Package, PackageExpiry, Service } from '../contract/catalog.js';
import { sum } from '../contract/charge.js';
import { isOver } from '../contract/package-expiry.js';
import type { Zone } from '../contract/time.js';
import { toPictureUrl } from './clean-html.js';
import { depositShapes, toDeposit } from './deposit.js';
import { toMinor } from './money.js';
import {
  type Content,
  countShape,
  isWhole,
  packageItemsShape,
  toContents,
} from './package-items.js';
import { byPosition, isPublic, toColor } from './rows.js';
import {
  amountShape,
  fittingListShape,
  flagShape,
  idShape,
  jsonTextShape,
  maybe,
  orEmpty,
  textShape,
} from './shapes.js';
import { serviceSettingsShape, toServicePaymentMethods } from './site.js';
import type { Taxes } from './taxes.js';
import { readWallTime } from './time-dialect.js';
import { translationsShape } from './translations.js';
import { toWords } from './words.js';

/** A package as `/entities` and `GET /packages` list it; one that does not fit is none. */
const packageShape = v.object({
  id: idShape,
  name: textShape,
  description: textShape,
  color: textShape,
  price: v.pipe(amountShape, v.minValue(0)),
  /** Percent. */
  discount: v.nullish(v.pipe(amountShape, v.minValue(0), v.maxValue(100)), 0),
  /** Whether the price was made of those of its services: it holds the discount already. */
  calculatedPrice: flagShape,
  status: textShape,
  /** false: its last day is over. */
  available: flagShape,
  position: maybe(amountShape),
  pictureFullPath: textShape,
  bookable: packageItemsShape,
  sharedCapacity: flagShape,
  /** Of all its services together, where they share it. */
  quantity: countShape,
  endDate: textShape,
  durationCount: countShape,
  durationType: maybe(v.picklist(['day', 'week', 'month'])),
  settings: jsonTextShape(serviceSettingsShape),
  ...depositShapes,
  translations: translationsShape,
});

/** The packages as `/entities` lists them; not every version knows any. */
export const packagesShape = orEmpty(fittingListShape(packageShape));

type AmeliaPackage = v.InferOutput<typeof packageShape>;

/** What is known beside the packages themselves. */
export interface PackageSurroundings {
  /** Those that anyone can book. */
  services: readonly Service[];
  /** Of the site's currency. */
  decimals: number;
  /** The site's. */
  timeZone: Zone;
  taxes: Taxes;
  /** Switched on for the site, and taken by this proxy. */
  paymentMethods: readonly string[];
}

/**
 * The packages for the public: what is hidden or over is not in it, nor what holds a service that
 * nobody can book.
 *
 * @param nowMs milliseconds.
 */
export function toPackages(
  rows: v.InferOutput<typeof packagesShape>,
  around: PackageSurroundings,
  nowMs: number,
): Package[] {
  return rows
    .filter((row) => isPublic(row) && row.available !== false)
    .sort(byPosition)
    .flatMap((row) => {
      const contents = toContentsOf(row, around);
      const expiry = toExpiry(row, around.timeZone);
      const isOffered =
        isWhole(row.bookable, contents) && expiry !== undefined && !isOver(expiry, nowMs);
      return isOffered ? toPackage(row, contents, expiry, around) : [];
    });
}

/**
 * Every package that somebody may have bought, hidden ones and those that are sold no more too: what
 * can still be had of each, and of whom.
 */
export function toBoughtPackages(
  rows: v.InferOutput<typeof packagesShape>,
  around: PackageSurroundings,
): Package[] {
  return rows.map((row) => {
    const expiry = toExpiry(row, around.timeZone) ?? null;
    return toPackage(row, toContentsOf(row, around), expiry, around);
  });
}

function toContentsOf(row: AmeliaPackage, { services }: PackageSurroundings): Content[] {
  return toContents(row.bookable, services, toSharedQuantity(row));
}

function toSharedQuantity({ sharedCapacity, quantity }: AmeliaPackage): number | null {
  return sharedCapacity ? (quantity ?? 0) : null;
}

/** A package for the public, field by field. */
function toPackage(
  row: AmeliaPackage,
  contents: readonly Content[],
  expiry: PackageExpiry | null,
  around: PackageSurroundings,
): Package {
  const { decimals } = around;
  const sharedQuantity = toSharedQuantity(row);
  const priceMinor = toMinor(toPriceAmount(row), decimals);
  const apartMinor = toApartMinor(contents, sharedQuantity);
  return {
    id: row.id,
    ...toWords(row),
    pictureUrl: toPictureUrl(row.pictureFullPath),
    color: toColor(row.color),
    priceMinor,
    pricedBeforeDiscountMinor: apartMinor > priceMinor ? apartMinor : null,
    tax: around.taxes.ofPackage(row.id),
    deposit: toDeposit(row, decimals),
    items: contents.map(({ item }) => item),
    sharedQuantity,
    expiry,
    customFieldIds: [...new Set(contents.flatMap(({ service }) => service.customFieldIds))],
    paymentMethods: toServicePaymentMethods(around.paymentMethods, row.settings),
  };
}

/** In major units. */
function toPriceAmount({ price, discount, calculatedPrice }: AmeliaPackage): number {
  return calculatedPrice ? price : price - (price * discount) / 100;
}

/**
 * What the appointments come to each by itself. Where the services share a number of them, all of
 * the cheapest: nobody shall be promised more than they are sure to save.
 */
function toApartMinor(contents: readonly Content[], sharedQuantity: number | null): Minor {
  const prices = contents.map(({ service }) => service.durations[0]?.priceMinor ?? 0);
  if (prices.length === 0) return 0;
  if (sharedQuantity !== null) return Math.min(...prices) * sharedQuantity;
  return sum(contents.map(({ item }, index) => item.quantity * (prices[index] ?? 0)));
}

/** null: never; undefined: at a time that nobody can read. Of two rules Amelia takes the date. */
function toExpiry(
  { endDate, durationCount: count, durationType: unit }: AmeliaPackage,
  siteZone: Zone,
): PackageExpiry | null | undefined {
  if (endDate) {
    const at = readWallTime(siteZone, endDate);
    return at === undefined ? undefined : { kind: 'date', at };
  }
  return count && unit ? { kind: 'duration', count, unit } : null;
}
