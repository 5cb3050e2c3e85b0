import type { Package } from './catalog.js';
import { toCharged } from './charge.js';
import type { Coupon } from './coupon.js';
import { toPaidNow } from './deposit.js';
import type { Bill, PaymentChoice, Price } from './price.js';

/**
 * What a package costs, in minor units, as Amelia counts it: the same however much of it is booked
 * at once; the coupon before a tax that comes on top, rounded once, never below zero.
 */
export function toPackagePrice(
  bought: Package,
  coupon: Coupon | null,
  payment: PaymentChoice = { method: 'onSite' },
): Price {
  const bill = toPackageBill(bought, coupon);
  const { deposit } = bought;
  const paidNowMinor = toPaidNow({ deposit, recurring: null }, [bill.totalMinor], {
    ...payment,
    persons: 1,
  });
  return { ...bill, paidNowMinor };
}

/** What a package costs, as {@link toPackagePrice}, where it is not asked what is paid when. */
export function toPackageBill({ priceMinor, tax }: Package, coupon: Coupon | null): Bill {
  const charged = toCharged([{ amountMinor: priceMinor, tax }], coupon);
  const { couponMinor, taxMinor, taxWithinMinor, totalMinor } = charged;
  const names = tax ? [tax.name] : [];
  return {
    lines: [
      { kind: 'package', amountMinor: priceMinor },
      ...(coupon ? [{ kind: 'coupon', code: coupon.code, amountMinor: couponMinor } as const] : []),
      ...(taxMinor > 0 ? [{ kind: 'tax', names, amountMinor: taxMinor } as const] : []),
    ],
    totalMinor,
    includedTax: taxWithinMinor > 0 ? { names, amountMinor: taxWithinMinor } : null,
  };
}
