import { describe, expect, it } from 'vitest';
import type { Business } from '../../demo/amelia/rows.js';
import { sendToAmelia, sentByProxy } from './events/event-studio.js';
import { toProblem } from './salon.js';
import { changeService, openStudio, type Studio, studioWish } from './studio.js';

/*
 * An appointment that may have been made is refused at the second try for what the first one has
 * done: then it is our own, and the customer has it.
 */

const key = { 'Idempotency-Key': 'the-same-key-again-and-again' };
const withCoupon = { ...studioWish, employeeId: 1, couponCode: 'WELCOME10' };
const couponOnce = ({ coupons }: Business) => {
  for (const coupon of coupons) coupon.limit = coupon.usedBefore + 1;
};
const atTheCoupon = (path: string) => path === '/coupons/validate';

/** One a day; and a service that several may come to, so that its time is free all the same. */
function withLimit(business: Business): void {
  changeService(business, 1, { maxCapacity: 5 });
  business.settings.roles.limitPerCustomerService = {
    enabled: true,
    numberOfApp: 1,
    timeFrame: 'day',
    period: 1,
    from: 'bookingDate',
  };
}
const atTheBooking = (path: string) => path === '/bookings';

/** A studio that was sent an appointment, and has said nothing. */
async function openAfterSilence(request: object, edit: (business: Business) => void) {
  const studio = openStudio(edit, { timeoutsMs: { write: 40 } });
  studio.amelia.misbehave({ only: '/bookings', silent: true });
  expect((await toProblem(await studio.book(request, key))).code).toBe('outcome-unknown');
  studio.clock.nowMs += 60_000;
  return studio;
}

/** PHP ends its work when this is asked; without a body somebody else is there before us. */
function finishWhen(studio: Studio, isMoment: (path: string) => boolean, body?: unknown): void {
  let isOver = false;
  studio.amelia.misbehave({
    async wait({ path }) {
      if (isOver || !isMoment(path)) return;
      isOver = true;
      await sendToAmelia(studio, body ?? sentByProxy(studio)[0]);
    },
  });
}

const ours = ({ amelia }: Studio) =>
  amelia.appointments
    .flatMap(({ bookings }) => bookings)
    .filter(({ customer }) => customer.email === studioWish.customer.email);

const cases: [
  code: string,
  request: object,
  edit: (business: Business) => void,
  isMoment: (path: string) => boolean,
][] = [
  ['coupon-not-valid', withCoupon, couponOnce, atTheCoupon],
  ['limit-reached', { ...studioWish, employeeId: 1 }, withLimit, atTheBooking],
];

describe.each(cases)('%s at the second try', (code, request, edit, isMoment) => {
  it('is our own booking: it is found, and there is but one', async () => {
    const studio = await openAfterSilence(request, edit);
    finishWhen(studio, isMoment);
    const response = await studio.book(request, key);
    expect(response.status).toBe(201);
    expect((await response.json()).booking.id).toBe(ours(studio)[0]?.id);
    expect(ours(studio)).toHaveLength(1);
  });

  it('is said where it is not ours', async () => {
    const studio = await openAfterSilence(request, edit);
    // The same person, or the same coupon, at another time and without our marker.
    const [body] = sentByProxy(studio);
    const elsewhere = { ...body, bookingStart: '2026-12-14 12:00', urlParams: null };
    finishWhen(studio, isMoment, elsewhere);
    expect((await toProblem(await studio.book(request, key))).code).toBe(code);
    expect(ours(studio)).toHaveLength(1);
  });
});
