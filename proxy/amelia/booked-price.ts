import * as v from 'valibot';
import type { Minor, Tax } from '../contract/catalog.js';
import { toCharged } from '../contract/charge.js';
import type { Coupon } from '../contract/coupon.js';
import { isStanding } from '../contract/standing.js';
import { type paymentShape, toPaidAmount } from './booked.js';
import { toPlainText } from './clean-html.js';
import { AmeliaMisunderstood } from './failures.js';
import { toMinor } from './money.js';
import {
  amountShape,
  fittingListShape,
  flagShape,
  idShape,
  jsonTextShape,
  listShape,
  maybe,
  orEmpty,
  textShape,
} from './shapes.js';

/** The taxes that a booking or an extra was made with: JSON in a text. */
const keptTaxesShape = jsonTextShape(
  fittingListShape(
    v.object({
      name: textShape,
      amount: v.pipe(amountShape, v.minValue(0)),
      type: v.picklist(['percentage', 'fixed']),
      excluded: flagShape,
    }),
  ),
);

/** The coupon that something was booked with. */
const keptCouponShape = maybe(
  v.object({ discount: maybe(amountShape), deduction: maybe(amountShape) }),
);

/** What a booking, or a package that was bought, keeps of its price beside the price itself. */
export const keptTermsShapes = { coupon: keptCouponShape, tax: keptTaxesShape };

/** The extras of a booking; undefined where they can't be read. */
export const bookedExtrasShape = maybe(
  orEmpty(
    listShape(
      v.object({
        extraId: idShape,
        quantity: v.pipe(amountShape, v.integer(), v.minValue(1)),
        price: amountShape,
        aggregatedPrice: flagShape,
        tax: keptTaxesShape,
      }),
    ),
  ),
);

/** Whatever was booked at a price, as its row tells it. */
export interface PricedRow {
  status: string;
  /** In major units: of one person where it is aggregated, else of all. */
  price?: number | undefined;
  persons?: number | undefined;
  aggregatedPrice?: boolean | undefined;
  extras?: v.InferOutput<typeof bookedExtrasShape>;
  coupon?: v.InferOutput<typeof keptCouponShape>;
  tax?: v.InferOutput<typeof keptTaxesShape>;
  payments: readonly v.InferOutput<typeof paymentShape>[];
}

/** What a booking costs, and what of it is still to be paid: nothing of what is cancelled. */
export interface BookedPrice {
  totalMinor: Minor;
  dueMinor: Minor;
}

/**
 * The price that was agreed to when it was booked, whatever it costs today.
 *
 * @param decimals of the site's currency.
 * @throws {AmeliaMisunderstood} where it does not tell its price.
 */
export function toBookedPrice(row: PricedRow, decimals: number): BookedPrice {
  const { price, extras = [] } = row;
  if (price === undefined) throw new AmeliaMisunderstood('a booking has no price', 'not-executed');
  const everybody = Math.max(1, row.persons ?? 1);
  const toCharge = (
    unit: number,
    quantity: number,
    each: Pick<PricedRow, 'aggregatedPrice' | 'tax'>,
  ) => ({
    amountMinor: toMinor(unit, decimals) * quantity * (each.aggregatedPrice ? everybody : 1),
    tax: toKeptTax(each.tax, decimals),
  });
  const charges = [
    toCharge(price, 1, row),
    ...extras.map((extra) => toCharge(extra.price, extra.quantity, extra)),
  ];
  const { totalMinor } = toCharged(charges, toKeptCoupon(row.coupon, decimals));
  const paidMinor = toMinor(toPaidAmount(row.payments), decimals);
  const dueMinor = isStanding(row) ? Math.max(0, totalMinor - paidMinor) : 0;
  return { totalMinor, dueMinor };
}

/** The first one counts. */
function toKeptTax(taxes: PricedRow['tax'], decimals: number): Tax | null {
  const [tax] = taxes ?? [];
  if (!tax) return null;
  const { name, type: kind, amount, excluded } = tax;
  const value = kind === 'fixed' ? toMinor(amount, decimals) : amount;
  return { name: toPlainText(name), kind, value, isIncluded: excluded === false };
}

function toKeptCoupon(coupon: PricedRow['coupon'], decimals: number): Coupon | null {
  if (!coupon) return null;
  const { discount = 0, deduction = 0 } = coupon;
  return { code: '', percent: discount, minor: toMinor(deduction, decimals), uses: 1 };
}
