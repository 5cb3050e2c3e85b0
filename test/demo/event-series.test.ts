import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { get, post } from './book.js';
import { bookEvent, createAmeliaWithEvents } from './book-event.js';

interface Row {
  id: number;
  parentId: number | null;
  periods: { id: number; periodStart: string; periodEnd: string }[];
  recurring: { order: number } | null;
}

const once = { periodStart: '2027-01-12 19:00:00', periodEnd: '2027-01-12 21:00:00' };

/** Adds an event that comes again. */
async function add(amelia: Amelia, recurring: object, fields: object = {}): Promise<Row[]> {
  const body = { name: 'Evening', periods: [once], maxCapacity: 10, price: 20, show: true };
  const { data } = await post(amelia, '/events', {
    ...body,
    recurring: { cycleInterval: 1, monthlyRepeat: 'each', monthDate: null, ...recurring },
    ...fields,
  });
  return data.events;
}

function toStarts(events: Row[]): string[] {
  return events.map(({ periods }) => periods[0]?.periodStart.slice(0, 10) ?? '');
}

const all = async (amelia: Amelia): Promise<Row[]> => (await get(amelia, '/events')).events;

describe('an event that comes again', () => {
  it.each([
    ['every day', { cycle: 'daily', until: '2027-01-14 23:00:00' }, ['01-12', '01-13', '01-14']],
    [
      'every second week',
      { cycle: 'weekly', cycleInterval: 2, until: '2027-02-09 19:00:00' },
      ['01-12', '01-26', '02-09'],
    ],
    [
      'every month',
      { cycle: 'monthly', until: '2027-03-31 00:00:00' },
      ['01-12', '02-12', '03-12'],
    ],
    [
      'on the second Tuesday',
      {
        cycle: 'monthly',
        monthlyRepeat: 'on',
        monthlyOnRepeat: 'second',
        monthlyOnDay: 'tuesday',
        until: '2027-03-31 00:00:00',
      },
      ['01-12', '02-09', '03-09'],
    ],
    [
      'on the last Tuesday',
      {
        cycle: 'monthly',
        monthlyRepeat: 'on',
        monthlyOnRepeat: 'last',
        monthlyOnDay: 'tuesday',
        until: '2027-03-31 00:00:00',
      },
      ['01-12', '02-23', '03-30'],
    ],
    ['no later than its end', { cycle: 'weekly', until: '2027-01-19 00:00:00' }, ['01-12']],
  ])('%s', async (_, recurring, days) => {
    const events = await add(createAmeliaWithEvents([]), recurring);
    expect(toStarts(events)).toEqual(days.map((day) => `2027-${day}`));
  });

  it('every year, with all its periods, at the same time of the site all the year', async () => {
    const periods = [
      { periodStart: '2026-12-30 22:00:00', periodEnd: '2026-12-31 01:00:00' },
      { periodStart: '2026-12-31 22:00:00', periodEnd: '2027-01-01 01:00:00' },
    ];
    const recurring = { cycle: 'yearly', until: '2028-01-01 00:00:00' };
    const [, second] = await add(createAmeliaWithEvents([]), recurring, { periods });
    expect(second?.periods).toMatchObject([
      { periodStart: '2027-12-30 22:00:00', periodEnd: '2027-12-31 01:00:00' },
      { periodStart: '2027-12-31 22:00:00', periodEnd: '2028-01-01 01:00:00' },
    ]);
  });

  it('leaves out months without a fifth Friday', async () => {
    const events = await add(createAmeliaWithEvents([]), {
      cycle: 'monthly',
      monthlyRepeat: 'on',
      monthlyOnRepeat: 'fifth',
      monthlyOnDay: 'friday',
      until: '2027-07-31 00:00:00',
    });
    expect(toStarts(events)).toEqual(['2027-01-12', '2027-04-30', '2027-07-30']);
  });

  it('has one parent, an order, and numbers of its own for everything', async () => {
    const amelia = createAmeliaWithEvents([]);
    const customTickets = [{ name: 'Adult', price: 20, spots: 4, enabled: true, dateRanges: '[]' }];
    const fields = { customTickets, tags: [{ name: 'Yoga' }] };
    await add(amelia, { cycle: 'weekly', until: '2027-01-27 00:00:00' }, fields);
    const rows = await all(amelia);
    expect(rows).toMatchObject([
      { id: 1, parentId: null, recurring: { order: 1 }, tags: [{ id: 1, eventId: 1 }] },
      { id: 2, parentId: 1, recurring: { order: 2 }, tags: [{ id: 2, eventId: 2 }] },
      { id: 3, parentId: 1, recurring: { order: 3 }, customTickets: [{ id: 3, eventId: 3 }] },
    ]);
    expect(rows.map(({ periods }) => periods[0]?.id)).toEqual([1, 2, 3]);
  });

  it('opens and closes at the same time, or as long before each start', async () => {
    const recurring = { cycle: 'weekly', until: '2027-01-20 00:00:00' };
    const times = { bookingOpens: '2027-01-05 09:00:00', bookingCloses: '2027-01-12 12:00:00' };
    const same = await add(createAmeliaWithEvents([]), recurring, times);
    expect(same[1]).toMatchObject(times);
    const calculated = { bookingOpensRec: 'calculate', bookingClosesRec: 'calculate' };
    const [, moved] = await add(createAmeliaWithEvents([]), recurring, { ...times, ...calculated });
    expect(moved).toMatchObject({
      bookingOpens: '2027-01-12 09:00:00',
      bookingCloses: '2027-01-19 12:00:00',
    });
    // Where nothing is told it opens as the one before it ends, and closes as it starts.
    const [, untold] = await add(createAmeliaWithEvents([]), recurring, calculated);
    expect(untold).toMatchObject({
      bookingOpens: '2027-01-12 21:00:00',
      bookingCloses: '2027-01-19 19:00:00',
    });
  });

  it('has its early prices as long before each start', async () => {
    const dateRanges = '[{"startDate":"2027-01-01","endDate":"2027-01-08","price":15}]';
    const customTickets = [{ name: 'Adult', price: 20, spots: 4, enabled: true, dateRanges }];
    const recurring = { cycle: 'weekly', until: '2027-01-20 00:00:00' };
    const events = await add(createAmeliaWithEvents([]), recurring, { customTickets });
    expect(events[1]).toMatchObject({
      customTickets: [
        { dateRanges: '[{"startDate":"2027-01-08","endDate":"2027-01-15","price":15}]' },
      ],
    });
  });

  it('is not, without a name or periods', async () => {
    const { status, message } = await post(createAmeliaWithEvents([]), '/events', { price: 1 });
    expect([status, message]).toEqual([500, 'Mandatory fields not passed! Missing: name, periods']);
  });
});

