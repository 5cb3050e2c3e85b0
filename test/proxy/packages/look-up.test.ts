import { describe, expect, it } from 'vitest';
import { json, never } from '../../support/recorded-amelia.js';
import { type Salon, toProblem } from '../salon.js';
import { freshStart, withConsultations } from './package-rows.js';
import { openPackageSalon, packageWish, toAnswer, toListedPart } from './package-salon.js';

const bookings = 'POST /bookings';

/** A salon whose answer to a package never came. */
const openAfterSilence = (row: unknown = freshStart) =>
  openPackageSalon([row], { replies: { [bookings]: never } });

/** Both of its appointments, as the site lists them. */
const toBoth = (marker: string) => [
  toListedPart(marker, 1, '2026-12-15 11:00:00'),
  toListedPart(marker, 0, '2026-12-14 10:00:00'),
];

const answerAgain = (salon: Salon) => salon.amelia.answer(bookings, () => json(toAnswer(salon))());

describe('a lost package', () => {
  it('L1: is found by its appointments, and was sent once', async () => {
    const salon = openAfterSilence();
    salon.answerWithAppointments(toBoth);
    const { booking } = await (await salon.book(packageWish)).json();
    expect(booking).toMatchObject({
      id: 104,
      kind: 'package',
      title: 'Fresh start',
      totalMinor: 15000,
      customer: packageWish.customer,
      appointments: [
        { bookingId: 766, title: 'Initial consultation', startsAt: '2026-12-14T09:00:00Z' },
        { bookingId: 767, title: 'Deep tissue massage', startsAt: '2026-12-15T10:00:00Z' },
      ],
      purchase: { id: 104, left: [{ left: 2 }, { left: 1 }] },
    });
    expect(salon.amelia.to(bookings)).toHaveLength(1);
    await salon.settled();
    expect(salon.amelia.to('POST /bookings/success/766')[0]?.body).toMatchObject({
      type: 'package',
      packageId: 11,
      packageCustomerId: 104,
      customerId: 25,
    });
  });

  it('is not there while one of its appointments is missing', async () => {
    const salon = openAfterSilence();
    salon.answerWithAppointments((marker) => toBoth(marker).slice(1));
    expect((await toProblem(await salon.book(packageWish))).code).toBe('outcome-unknown');
    salon.answerWithAppointments(toBoth);
    expect((await salon.book(packageWish)).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('is not there where nothing tells of which purchase it is', async () => {
    const salon = openAfterSilence();
    salon.answerWithAppointments((marker) =>
      [0, 1].map((index) =>
        toListedPart(marker, index, `2026-12-1${index + 4} 1${index}:00:00`, {
          packageCustomerService: null,
        }),
      ),
    );
    expect((await toProblem(await salon.book(packageWish))).code).toBe('outcome-unknown');
    salon.clock.nowMs += 3_600_000;
    expect((await toProblem(await salon.book(packageWish))).code).toBe('outcome-unknown');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('is cancelled where it is found on another hour', async () => {
    const salon = openAfterSilence();
    salon.answerWithAppointments((marker) => [
      toListedPart(marker, 0, '2026-12-14 10:00:00'),
      toListedPart(marker, 1, '2026-12-15 12:00:00'),
    ]);
    expect(await toProblem(await salon.book(packageWish))).toMatchObject({
      code: 'time-changed',
      moved: [{ startsAt: '2026-12-15T10:00:00Z', siteStartsAt: '2026-12-15T11:00:00Z' }],
    });
    expect(salon.amelia.to('POST /bookings/cancel/766')).toHaveLength(1);
    expect(salon.amelia.to('POST /bookings/cancel/767')).toHaveLength(1);
    expect(salon.amelia.to('POST /packages/customers/104')).toHaveLength(1);
  });

  it('is sent again only after a minute without it', async () => {
    const salon = openAfterSilence();
    await salon.book(packageWish);
    expect((await toProblem(await salon.book(packageWish))).code).toBe('outcome-unknown');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
    salon.clock.nowMs += 60_000;
    answerAgain(salon);
    expect((await salon.book(packageWish)).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(2);
  });

  it('L3: stands in its own way, and is found before anybody hears of it', async () => {
    for (const reason of ['packageBookingUnavailable', 'timeSlotUnavailable']) {
      const salon = openAfterSilence();
      await salon.book(packageWish);
      salon.clock.nowMs += 60_000;
      salon.amelia.answer(bookings, () => {
        salon.answerWithAppointments(toBoth);
        return json({ [reason]: true }, 409)();
      });
      const { booking } = await (await salon.book(packageWish)).json();
      expect(booking.id).toBe(104);
    }
  });

  it('without an appointment can be told from no other, and is never sent again', async () => {
    const salon = openAfterSilence(withConsultations({ minimumScheduled: 0 }));
    const wish = { ...packageWish, appointments: [] };
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    salon.clock.nowMs += 3_600_000;
    answerAgain(salon);
    expect((await toProblem(await salon.book(wish))).code).toBe('outcome-unknown');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });
});

it('an answer that does not tell the purchase is a lost one', async () => {
  const salon = openPackageSalon();
  for (const odd of [
    { packageCustomerId: null, package: [] },
    { packageCustomerId: 'x', package: [] },
    { package: [{ booking: { id: 1 } }] },
    { package: 'none' },
    { booking: { id: 1 } },
  ]) {
    const fresh = openPackageSalon();
    fresh.amelia.answer(bookings, () => json(toAnswer(fresh, odd))());
    expect((await toProblem(await fresh.book(packageWish))).code).toBe('outcome-unknown');
    expect(fresh.amelia.to(bookings)).toHaveLength(1);
  }
  salon.amelia.answer(bookings, json({ customerCabinetUrl: '' }));
  expect((await toProblem(await salon.book(packageWish))).code).toBe('outcome-unknown');
});

describe('a package that Amelia refuses', () => {
  it.each<[string, object, string, number]>([
    ['more than is in it', { packageBookingUnavailable: true }, 'package-unavailable', 409],
    ['more than one customer may have', { bookingsLimitReached: true }, 'limit-reached', 409],
    ['a time that is taken', { timeSlotUnavailable: true }, 'slot-taken', 409],
    ['a coupon that is none', { couponUnknown: true }, 'coupon-not-valid', 422],
    ['a payment that failed', { paymentSuccessful: false }, 'payment-failed', 402],
  ])('%s, and the key is free', async (_, answer, code, status) => {
    for (const upstreamStatus of [409, 500]) {
      const salon = openPackageSalon();
      salon.amelia.answer(bookings, json(answer, upstreamStatus));
      const problem = await toProblem(await salon.book(packageWish));
      expect([problem.code, problem.status]).toEqual([code, status]);
      answerAgain(salon);
      expect((await salon.book(packageWish)).status).toBe(201);
    }
  });
});

describe('two appointments of one day that are free, and not taken together', () => {
  const [consultation, massage] = packageWish.appointments;
  const sameDay = { ...massage, startsAt: '2026-12-14T10:00:00Z' };

  async function toErrors(appointments: object[]): Promise<unknown> {
    const salon = openPackageSalon();
    salon.amelia.answer(bookings, json({ timeSlotUnavailable: true }, 409));
    const problem = await toProblem(await salon.book({ ...packageWish, appointments }));
    expect(problem.code).toBe('slot-taken');
    return problem.errors;
  }

  it.each([
    ['/appointments/1/startsAt', [consultation, sameDay]],
    ['/appointments/0/startsAt', [sameDay, consultation]],
  ])('are told by the later one, where one employee does both: %s', async (pointer, asked) => {
    expect(await toErrors(asked)).toEqual([{ pointer, code: 'too-close' }]);
  });

  it('are not told apart where two employees do them, or on two days', async () => {
    expect(await toErrors([consultation, { ...sameDay, employeeId: 2 }])).toBeUndefined();
    expect(await toErrors([consultation, massage])).toBeUndefined();
  });
});

it('L2: one key buys one package, however often it is asked for', async () => {
  const salon = openPackageSalon();
  const [one, other] = [await salon.book(packageWish), await salon.book(packageWish)];
  expect(await one.json()).toEqual(await other.json());
  expect(other.headers.get('Idempotent-Replayed')).toBe('true');
  expect(salon.amelia.to(bookings)).toHaveLength(1);
});
