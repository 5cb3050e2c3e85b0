import type { Minor, Tax } from './catalog.js';
import type { Coupon } from './coupon.js';

/** What is left of a charge, in minor units that need not be whole. */
export interface Reduction {
  /** With the tax that is within it, without the one on top. */
  amount: number;
  taxOnTop: number;
  taxWithin: number;
}

/**
 * Takes a coupon off what is charged on one date: its percentage off each charge, its amount off
 * the first and, what that did not use, off those after it. Where a price holds its tax the coupon
 * works on the price without it, and the tax of what is left counts.
 */
export function applyCoupon(
  charges: readonly { amountMinor: Minor; tax: Tax | null }[],
  coupon: Coupon | null,
): Reduction[] {
  let deduction = coupon?.minor ?? 0;
  return charges.map(({ amountMinor, tax }) => {
    const net = tax?.isIncluded ? toNet(amountMinor, tax) : amountMinor;
    const discounted = net - (net * Math.min(100, coupon?.percent ?? 0)) / 100;
    const deducted = Math.min(discounted, deduction);
    deduction -= deducted;
    const left = discounted - deducted;
    if (!tax) return { amount: left, taxOnTop: 0, taxWithin: 0 };
    if (!tax.isIncluded) return { amount: left, taxOnTop: toTax(left, tax), taxWithin: 0 };
    // What nothing was taken off stays as it was, to the last digit.
    const within = left === net ? amountMinor - net : toTax(left, tax);
    return { amount: left + within, taxOnTop: 0, taxWithin: within };
  });
}

function toNet(gross: number, { kind, value }: Tax): number {
  return kind === 'percentage' ? gross / (1 + value / 100) : Math.max(0, gross - value);
}

function toTax(net: number, { kind, value }: Tax): number {
  return kind === 'percentage' ? (net * value) / 100 : value;
}
