import { describe, expect, it } from 'vitest';
import { toTicket } from '../../demo/amelia/event-defaults.js';
import { get, post } from './book.js';
import { bookEvent, createAmeliaWithEvents, list, toEvening } from './book-event.js';

const on = (day: string): { periods: [string, string][] } => ({
  periods: [[`${day} 19:00:00`, `${day} 21:00:00`]],
});

function toNames(events: { name: string }[]): string[] {
  return events.map(({ name }) => name);
}

describe('the list of events', () => {
  const several = () => [
    toEvening({ id: 1, name: 'Late', ...on('2026-12-20'), tags: ['Yoga'] }),
    toEvening({ id: 2, name: 'Early', ...on('2026-12-01'), tags: ['Kids', 'Yoga'] }),
    toEvening({ id: 3, name: 'Hidden', ...on('2026-12-05'), show: false }),
    toEvening({ id: 4, name: 'Same day', ...on('2026-12-20'), tags: ['Yoga & tea'] }),
    toEvening({
      id: 5,
      name: 'Two days',
      periods: [
        ['2026-12-02 23:00:00', '2026-12-03 01:00:00'],
        ['2026-12-30 10:00:00', '2026-12-30 11:00:00'],
      ],
    }),
  ];

  it('goes by the first start and then by number, without what is hidden', async () => {
    const amelia = createAmeliaWithEvents(several());
    expect(toNames(await list(amelia))).toEqual(['Early', 'Two days', 'Late', 'Same day']);
  });

  it('comes in pages as long as the site says', async () => {
    const amelia = createAmeliaWithEvents(several(), ({ settings }) => {
      settings.general.itemsPerPage = 3;
    });
    expect(toNames(await list(amelia))).toHaveLength(3);
    const { events, count, countTotal } = await get(amelia, '/events&page=2');
    expect([toNames(events), count, countTotal]).toEqual([['Same day'], 4, 4]);
    expect((await get(amelia, '/events&page=3')).events).toEqual([]);
  });

  it.each([
    ['&search=EARL', ['Early']],
    ['&tag=Yoga', ['Early', 'Late']],
    ['&tag=Yoga___%26___tea', ['Same day']],
    ['&tag[0]=Kids&tag[1]=Yoga', ['Early', 'Late']],
    ['&id=4', ['Same day']],
    ['&id[0]=4&id[1]=2', ['Early', 'Same day']],
    ['&id=3', []],
    ['&dates[0]=2026-12-01&dates[1]=2026-12-01', ['Early']],
    ['&dates[0]=2026-12-30&dates[1]=2026-12-31', ['Two days']],
    ['&dates[0]=2026-12-03&dates[1]=2026-12-03', []],
    ['&dates[0]=2026-12-20', ['Two days', 'Late', 'Same day']],
    ['&dates[1]=2026-12-02', ['Early', 'Two days']],
    ['&dates[0]=&dates[1]=', ['Early', 'Two days', 'Late', 'Same day']],
  ])('filtered by %s is %j', async (query, names) => {
    const amelia = createAmeliaWithEvents(several());
    expect(toNames(await list(amelia, query))).toEqual(names);
  });

  it('finds what somebody has booked', async () => {
    const amelia = createAmeliaWithEvents(several());
    const { data } = await bookEvent(amelia, { eventId: 4 });
    const found = await list(amelia, `&customerId=${data.customer.id}`);
    expect(toNames(found)).toEqual(['Same day']);
  });

  it('is the back end’s without a page: hidden ones too, and who has booked', async () => {
    const amelia = createAmeliaWithEvents(several());
    await bookEvent(amelia, { eventId: 2 });
    const { events, count, countTotal } = await get(amelia, '/events');
    expect([events.length, count, countTotal]).toEqual([5, 5, 5]);
    expect(events[0].bookings).toMatchObject([
      { customer: { email: 'jordan.parker@example.test' } },
    ]);
    expect((await list(amelia))[0].bookings).toEqual([]);
  });

  it('has the site’s times, and those of the customer where the site shows them', async () => {
    const amelia = createAmeliaWithEvents([toEvening({ bookingOpens: '2026-12-01 09:00:00' })]);
    const read = async (query: string) => {
      const [{ periods, bookingOpens }] = await list(amelia, query);
      return [periods[0].periodStart, bookingOpens];
    };
    const opens = '2026-12-01 09:00:00';
    expect(await read('&timeZone=UTC')).toEqual(['2026-12-10 19:00:00', opens]);
    amelia.change(({ settings }) => {
      settings.general.showClientTimeZone = true;
    });
    expect(await read('')).toEqual(['2026-12-10 18:00:00', opens]);
    expect(await read('&timeZone=America/New_York')).toEqual(['2026-12-10 13:00:00', opens]);
    // The back end has none of its own.
    const { events } = await get(amelia, '/events');
    expect(events[0].periods[0].periodStart).toBe('2026-12-10 19:00:00');
  });

  it('lists a page of a thousand events in no time', async () => {
    const events = Array.from({ length: 1000 }, (_, at) =>
      toEvening({ id: at + 1, ...on(`2027-${String((at % 12) + 1).padStart(2, '0')}-10`) }),
    );
    const amelia = createAmeliaWithEvents(events);
    await list(amelia);
    const begun = performance.now();
    for (let count = 0; count < 10; count += 1) await list(amelia);
    // A few milliseconds each; ten times as much, for a machine that is busy.
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('an event in the list', () => {
  const state = async (fields: Parameters<typeof toEvening>[0], persons = 0) => {
    const amelia = createAmeliaWithEvents([toEvening(fields)]);
    if (persons > 0) await bookEvent(amelia, {}, { persons });
    const [event] = await list(amelia);
    return event;
  };

  it('can be booked from the moment that it was added until it starts', async () => {
    expect(await state({})).toMatchObject({
      bookable: true,
      opened: true,
      closed: false,
      upcoming: false,
      full: false,
      cancelable: true,
      places: 10,
    });
  });

  it.each([
    ['not open yet', { bookingOpens: '2026-11-22 09:00:00' }, { upcoming: true, opened: false }],
    ['closed', { bookingCloses: '2026-11-20 09:00:00' }, { closed: true, opened: false }],
    ['cancelled', { status: 'rejected' }, { opened: true, cancelable: false }],
    ['over', { periods: [['2026-11-20 19:00:00', '2026-11-20 21:00:00']] }, { closed: true }],
  ] as [string, Parameters<typeof toEvening>[0], object][])(
    'cannot where it is %s',
    async (_, fields, expected) => {
      expect(await state(fields)).toMatchObject({ bookable: false, ...expected });
    },
  );

  it('is full with its last place, and beyond where the key is believed', async () => {
    expect(await state({}, 9)).toMatchObject({ bookable: true, full: false, places: 1 });
    expect(await state({}, 10)).toMatchObject({ bookable: false, full: true, places: 0 });
    expect(await state({}, 500)).toMatchObject({ bookable: false, full: true, places: -490 });
  });

  it('closes once enough people, or enough bookings, are there', async () => {
    const people = { closeAfterMin: 3 };
    expect(await state(people, 2)).toMatchObject({ bookable: true, closed: false });
    expect(await state(people, 3)).toMatchObject({ bookable: false, closed: true });
    const bookings = { closeAfterMin: 2, closeAfterMinBookings: true };
    expect(await state(bookings, 5)).toMatchObject({ bookable: true, closed: false });
  });

  it('can no longer be cancelled as shortly before as the site, or its own settings, say', async () => {
    const start = '2026-11-21 10:00:00';
    const soon = { periods: [[start, '2026-11-21 11:00:00']] as [string, string][] };
    const settings = '{"general":{"minimumTimeRequirementPriorToCanceling":86400}}';
    expect(await state(soon)).toMatchObject({ cancelable: true });
    expect(await state({ ...soon, settings })).toMatchObject({ cancelable: false });
  });

  it('has as many places as its tickets, or as its room', async () => {
    const customTickets = [
      toTicket({ id: 1, name: 'Adult', price: 20, spots: 4 }),
      toTicket({ id: 2, name: 'Child', price: 10, spots: 6 }),
    ];
    const tickets = { customPricing: true, customTickets };
    expect(await state(tickets)).toMatchObject({ maxCapacity: 10, places: 10 });
    expect(await state({ ...tickets, maxCustomCapacity: 5 })).toMatchObject({ places: 5 });
  });

  it('counts what is sold of each ticket, until it is cancelled', async () => {
    const customTickets = [
      toTicket({ id: 1, name: 'Adult', price: 20, spots: 4 }),
      toTicket({ id: 2, name: 'Child', price: 10, spots: 6 }),
    ];
    const amelia = createAmeliaWithEvents([toEvening({ customPricing: true, customTickets })]);
    const ticketsData = [
      { eventTicketId: 1, persons: 4, price: 20 },
      { eventTicketId: 2, persons: 1, price: 10 },
    ];
    const { data } = await bookEvent(amelia, {}, { ticketsData });
    expect((await list(amelia))[0]).toMatchObject({
      bookable: true,
      places: 5,
      spotsSold: 5,
      customTickets: [{ sold: 4 }, { sold: 1 }],
    });
    await post(amelia, `/bookings/cancel/${data.booking.id}`, { type: 'event' });
    expect((await list(amelia))[0]).toMatchObject({ places: 10, customTickets: [{ sold: 0 }, {}] });
  });

  it('has another price of a ticket on whole days of the site', async () => {
    const dateRanges = JSON.stringify([
      { startDate: '2026-11-01', endDate: '2026-11-20', price: 12 },
      { startDate: '2026-11-21', endDate: '2026-11-21', price: 15 },
    ]);
    const ticket = toTicket({ id: 1, name: 'Adult', price: 20, spots: 4, dateRanges });
    const read = async (now: string) => {
      const event = toEvening({ customPricing: true, customTickets: [ticket] });
      const amelia = createAmeliaWithEvents(
        [event],
        () => {},
        () => Date.parse(now),
      );
      return (await list(amelia))[0].customTickets[0].dateRangePrice;
    };
    // Midnight in Belgrade is 23:00 in UTC.
    expect(await read('2026-11-20T22:30:00Z')).toBe(12);
    expect(await read('2026-11-20T23:30:00Z')).toBe(15);
    expect(await read('2026-11-21T23:30:00Z')).toBe(null);
  });
});

describe('an event by its number', () => {
  it('is in any zone that is asked for, around the clock change too', async () => {
    const periods: [string, string][] = [['2027-03-27 23:00:00', '2027-03-28 07:00:00']];
    const amelia = createAmeliaWithEvents([toEvening({ periods })]);
    const { event } = await get(amelia, '/events/1&timeZone=UTC');
    expect(event.periods).toMatchObject([
      { periodStart: '2027-03-27 22:00:00', periodEnd: '2027-03-28 05:00:00' },
    ]);
  });

  it('is among the entities with its tags, each of them once', async () => {
    const amelia = createAmeliaWithEvents([
      toEvening({ id: 1, tags: ['Yoga', 'Kids'] }),
      toEvening({ id: 2, tags: ['Yoga'] }),
    ]);
    await bookEvent(amelia);
    const { events, tags } = await get(amelia, '/entities&types=events,tags');
    expect(events).toMatchObject([
      { id: 1, bookings: [] },
      { id: 2, bookings: [] },
    ]);
    expect(tags).toEqual([
      { id: 100, eventId: 1, name: 'Yoga' },
      { id: 101, eventId: 1, name: 'Kids' },
    ]);
    expect(await get(amelia, '/entities&types=services')).not.toHaveProperty('events');
  });

  it('can be deleted without a warning only once it was cancelled', async () => {
    const amelia = createAmeliaWithEvents([toEvening()]);
    expect(await get(amelia, '/events/effect/1')).toMatchObject({ valid: false });
    await post(amelia, '/events/status/1', { status: 'rejected', applyGlobally: false });
    expect(await get(amelia, '/events/effect/1')).toEqual({ valid: true, message: '' });
  });

  it('keeps those who give it from appointments, unless it is cancelled', async () => {
    const periods: [string, string][] = [['2026-12-10 09:00:00', '2026-12-10 17:00:00']];
    const amelia = createAmeliaWithEvents([toEvening({ providerIds: [1], periods })]);
    const path = '/slots&serviceId=1&startDateTime=2026-12-10 00:00&endDateTime=2026-12-10 23:59';
    expect((await get(amelia, path)).slots).not.toHaveProperty('2026-12-10');
    await post(amelia, '/events/status/1', { status: 'rejected', applyGlobally: false });
    expect((await get(amelia, path)).slots).toHaveProperty('2026-12-10');
  });
});
