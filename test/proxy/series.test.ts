import { describe, expect, it } from 'vitest';
import type { Business } from '../../demo/amelia/rows.js';
import { toProblem } from './salon.js';
import { anExtraRow, changeService, openStudio, type Studio, studioWish } from './studio.js';

/** Every Monday at ten in Belgrade, from 14 December on. */
const mondays = ['2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11'].map((day) => ({
  startsAt: `${day}T09:00:00Z`,
}));

function withSeries(business: Business): void {
  changeService(business, 1, { recurringCycle: 'weekly', recurringSub: 'both' });
}

const withMila = { ...studioWish, employeeId: 1 };

/** Somebody else takes a time with Mila first. */
async function take(studio: Studio, startsAt: string): Promise<void> {
  const customer = { firstName: 'Kim', lastName: 'Lee', email: 'kim.lee@example.test' };
  const response = await studio.book({ ...studioWish, employeeId: 1, startsAt, customer });
  expect(response.status).toBe(201);
}

describe('a customer who books a series', () => {
  it('has all its dates booked at once, each at its own instant', async () => {
    const studio = openStudio(withSeries);
    const response = await studio.book({ ...withMila, recurring: mondays });
    expect(response.status).toBe(201);
    const { booking } = await response.json();
    expect(booking.appointments.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
      studioWish.startsAt,
      ...mondays.map(({ startsAt }) => startsAt),
    ]);
    expect(booking.totalMinor).toBe(5 * 4500);
    expect(studio.booked()).toHaveLength(1);
    expect(studio.booked()[0]).toMatchObject({
      bookingStart: '2026-12-14 09:00',
      utc: true,
      recurring: [
        { bookingStart: '2026-12-21 09:00', providerId: 1, locationId: 1, utcOffset: -300 },
        { bookingStart: '2026-12-28 09:00' },
        { bookingStart: '2027-01-04 09:00' },
        { bookingStart: '2027-01-11 09:00' },
      ],
    });
  });

  it('keeps its first employee where anyone would do', async () => {
    const studio = openStudio(withSeries);
    // Jonas is at work from Tuesday on, and free on both days.
    const request = {
      ...studioWish,
      startsAt: '2026-12-14T10:00:00Z',
      recurring: [{ startsAt: '2026-12-15T10:00:00Z' }],
    };
    await studio.book(request);
    expect(studio.booked()[0]).toMatchObject({ providerId: 1, recurring: [{ providerId: 1 }] });
  });

  it('gets somebody else on the date that the first employee has not free', async () => {
    const studio = openStudio(withSeries);
    await take(studio, '2026-12-15T10:00:00Z');
    const request = {
      ...studioWish,
      startsAt: '2026-12-14T10:00:00Z',
      recurring: [{ startsAt: '2026-12-15T10:00:00Z' }],
    };
    const response = await studio.book({ ...request, expectedTotalMinor: 4500 + 3500 });
    expect(response.status).toBe(201);
    expect(studio.booked()[1]).toMatchObject({ providerId: 1, recurring: [{ providerId: 2 }] });
  });

  it('is told which of its dates were taken, and nothing is booked', async () => {
    const studio = openStudio(withSeries);
    await take(studio, mondays[1]?.startsAt ?? '');
    await take(studio, mondays[3]?.startsAt ?? '');
    const problem = await toProblem(await studio.book({ ...withMila, recurring: mondays }));
    expect(problem).toMatchObject({ status: 409, code: 'slot-taken' });
    expect(problem.errors).toEqual([
      { pointer: '/recurring/1/startsAt', code: 'taken' },
      { pointer: '/recurring/3/startsAt', code: 'taken' },
    ]);
    expect(studio.booked()).toHaveLength(2);
  });

  it('is told so where its first date was taken', async () => {
    const studio = openStudio(withSeries);
    await take(studio, studioWish.startsAt);
    const problem = await toProblem(await studio.book({ ...withMila, recurring: mondays }));
    expect(problem.code).toBe('slot-taken');
    expect(problem.errors).toBeUndefined();
  });

  it('asks Amelia for few stretches of days, none longer than it must be', async () => {
    const studio = openStudio(withSeries);
    const weekly = Array.from({ length: 20 }, (_, week) => ({
      startsAt: new Date(Date.parse('2026-12-21T09:00:00Z') + week * 7 * 86_400_000)
        .toISOString()
        .replace('.000', ''),
    }));
    await studio.book({ ...withMila, recurring: weekly });
    const asked = studio.amelia.requests.filter(({ call }) => call === '/slots');
    expect(asked).toHaveLength(3);
  });

  it('has its extras on each date, and the answers too', async () => {
    const studio = openStudio((business) => {
      withSeries(business);
      changeService(business, 1, { extras: [anExtraRow(101)] });
    });
    const request = { ...withMila, extras: [{ id: 101, quantity: 2 }], recurring: mondays };
    const response = await studio.book({ ...request, expectedTotalMinor: 5 * 5500 });
    expect(response.status).toBe(201);
  });

  it('finds it again where the answer was lost, all of it', async () => {
    const studio = openStudio(withSeries);
    studio.amelia.misbehave({ loseAnswer: 'cut' });
    const response = await studio.book({
      ...withMila,
      recurring: mondays,
      expectedTotalMinor: 22_500,
    });
    expect(response.status).toBe(201);
    const { booking } = await response.json();
    expect(booking.appointments).toHaveLength(5);
    expect(booking.totalMinor).toBe(22_500);
    expect(studio.booked()).toHaveLength(1);
  });

  it('is looked for around its first date alone where nothing was made', async () => {
    const studio = openStudio(withSeries);
    studio.amelia.misbehave({ only: '/bookings', html: true });
    const response = await studio.book({ ...withMila, recurring: mondays });
    expect((await toProblem(response)).code).toBe('outcome-unknown');
    const looks = studio.amelia.requests.filter(({ call }) => call === '/appointments');
    expect(looks).toHaveLength(3);
  });

  it('is not sent where looking for its dates took too long', async () => {
    const studio = openStudio(withSeries);
    // Every look at the calendar takes twenty seconds.
    studio.amelia.misbehave({
      only: '/slots',
      async wait() {
        studio.clock.nowMs += 20_000;
      },
    });
    const apart = Array.from({ length: 8 }, (_, index) => ({
      startsAt: new Date(Date.parse('2026-12-30T09:00:00Z') + index * 16 * 86_400_000)
        .toISOString()
        .replace('.000', ''),
    }));
    const response = await studio.book({ ...withMila, recurring: apart });
    expect((await toProblem(response)).code).toBe('upstream-timeout');
    const looks = studio.amelia.requests.filter(({ call }) => call === '/slots');
    expect(looks).toHaveLength(4);
    expect(studio.booked()).toHaveLength(0);
  });
});

