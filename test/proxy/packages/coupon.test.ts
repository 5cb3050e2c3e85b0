import { expect, it } from 'vitest';
import { json, type Reply } from '../../support/recorded-amelia.js';
import { toProblem } from '../salon.js';
import { freshStart } from './package-rows.js';
import { openPackageSalon, packageWish } from './package-salon.js';

const holds = json({
  coupon: { code: 'SPRING', discount: 10, deduction: 5, status: 'visible' },
  limit: 3,
});

function openCouponSalon(reply: Reply) {
  const salon = openPackageSalon([freshStart, { ...freshStart, id: 12, status: 'hidden' }], {
    payments: { coupons: true },
    replies: { 'POST /coupons/validate': reply },
  });
  const ask = (id: number) =>
    salon.app.request('/v1/coupons/check', {
      method: 'POST',
      headers: { Origin: 'https://shop.test', 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: 'SPRING', kind: 'package', id }),
    });
  return { salon, ask };
}

it('a coupon is asked about as one of that package', async () => {
  const { salon, ask } = openCouponSalon(holds);
  expect(await (await ask(11)).json()).toEqual({
    code: 'SPRING',
    percent: 10,
    minor: 500,
    uses: 3,
  });
  const [asked] = salon.amelia.to('POST /coupons/validate');
  expect(asked?.body).toMatchObject({ code: 'SPRING', type: 'package', id: 11 });
});

it('P20: a hidden package has none, as one that is not there', async () => {
  const { salon, ask } = openCouponSalon(holds);
  const problems = [await toProblem(await ask(12)), await toProblem(await ask(99))];
  expect(problems[0]).toEqual(problems[1]);
  expect(problems[0]?.errors).toEqual([{ pointer: '/id', code: 'unknown' }]);
  expect(salon.amelia.to('POST /coupons/validate')).toEqual([]);
});

it('P3: a package is sold with one that holds, at the price that leaves, or not at all', async () => {
  // $150.00 less 10 % less $5.00.
  const wish = { ...packageWish, couponCode: 'SPRING', expectedTotalMinor: 13000 };
  const { salon } = openCouponSalon(holds);
  const { booking } = await (await salon.book(wish)).json();
  expect(booking).toMatchObject({ totalMinor: 13000, dueMinor: 13000 });
  const none = openCouponSalon(json({ couponUnknown: true }, 409)).salon;
  expect((await toProblem(await none.book(wish))).code).toBe('coupon-not-valid');
  expect(none.amelia.to('POST /bookings')).toEqual([]);
});
