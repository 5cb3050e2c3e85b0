import { describe, expect, it } from 'vitest';
import type { Business } from '../../demo/amelia/rows.js';
import { toProblem } from './salon.js';
import { anExtraRow, changeService, openStudio, type Studio, studioWish } from './studio.js';

/** Extras 101 (at most 3) and 102, which takes 15 minutes; 201 is another service's. */
function withExtras(business: Business): void {
  changeService(business, 1, {
    extras: [anExtraRow(101), anExtraRow(102, { price: 12.5, duration: 900, maxQuantity: 1 })],
  });
  changeService(business, 2, { extras: [anExtraRow(201)] });
}

/** Mila's price, for she is whom the studio would take. */
async function expectedFor(studio: Studio, extras: string): Promise<string> {
  const slots = await studio.fetchSlots({
    service: '1',
    from: '2026-12-14',
    to: '2026-12-14',
    extras,
  });
  return slots.at(-1)?.startsAt ?? '';
}

describe('a customer who adds extras', () => {
  it('to a free service cannot pay for them at the place where the site does not take that', async () => {
    const studio = openStudio((business) => {
      withExtras(business);
      business.settings.payments.onSite = false;
      for (const row of [
        ...business.services.filter(({ id }) => id === 1),
        ...business.employees.flatMap(({ offers }) => offers.filter((o) => o.serviceId === 1)),
      ]) {
        row.price = 0;
      }
    });
    const extras = [{ id: 101, quantity: 1 }];
    const problem = await toProblem(await studio.book({ ...studioWish, extras }));
    expect(problem.errors).toEqual([{ pointer: '/payment/method', code: 'not-offered' }]);
    expect(studio.booked()).toEqual([]);
    expect((await studio.book(studioWish)).status).toBe(201);
  });

  it('gets them booked, and the price says so', async () => {
    const studio = openStudio(withExtras);
    const extras = [
      { id: 101, quantity: 2 },
      { id: 102, quantity: 1 },
    ];
    const response = await studio.book({ ...studioWish, extras });
    expect(response.status).toBe(201);
    const { booking } = await response.json();
    // $45.00 with Mila, twice $5.00, $12.50.
    expect(booking.totalMinor).toBe(6750);
    expect(studio.booked()[0]).toMatchObject({
      bookings: [
        {
          extras: [
            { extraId: 101, quantity: 2 },
            { extraId: 102, quantity: 1 },
          ],
        },
      ],
    });
  });

  it('is shown the end that their time makes', async () => {
    const studio = openStudio(withExtras);
    const response = await studio.book({ ...studioWish, extras: [{ id: 102, quantity: 1 }] });
    const { booking } = await response.json();
    expect(booking.appointments[0].endsAt).toBe('2026-12-14T09:45:00Z');
  });

  it('is offered only times that leave room for them', async () => {
    const studio = openStudio(withExtras);
    const last = await expectedFor(studio, '101:1');
    const lastWithLonger = await expectedFor(studio, '102:1');
    expect(lastWithLonger < last).toBe(true);
    const response = await studio.book({
      ...studioWish,
      startsAt: last,
      extras: [{ id: 102, quantity: 1 }],
    });
    expect((await toProblem(response)).code).toBe('slot-taken');
    expect(studio.booked()).toEqual([]);
  });
});

