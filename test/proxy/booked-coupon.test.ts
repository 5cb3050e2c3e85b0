import { describe, expect, it } from 'vitest';
import { toProblem } from './salon.js';
import { anExtraRow, changeService, openStudio, studioWish } from './studio.js';

/** $45.00 with Mila. */
const withMila = { ...studioWish, employeeId: 1 };

describe('a customer with a coupon', () => {
  it('pays less, and Amelia is told the code', async () => {
    const studio = openStudio();
    const request = { ...withMila, couponCode: 'WELCOME10', expectedTotalMinor: 4050 };
    const response = await studio.book(request);
    expect(response.status).toBe(201);
    expect((await response.json()).booking).toMatchObject({ totalMinor: 4050, dueMinor: 4050 });
    expect(studio.booked()[0]).toMatchObject({ couponCode: 'WELCOME10' });
  });

  it('has an amount taken off the extras too where the service costs less', async () => {
    const studio = openStudio((business) => {
      changeService(business, 1, { extras: [anExtraRow(101)] });
      for (const coupon of business.coupons) if (coupon.code === 'FIVER') coupon.deduction = 48;
    });
    const request = { ...withMila, couponCode: 'FIVER', extras: [{ id: 101, quantity: 1 }] };
    const response = await studio.book(request);
    expect((await response.json()).booking.totalMinor).toBe(200);
  });

  it('has it taken off as many dates of a series as it still holds for', async () => {
    const studio = openStudio((business) => {
      changeService(business, 1, { recurringCycle: 'weekly' });
      for (const coupon of business.coupons) if (coupon.code === 'WELCOME10') coupon.limit = 2;
    });
    const recurring = ['2026-12-21', '2026-12-28'].map((day) => ({ startsAt: `${day}T09:00:00Z` }));
    const response = await studio.book({ ...withMila, recurring, couponCode: 'WELCOME10' });
    expect((await response.json()).booking.totalMinor).toBe(2 * 4050 + 4500);
  });

  it('is told the new price, with its lines, where they were shown the one without it', async () => {
    const studio = openStudio();
    const request = { ...withMila, couponCode: 'WELCOME10', expectedTotalMinor: 4500 };
    expect(await toProblem(await studio.book(request))).toMatchObject({
      code: 'price-changed',
      totalMinor: 4050,
      lines: [{ kind: 'service' }, { kind: 'coupon', code: 'WELCOME10', amountMinor: -450 }],
    });
    expect(studio.booked()).toEqual([]);
  });

  it.each(['NOSUCH', 'SUMMER', 'USEDUP', 'FACIAL15'])(
    'is told one and the same of %s',
    async (couponCode) => {
      const studio = openStudio();
      const problem = await toProblem(await studio.book({ ...withMila, couponCode }));
      expect(problem).toEqual({
        type: 'urn:amelia-booking:problem:coupon-not-valid',
        title: problem.title,
        status: 422,
        code: 'coupon-not-valid',
        requestId: 'request-1',
      });
      expect(studio.booked()).toEqual([]);
    },
  );

  it('cannot use one where the site has none', async () => {
    const studio = openStudio((business) => {
      business.settings.payments.coupons = false;
    });
    const problem = await toProblem(await studio.book({ ...withMila, couponCode: 'WELCOME10' }));
    expect(problem.errors).toEqual([{ pointer: '/couponCode', code: 'not-offered' }]);
  });

  it('cannot guess one by booking', async () => {
    const studio = openStudio();
    for (let tries = 0; tries < 5; tries++) {
      await studio.book({ ...withMila, couponCode: `GUESS${tries}` });
    }
    const response = await studio.book({ ...withMila, couponCode: 'WELCOME10' });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(studio.booked()).toEqual([]);
  });
});
