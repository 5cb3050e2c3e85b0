import type { Context } from 'hono';
import type { BookingSystem } from '../amelia/booking-system.js';
import type { BookingCommon } from '../contract/booking.js';
import type { Coupon, CouponRequest } from '../contract/coupon.js';
import type { LimitGuesses } from '../guards/guess-limit.js';

/**
 * The coupon of a booking; null where there is none. Counted as a guess: else a code could be
 * guessed here that cannot be guessed where they are checked.
 *
 * @throws {Refusal} `coupon-not-valid`, `rate-limited`.
 */
export async function checkCoupon(
  { couponCode: code, customer: { email } }: BookingCommon,
  asked: Pick<CouponRequest, 'kind' | 'id'>,
  { c, system, limitGuesses }: { c: Context; system: BookingSystem; limitGuesses: LimitGuesses },
): Promise<Coupon | null> {
  if (!code) return null;
  return limitGuesses(c, () => system.checkCoupon({ code, ...asked, ...(email && { email }) }));
}