describe('a change of a series', () => {
  const weekly = { cycle: 'weekly', until: '2027-01-30 00:00:00' };
  const createSeries = async () => {
    const amelia = createAmeliaWithEvents([]);
    await add(amelia, weekly);
    return amelia;
  };

  it('is of one event, or of those that follow, too', async () => {
    const amelia = await createSeries();
    await post(amelia, '/events/2', { name: 'Late evening' });
    expect(await all(amelia)).toMatchObject([
      { name: 'Evening', price: 20 },
      { name: 'Late evening' },
      { name: 'Evening' },
    ]);
    await post(amelia, '/events/2', { price: 25, applyGlobally: true });
    expect(await all(amelia)).toMatchObject([
      { price: 20 },
      { name: 'Late evening', price: 25 },
      { name: 'Evening', price: 25 },
    ]);
  });

  it('moves each to its own turn, and keeps the numbers', async () => {
    const amelia = await createSeries();
    const periods = [
      { id: 2, periodStart: '2027-01-20 18:00:00', periodEnd: '2027-01-20 20:00:00' },
    ];
    const { data } = await post(amelia, '/events/2', { periods, applyGlobally: true });
    expect(data.events.rescheduled.map(({ id }: Row) => id)).toEqual([2, 3]);
    const rows = await all(amelia);
    expect(toStarts(rows)).toEqual(['2027-01-12', '2027-01-20', '2027-01-27']);
    expect(rows[2]?.periods[0]).toMatchObject({ id: 3, periodStart: '2027-01-27 18:00:00' });
  });

  it('adds events for a later end, and deletes for an earlier one', async () => {
    const amelia = await createSeries();
    const until = (day: string) => ({
      recurring: { ...weekly, until: `${day} 00:00:00` },
      applyGlobally: true,
    });
    const longer = await post(amelia, '/events/1', until('2027-02-10'));
    expect(longer.data.events.added).toMatchObject([
      { parentId: 1, recurring: { order: 4 } },
      { parentId: 1, recurring: { order: 5 } },
    ]);
    expect(await all(amelia)).toHaveLength(5);
    const shorter = await post(amelia, '/events/1', until('2027-01-20'));
    expect(toStarts(shorter.data.events.deleted)).toEqual([
      '2027-01-26',
      '2027-02-02',
      '2027-02-09',
    ]);
    const left = await all(amelia);
    expect(toStarts(left)).toEqual(['2027-01-12', '2027-01-19']);
    // The whole series knows its end, whichever of them was changed.
    await post(amelia, '/events/2', until('2027-01-25'));
    expect(await all(amelia)).toMatchObject([
      { recurring: { order: 1, until: '2027-01-25 00:00:00' } },
      { recurring: { order: 2, until: '2027-01-25 00:00:00' } },
    ]);
  });

  it('leaves one alone that comes no more, and those after it to themselves', async () => {
    const amelia = await createSeries();
    await post(amelia, '/events/1', { recurring: null });
    expect(await all(amelia)).toMatchObject([
      { id: 1, parentId: null, recurring: null },
      { id: 2, parentId: null },
      { id: 3, parentId: 2 },
    ]);
  });

  it('cancels one, or those that follow, and takes it back', async () => {
    const amelia = await createSeries();
    const change = (status: string, applyGlobally: boolean) =>
      post(amelia, '/events/status/2', { status, applyGlobally });
    const { data } = await change('rejected', true);
    expect(data).toMatchObject({ status: 'rejected', events: [{ id: 2 }, { id: 3 }] });
    await change('approved', false);
    expect(await all(amelia)).toMatchObject([
      { status: 'approved' },
      { status: 'approved' },
      { status: 'rejected' },
    ]);
    expect((await change('sideways', false)).status).toBe(500);
  });

  it('deletes one with its bookings, or those that follow', async () => {
    const amelia = await createSeries();
    await bookEvent(amelia, { eventId: 1 });
    await post(amelia, '/events/delete/1', { applyGlobally: false });
    expect(await all(amelia)).toMatchObject([
      { id: 2, parentId: null },
      { id: 3, parentId: 2 },
    ]);
    expect(amelia.events.flatMap(({ bookings }) => bookings)).toEqual([]);
    await post(amelia, '/events/delete/2', { applyGlobally: true });
    expect(await all(amelia)).toEqual([]);
    expect((await post(amelia, '/events/delete/2')).status).toBe(409);
  });

  it('keeps the tickets of one that somebody has booked', async () => {
    const amelia = createAmeliaWithEvents([]);
    const ticket = { name: 'Adult', price: 20, spots: 4, enabled: true, dateRanges: '[]' };
    await add(amelia, weekly, { customPricing: true, customTickets: [ticket] });
    await bookEvent(amelia, { eventId: 2 }, { ticketsData: [{ eventTicketId: 2, persons: 1 }] });
    const customTickets = [{ ...ticket, id: 1, price: 30 }];
    await post(amelia, '/events/1', { customTickets, applyGlobally: true });
    expect(await all(amelia)).toMatchObject([
      { customTickets: [{ id: 1, price: 30 }] },
      { customTickets: [{ id: 2, price: 20 }] },
      { customTickets: [{ id: 3, price: 30 }] },
    ]);
  });
});
