import type { Minor, Tax } from './catalog.js';
import type { Coupon } from './coupon.js';
import { applyCoupon } from './reduction.js';

/** What several charges come to, once a coupon is taken off and taxes are added. */
export interface Charged {
  /** Below zero, or zero. */
  couponMinor: Minor;
  /** What comes on top. */
  taxMinor: Minor;
  /** What the prices held already. */
  taxWithinMinor: Minor;
  totalMinor: Minor;
}

/** Charges that are paid together: rounded once, never below zero. */
export function toCharged(
  charges: readonly { amountMinor: Minor; tax: Tax | null }[],
  coupon: Coupon | null,
): Charged {
  const reductions = applyCoupon(charges, coupon);
  const chargedMinor = sum(charges.map(({ amountMinor }) => amountMinor));
  const reducedMinor = toWhole(sum(reductions.map(({ amount }) => amount)));
  const totalMinor = toWhole(sum(reductions.map(({ amount, taxOnTop }) => amount + taxOnTop)));
  return {
    couponMinor: reducedMinor - chargedMinor,
    taxMinor: totalMinor - reducedMinor,
    taxWithinMinor: toWhole(sum(reductions.map(({ taxWithin }) => taxWithin))),
    totalMinor,
  };
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Whole minor units, halves up; what a double cannot hold exactly does not count. */
function toWhole(minor: number): Minor {
  return Math.round(Number(minor.toPrecision(12)));
}
