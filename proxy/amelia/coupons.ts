import * as v from 'valibot';
import type { Coupon, CouponRequest } from '../contract/coupon.js';
import { toInstant } from '../contract/instant.js';
import type { BookingSystem } from './booking-system.js';
import type { AmeliaClient } from './client.js';
import { AmeliaBroken, AmeliaRefusal } from './failures.js';
import { toMinor } from './money.js';
import { amountShape, maybe, textShape } from './shapes.js';
import type { KnownSite } from './site.js';
import { toDay } from './time-dialect.js';

const couponShape = v.object({
  code: textShape,
  status: textShape,
  discount: v.nullish(v.pipe(amountShape, v.minValue(0), v.maxValue(100)), 0),
  deduction: v.nullish(v.pipe(amountShape, v.minValue(0)), 0),
  expirationDate: v.fallback(textShape, ''),
});

/** What we read of `POST /coupons/validate`; it may succeed without saying what was asked for. */
const answerShape = v.pipe(
  v.unknown(),
  v.transform((answer): unknown => (answer instanceof Object ? answer : {})),
  v.object({
    coupon: v.nullish(couponShape),
    /** How many appointments it may still be used for. */
    limit: maybe(amountShape),
  }),
);

type Answer = v.InferOutput<typeof answerShape>;

/** A service goes by one name in the documentation and by another in published versions. */
const serviceNames = ['service', 'appointment'];

export interface CouponCheckOptions {
  client: AmeliaClient;
  fetchKnownSite: () => Promise<KnownSite>;
  /** Milliseconds. */
  now: () => number;
}

/**
 * Asks Amelia whether coupons hold. Whatever is wrong with one, the answer is the same: codes are
 * money, and nobody should learn which of them exist.
 */
export function createCouponCheck(options: CouponCheckOptions): BookingSystem['checkCoupon'] {
  const { client, fetchKnownSite, now } = options;
  /** The one that a coupon was last found by comes first. */
  let names = serviceNames;

  async function ask({ code, id, email = '' }: CouponRequest, type: string): Promise<Answer> {
    // Without a name Amelia makes no customer of whoever asks.
    const user = { firstName: '', lastName: '', email };
    try {
      const body = { code, id, type, user, count: 1 };
      return await client.post('/coupons/validate', body, answerShape, 'read');
    } catch (error) {
      // What does not know the other name may break down over it.
      const isOtherName = type === names[1];
      if (error instanceof AmeliaRefusal || (isOtherName && error instanceof AmeliaBroken))
        return {};
      throw error;
    }
  }

  async function find(request: CouponRequest): Promise<Answer> {
    if (request.kind !== 'service') return ask(request, request.kind);
    for (const name of names) {
      const answer = await ask(request, name);
      if (!answer.coupon) continue;
      names = [name, ...serviceNames.filter((other) => other !== name)];
      return answer;
    }
    return {};
  }

  return async function checkCoupon(request) {
    const { site } = await fetchKnownSite();
    if (!site.coupons) throw toNotValid();
    const { coupon, limit = 1 } = await find(request);
    const today = toDay(site.timeZone, toInstant(now()));
    if (!coupon?.code || isHidden(coupon) || isPast(coupon, today) || limit < 1) throw toNotValid();
    return {
      code: request.code,
      percent: coupon.discount,
      minor: toMinor(coupon.deduction, site.currency.decimals),
      uses: Math.floor(limit),
    } satisfies Coupon;
  };
}

type CouponRow = v.InferOutput<typeof couponShape>;

function isHidden({ status }: CouponRow): boolean {
  return status !== '' && status !== 'visible';
}

/** It holds through the last day, by the site's clock. */
function isPast({ expirationDate }: CouponRow, today: string): boolean {
  return /^20\d\d-\d\d-\d\d/.test(expirationDate) && expirationDate.slice(0, 10) < today;
}

function toNotValid(): AmeliaRefusal {
  return new AmeliaRefusal('coupon-not-valid');
}
