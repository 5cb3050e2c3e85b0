import { Hono } from 'hono/tiny';
import type { BookingSystem } from '../amelia/booking-system.js';
import type { Coupon, CouponRequest } from '../contract/coupon.js';
import { couponRequestSchema } from '../contract/coupon.schema.js';
import { toInvalidInput } from '../contract/refusal.js';
import type { LimitGuesses } from '../guards/guess-limit.js';
import { readJsonBody } from '../guards/json-body.js';
import { onlyQuery } from '../guards/query.js';
import { waitFor } from '../guards/timing.js';

export interface CouponsOptions {
  system: BookingSystem;
  limitGuesses: LimitGuesses;
  /** How long a request's body may take to arrive. */
  bodyTimeoutMs?: number | undefined;
}

/** `POST /v1/coupons/check`: what a coupon takes off, if it holds. */
export function coupons({ system, limitGuesses, bodyTimeoutMs }: CouponsOptions): Hono {
  return new Hono().post('/v1/coupons/check', onlyQuery([]), async (c) => {
    const request = await readJsonBody(c, couponRequestSchema, bodyTimeoutMs);
    const { code, percent, minor, uses } = await limitGuesses(c, () => waitFor(c, check(request)));
    c.header('Cache-Control', 'no-store');
    return c.json({ code, percent, minor, uses } satisfies Coupon);
  });

  async function check(request: CouponRequest): Promise<Coupon> {
    // Hidden or not there at all, that is the same to the public.
    if (!(await isOffered(request))) throw toInvalidInput('/id', 'unknown');
    return system.checkCoupon(request);
  }

  async function isOffered({ kind, id }: CouponRequest): Promise<boolean> {
    if (kind === 'event') return (await system.fetchEvent(id)) !== undefined;
    const { services, packages } = await system.fetchCatalog();
    return (kind === 'package' ? packages : services).some((offered) => offered.id === id);
  }
}
