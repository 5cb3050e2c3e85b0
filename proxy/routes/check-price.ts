import type { AppointmentWish } from '../amelia/booking-system.js';
import type { Minor, Offer } from '../contract/catalog.js';
import { type Price, toPrice } from '../contract/price.js';
import { Refusal } from '../contract/refusal.js';
import { toUnitPrices, type Whom } from '../contract/unit-price.js';

type Priced = Pick<
  AppointmentWish,
  'service' | 'durationSeconds' | 'persons' | 'extras' | 'coupon' | 'paymentMethod' | 'payInFull'
>;

/** What a wish costs with these people on its dates. */
export function toWishPrice(wish: Priced, dates: readonly [Whom, ...Whom[]]): Price {
  const { service, paymentMethod: method, payInFull, ...choice } = wish;
  return toPrice(service, { ...choice, dates }, { method, payInFull });
}

/**
 * What a wish costs whoever does it; undefined where employees ask different prices.
 *
 * @param offers that the customer leaves open.
 * @param count of its dates.
 */
export function toSettledPrice(wish: Priced, offers: Offer[], count: number): Price | undefined {
  const [whom = {}] = offers;
  if (toUnitPrices({ ...wish.service, offers }, wish.durationSeconds).length > 1) return undefined;
  return toWishPrice(wish, [whom, ...Array.from({ length: count - 1 }, () => whom)]);
}

/** @throws {Refusal} `price-changed`, with what it costs now, where the customer saw another sum. */
export function checkExpected(expected: Minor | undefined, { totalMinor, lines }: Price): void {
  if (expected === undefined || expected === totalMinor) return;
  throw new Refusal('price-changed', { totalMinor, lines });
}