describe('P7: extras that cannot be', () => {
  const impossible: [story: string, extras: unknown, pointer: string][] = [
    ['unknown', [{ id: 999, quantity: 1 }], '/extras/0'],
    [
      'of another service',
      [
        { id: 101, quantity: 1 },
        { id: 201, quantity: 1 },
      ],
      '/extras/1',
    ],
    ['more than there may be', [{ id: 101, quantity: 4 }], '/extras/0'],
    [
      'twice the same',
      [
        { id: 101, quantity: 1 },
        { id: 101, quantity: 1 },
      ],
      '/extras/1',
    ],
    ['none of it', [{ id: 101, quantity: 0 }], '/extras/0/quantity'],
    ['less than none', [{ id: 101, quantity: -1 }], '/extras/0/quantity'],
    ['half of one', [{ id: 101, quantity: 0.5 }], '/extras/0/quantity'],
    ['a price with it', [{ id: 101, quantity: 1, price: 0 }], '/extras/0/price'],
    ['Amelia’s own words', [{ extraId: 101, quantity: 1 }], '/extras/0/id'],
    ['no list', { id: 101, quantity: 1 }, '/extras'],
  ];

  it.each(impossible)(
    'are refused before anyone looks at the calendar: %s',
    async (_, extras, at) => {
      const studio = openStudio(withExtras);
      const problem = await toProblem(await studio.book({ ...studioWish, extras }));
      expect(problem).toMatchObject({ status: 422, code: 'invalid-input' });
      expect(problem.errors?.map(({ pointer }) => pointer)).toContain(at);
      expect(studio.amelia.requests.map(({ call }) => call)).not.toContain('/slots');
      expect(studio.booked()).toEqual([]);
    },
  );

  it('are those left out of a service that must have some', async () => {
    const studio = openStudio((business) => {
      withExtras(business);
      changeService(business, 1, { mandatoryExtra: true, minSelectedExtras: 2 });
    });
    const problem = await toProblem(
      await studio.book({ ...studioWish, extras: [{ id: 101, quantity: 3 }] }),
    );
    expect(problem.errors).toEqual([{ pointer: '/extras', code: 'required' }]);
    const both = [101, 102].map((id) => ({ id, quantity: 1 }));
    expect((await studio.book({ ...studioWish, extras: both })).status).toBe(201);
  });
});

describe('P8: the price a customer was shown', () => {
  it('must be the one it is now; else they see of what it is made', async () => {
    const studio = openStudio(withExtras);
    const request = { ...studioWish, employeeId: 1, extras: [{ id: 101, quantity: 2 }] };
    const problem = await toProblem(await studio.book({ ...request, expectedTotalMinor: 5000 }));
    expect(problem).toMatchObject({
      status: 409,
      code: 'price-changed',
      totalMinor: 5500,
      lines: [
        { kind: 'service', unitMinor: 4500, amountMinor: 4500 },
        { kind: 'extra', extraId: 101, quantity: 2, amountMinor: 1000 },
      ],
    });
    expect(studio.booked()).toEqual([]);
    const again = await studio.book({ ...request, expectedTotalMinor: problem.totalMinor });
    expect(again.status).toBe(201);
  });
});

describe('P6: a duration', () => {
  const customPricing = JSON.stringify({ enabled: true, durations: { 3600: { price: 60 } } });

  it('is one that the service has, at its price', async () => {
    const studio = openStudio((business) =>
      changeService(business, 2, { customPricing, price: 90, duration: 5400 }),
    );
    const wish = { ...studioWish, serviceId: 2, employeeId: 2, startsAt: '2026-12-15T09:00:00Z' };
    const response = await studio.book({ ...wish, durationSeconds: 3600 });
    expect(await response.json()).toMatchObject({
      booking: { totalMinor: 6000, appointments: [{ endsAt: '2026-12-15T10:00:00Z' }] },
    });
    expect(studio.booked()[0]).toMatchObject({ bookings: [{ duration: 3600 }] });
  });

  it.each([1800, 0, -3600, 3600.5, '3600', null])('is not %j', async (durationSeconds) => {
    const studio = openStudio((business) => changeService(business, 2, { customPricing }));
    const problem = await toProblem(
      await studio.book({ ...studioWish, serviceId: 2, durationSeconds }),
    );
    expect(problem.errors?.[0]?.pointer).toBe('/durationSeconds');
    expect(studio.booked()).toEqual([]);
  });
});

describe('P4: people', () => {
  it.each([0, -3, 1.5, '2', 1e9, null, [1], true, 11])('are not %j', async (persons) => {
    const studio = openStudio();
    const problem = await toProblem(await studio.book({ ...studioWish, serviceId: 3, persons }));
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' });
    expect(problem.errors?.[0]?.pointer).toBe('/persons');
    expect(studio.booked()).toEqual([]);
  });

  it('are no more than a customer may bring', async () => {
    const studio = openStudio((business) => changeService(business, 3, { maxExtraPeople: 2 }));
    const wish = { ...studioWish, serviceId: 3, startsAt: '2026-12-14T07:30:00Z' };
    const problem = await toProblem(await studio.book({ ...wish, persons: 4 }));
    expect(problem.errors).toEqual([{ pointer: '/persons', code: 'persons' }]);
    expect((await studio.book({ ...wish, persons: 3 })).status).toBe(201);
  });
});
