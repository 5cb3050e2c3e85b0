import type { Minor } from '../contract/catalog.js';

/**
 * Whole minor units of an amount as Amelia writes it, in major ones.
 *
 * @param decimals of the currency: 2 for USD, 0 for JPY.
 */
export function toMinor(amount: number, decimals: number): Minor {
  // 15 digits are what a double holds for sure: 1.005 × 100 is 100.49999999999999 without them.
  return Math.round(Number((amount * 10 ** decimals).toPrecision(15)));
}
