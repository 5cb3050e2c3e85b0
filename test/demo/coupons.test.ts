import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toCoupon } from '../../demo/amelia/row-defaults.js';
import type { Coupon } from '../../demo/amelia/terms.js';
import { book, get, post } from './book.js';
import { createRecordedAmelia, recordedAt } from './recorded-site.js';

/** With coupons switched on, and one for the consultation. */
function createAmeliaWith(fields: Partial<Coupon> = {}, now: () => number = () => recordedAt) {
  return createRecordedAmelia(({ coupons, settings }) => {
    settings.payments.coupons = true;
    coupons.push(toCoupon({ id: 3, code: 'TEN', discount: 10, serviceIds: [1], ...fields }));
  }, now);
}

const user = { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' };

function validate(amelia: Amelia, changes: Record<string, unknown> = {}) {
  const asked = { code: 'TEN', id: '1', type: 'appointment', user, count: 1, ...changes };
  return post(amelia, '/coupons/validate', asked);
}

const week = ['2026-12-14', '2026-12-21', '2026-12-28'];
const recurring = week.slice(1).map((day) => ({ bookingStart: `${day} 09:00`, providerId: 1 }));

describe('a coupon', () => {
  it('is answered with its terms, and for how many appointments it is good', async () => {
    const { status, message, data } = await validate(createAmeliaWith({ limit: 8, usedBefore: 3 }));
    expect([status, message]).toEqual([200, 'Successfully retrieved coupon.']);
    expect(data).toMatchObject({
      coupon: {
        id: 3,
        code: 'TEN',
        discount: 10,
        deduction: 0,
        limit: 8,
        customerLimit: 0,
        used: 3,
        status: 'visible',
        serviceList: [{ id: 1 }],
        expirationDate: null,
      },
      limit: 5,
    });
    expect(data.coupon).not.toHaveProperty('usedBefore');
  });

  it.each([
    ['an unknown code', {}, { code: 'ELEVEN' }, 'couponUnknown'],
    ['another service', {}, { id: '2' }, 'couponUnknown'],
    ['an event', {}, { type: 'event' }, 'couponUnknown'],
    ['another spelling', {}, { code: 'ten' }, 'couponUnknown'],
    ['a hidden one', { status: 'hidden' }, {}, 'couponInvalid'],
    ['one used up', { limit: 2, usedBefore: 2 }, {}, 'couponInvalid'],
    ['one expired', { expirationDate: '2026-11-20' }, {}, 'couponExpired'],
  ] as [string, Partial<Coupon>, object, string][])(
    'is refused for %s',
    async (_, coupon, changes, reason) => {
      const answer = await validate(createAmeliaWith(coupon), { ...changes });
      expect(answer).toMatchObject({ status: 409, data: { [reason]: true } });
    },
  );

  it('is good for one of several services, and on its whole last day by the site’s clock', async () => {
    // 23:30 on the 20th in Belgrade, and 00:30 on the 21st.
    for (const [now, status] of [
      ['2026-11-20T22:30:00Z', 200],
      ['2026-11-20T23:30:00Z', 409],
    ] as const) {
      const amelia = createAmeliaWith({ expirationDate: '2026-11-20' }, () => Date.parse(now));
      expect((await validate(amelia, { id: '2,1' })).status).toBe(status);
    }
  });

  it('has any spelling where the site says so', async () => {
    const amelia = createAmeliaWith();
    amelia.change(({ settings }) => {
      settings.payments.couponsCaseInsensitive = true;
    });
    expect((await validate(amelia, { code: 'ten' })).status).toBe(200);
  });

  it('cannot be asked about without the code, the user, the service and the type', async () => {
    const { status, message } = await post(createAmeliaWith(), '/coupons/validate', {
      code: 'TEN',
    });
    expect([status, message]).toEqual([
      500,
      'Mandatory fields not passed! Missing: user, id, type',
    ]);
  });
});

describe('a booking with a coupon', () => {
  it('keeps it, and it is used once more', async () => {
    const amelia = createAmeliaWith();
    const { data } = await book(amelia, { couponCode: 'TEN' });
    expect(data.booking).toMatchObject({ couponId: 3, coupon: { code: 'TEN' }, price: 35 });
    expect((await get(amelia, '/coupons/3')).coupon.used).toBe(1);
    expect((await validate(amelia)).data.limit).toBe(99);
  });

  it('stays used after the booking was cancelled', async () => {
    const amelia = createAmeliaWith({ limit: 1 });
    const { data } = await book(amelia, { couponCode: 'TEN' });
    await post(amelia, `/bookings/cancel/${data.booking.id}`, { type: 'appointment' });
    expect((await validate(amelia)).data).toMatchObject({ couponInvalid: true });
  });

  it.each([
    ['unknown', {}, 'ELEVEN', 'couponUnknown'],
    ['used up', { usedBefore: 100 }, 'TEN', 'couponInvalid'],
    ['expired', { expirationDate: '2026-01-01' }, 'TEN', 'couponExpired'],
  ] as [string, Partial<Coupon>, string, string][])(
    'is refused where it is %s, and nothing is booked',
    async (_, coupon, couponCode, reason) => {
      const amelia = createAmeliaWith(coupon);
      const answer = await book(amelia, { couponCode });
      expect(answer).toMatchObject({ status: 409, data: { [reason]: true } });
      expect(amelia.appointments).toEqual([]);
    },
  );

  it('takes any code for none where coupons are not switched on', async () => {
    const amelia = createRecordedAmelia();
    const { status, data } = await book(amelia, { couponCode: 'TEN' });
    expect([status, data.booking.couponId]).toEqual([200, null]);
  });

  it('has it on the first dates, while it lasts', async () => {
    const amelia = createAmeliaWith({ limit: 3, usedBefore: 1 });
    const { data } = await book(amelia, { couponCode: 'TEN', recurring });
    const bookings = [data, ...data.recurring].map(({ booking }) => booking.couponId);
    expect(bookings).toEqual([3, 3, null]);
    expect((await book(amelia, { couponCode: 'TEN' })).data).toEqual({ couponInvalid: true });
  });

  it('counts by customer where each has a limit of their own', async () => {
    const amelia = createAmeliaWith({ customerLimit: 1 });
    const first = await book(amelia, { couponCode: 'TEN', recurring });
    const { booking } = first.data.recurring[0];
    expect([first.data.booking.couponId, booking.couponId]).toEqual([3, null]);
    expect((await validate(amelia)).data).toEqual({ couponInvalid: true });
    const other = { ...user, email: 'sam.hill@example.test' };
    expect((await validate(amelia, { user: other })).data.limit).toBe(1);
    // Nobody in particular has not used it yet.
    expect((await validate(amelia, { user: { firstName: '', lastName: '' } })).data.limit).toBe(1);
  });
});

describe('the list of coupons', () => {
  const asked = { code: 'FIVER', discount: 0, deduction: 5, limit: 10, status: 'visible' };
  const entities = { services: [1, 2], events: [], packages: [] };

  it('grows, changes, hides and shrinks', async () => {
    const amelia = createAmeliaWith();
    const { data } = await post(amelia, '/coupons', { ...asked, ...entities });
    expect(data.coupon).toMatchObject({ id: 4, deduction: 5, serviceList: [{ id: 1 }, { id: 2 }] });
    await post(amelia, '/coupons/4', { ...asked, ...entities, deduction: 6, services: [2] });
    expect((await get(amelia, '/coupons')).coupons).toMatchObject([
      { code: 'TEN' },
      { code: 'FIVER', deduction: 6, serviceList: [{ id: 2 }] },
    ]);
    await post(amelia, '/coupons/status/3', { status: 'hidden' });
    expect((await validate(amelia)).data).toEqual({ couponInvalid: true });
    await post(amelia, '/coupons/delete/3');
    expect((await validate(amelia)).data).toEqual({ couponUnknown: true });
    expect(await get(amelia, '/coupons')).toMatchObject({ filteredCount: 1, totalCount: 1 });
  });

  it('takes none that lacks what is mandatory', async () => {
    const { status, message } = await post(createAmeliaWith(), '/coupons', asked);
    expect([status, message]).toEqual([
      500,
      'Mandatory fields not passed! Missing: services, events, packages',
    ]);
  });

  it('is not among the entities, whatever is asked for', async () => {
    const entities = await get(createAmeliaWith(), '/entities&types=coupons,services,employees');
    expect(JSON.stringify(entities)).not.toContain('TEN');
  });
});