describe('P11: a series that cannot be', () => {
  const first = mondays[0];
  const impossible: [story: string, recurring: unknown, pointer: string, code: string][] = [
    [
      'before its first date',
      [{ startsAt: '2026-12-07T09:00:00Z' }],
      '/recurring/0/startsAt',
      'before-first',
    ],
    ['its first date again', [{ startsAt: studioWish.startsAt }], '/recurring/0/startsAt', 'twice'],
    ['a date twice', [first, first], '/recurring/1/startsAt', 'twice'],
    ['P14: a date in words', [{ startsAt: 'next week' }], '/recurring/0/startsAt', 'no-instant'],
    [
      'Amelia’s own words',
      [{ bookingStart: '2026-12-21 09:00' }],
      '/recurring/0/startsAt',
      'required',
    ],
    [
      'an employee of its own',
      [{ ...first, providerId: 2 }],
      '/recurring/0/providerId',
      'unknown-field',
    ],
    ['more than anybody needs', Array(53).fill(first), '/recurring', 'too-long'],
  ];

  it.each(impossible)(
    'is refused before anyone looks at the calendar: %s',
    async (_, recurring, pointer, code) => {
      const studio = openStudio(withSeries);
      const problem = await toProblem(await studio.book({ ...withMila, recurring }));
      expect(problem).toMatchObject({ status: 422, code: 'invalid-input' });
      expect(problem.errors).toContainEqual({ pointer, code });
      expect(studio.amelia.requests.map(({ call }) => call)).not.toContain('/slots');
    },
  );

  it('is one of a service that does not recur', async () => {
    const studio = openStudio();
    const problem = await toProblem(await studio.book({ ...withMila, recurring: mondays }));
    expect(problem.errors).toEqual([{ pointer: '/recurring', code: 'not-offered' }]);
  });

  it('is one whose dates lie in each other, for they are with the same employee', async () => {
    const studio = openStudio(withSeries);
    // Half an hour long, a quarter of an hour later.
    const recurring = [{ startsAt: '2026-12-14T09:15:00Z' }];
    const problem = await toProblem(await studio.book({ ...withMila, recurring }));
    expect(problem.code).toBe('slot-taken');
    expect(studio.booked()).toEqual([]);
  });

  it('is one that goes on for longer than the site takes bookings', async () => {
    const studio = openStudio(withSeries);
    const recurring = [{ startsAt: '2027-12-13T09:00:00Z' }];
    const problem = await toProblem(await studio.book({ ...withMila, recurring }));
    expect(problem.errors).toEqual([{ pointer: '/recurring/0/startsAt', code: 'too-far' }]);
    expect(studio.booked()).toEqual([]);
  });
});

describe('P14: a start', () => {
  it('sooner than the site’s notice allows is refused as that', async () => {
    const studio = openStudio();
    // It is eight in Belgrade; the studio wants two hours.
    studio.clock.nowMs = Date.parse('2026-12-14T07:30:00Z');
    const problem = await toProblem(await studio.book(studioWish));
    expect(problem.errors).toEqual([{ pointer: '/startsAt', code: 'too-soon' }]);
    expect(studio.booked()).toEqual([]);
  });
});
