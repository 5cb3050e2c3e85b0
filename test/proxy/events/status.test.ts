import { describe, expect, it } from 'vitest';
import type { Event } from '../../../demo/amelia/event.js';
import type { EventStatus } from '../../../proxy/contract/events.js';
import { json, type Replies } from '../../support/recorded-amelia.js';
import { toProblem } from '../salon.js';
import { openStudio } from '../studio.js';
import { concert, openEventSalon, readChanged, yoga } from './event-salon.js';
import {
  bookAtTheSite,
  changeEvent,
  eventWish,
  kidsYoga,
  openWithEvent,
  partnerMassage,
  readEvent,
  readEvents,
  sentByProxy,
} from './event-studio.js';

/** Nine of twelve places are taken, by two bookings. It is Monday, 23 November, seven o'clock. */
const states: [story: string, change: Partial<Event>, status: EventStatus][] = [
  ['as it is', {}, 'open'],
  ['waiting to be approved', { status: 'pending' }, 'open'],
  ['called off', { status: 'rejected' }, 'cancelled'],
  ['called off in another word', { status: 'canceled' }, 'cancelled'],
  ['that opens in a minute', { bookingOpens: '2026-11-23 07:01:00' }, 'not-yet-open'],
  ['that opened a minute ago', { bookingOpens: '2026-11-23 06:59:00' }, 'open'],
  ['that closes in a minute', { bookingCloses: '2026-11-23 07:01:00' }, 'open'],
  ['that closed a minute ago', { bookingCloses: '2026-11-23 06:59:00' }, 'closed'],
  [
    'that is over, though it closes later',
    {
      bookingCloses: '2026-12-31 00:00:00',
      periods: [{ id: 1, periodStart: '2026-11-23 05:00:00', periodEnd: '2026-11-23 06:30:00' }],
    },
    'closed',
  ],
  [
    'called off before it opens',
    { status: 'rejected', bookingOpens: '2026-12-01 00:00:00' },
    'cancelled',
  ],
  ['with as many places as people', { maxCapacity: 9 }, 'full'],
  ['with fewer places than people', { maxCapacity: 5 }, 'full'],
  ['that closes at nine people', { closeAfterMin: 9 }, 'closed'],
  ['that closes at ten people', { closeAfterMin: 10 }, 'open'],
  ['that closes at two bookings', { closeAfterMin: 2, closeAfterMinBookings: true }, 'closed'],
  ['that closes at three bookings', { closeAfterMin: 3, closeAfterMinBookings: true }, 'open'],
];

const sold = (...counts: number[]) =>
  counts.map((count, index) => ({ ...concert.customTickets[index], sold: count }));

describe('an event', () => {
  it.each(states)('%s is in its state, in the list too', async (_, change, status) => {
    const studio = openWithEvent(partnerMassage, change);
    const event = await readEvent(studio, partnerMassage);
    expect(event.status).toBe(status);
    const { events } = await readEvents(studio);
    expect(events.find(({ id }) => id === partnerMassage)?.status).toBe(status);
  });

  it.each(states)('%s is booked only where it is open', async (_, change, status) => {
    const studio = openWithEvent(partnerMassage, change);
    const response = await studio.book(eventWish);
    if (status === 'open') {
      expect(response.status).toBe(201);
      return;
    }
    expect(response.status).toBe(409);
    const code = status === 'full' ? 'event-full' : 'event-closed';
    expect((await toProblem(response)).code).toBe(code);
    expect(studio.booked()).toEqual([]);
  });

  it('tells when it opens and closes, by the site’s clock', async () => {
    const change = { bookingOpens: '2026-11-20 08:00:00', bookingCloses: '2026-12-01 20:00:00' };
    const event = await readEvent(openWithEvent(partnerMassage, change), partnerMassage);
    expect([event.opensAt, event.closesAt]).toEqual([
      '2026-11-20T07:00:00Z',
      '2026-12-01T19:00:00Z',
    ]);
  });

  it('closes to the second at which it begins', async () => {
    const studio = openStudio();
    studio.clock.nowMs = Date.parse(eventWish.startsAt) - 1_000;
    expect((await readEvent(studio, partnerMassage)).status).toBe('open');
    studio.clock.nowMs += 2_001;
    expect((await readEvent(studio, partnerMassage)).status).toBe('closed');
  });

  it('may be booked after it has begun where its owner says so', async () => {
    const studio = openWithEvent(partnerMassage, { bookingCloses: '2026-12-13 17:30:00' });
    studio.clock.nowMs = Date.parse('2026-12-13T16:00:00Z');
    expect((await readEvent(studio, partnerMassage)).status).toBe('open');
  });

  it('closes for everybody once the last of enough people has come', async () => {
    const studio = openWithEvent(partnerMassage, { closeAfterMin: 11 });
    expect((await studio.book(eventWish)).status).toBe(201);
    const other = { ...eventWish.customer, email: 'robin.lee@example.test' };
    const late = await studio.book({ ...eventWish, customer: other });
    expect((await toProblem(late)).code).toBe('event-closed');
  });

  it('is full no more where somebody cancels', async () => {
    const studio = openStudio();
    expect((await readEvent(studio, kidsYoga)).status).toBe('full');
    for (const { event, bookings } of studio.amelia.events) {
      if (event.id === kidsYoga && bookings[0]) bookings[0].status = 'canceled';
    }
    studio.clock.nowMs += 2_000;
    expect(await readEvent(studio, kidsYoga)).toMatchObject({ status: 'open', placesLeft: 3 });
  });

  it('has a place fewer for each who waits to be approved', async () => {
    const studio = openStudio();
    for (const { event, bookings } of studio.amelia.events) {
      if (event.id === kidsYoga && bookings[0]) bookings[0].status = 'pending';
    }
    expect(await readEvent(studio, kidsYoga)).toMatchObject({ status: 'full', placesLeft: 0 });
  });

  it('is closed where Amelia says so, whatever its reason', async () => {
    expect((await readChanged({ bookable: false })).status).toBe('closed');
    expect((await readChanged({ closed: true })).status).toBe('closed');
  });

  it.each([
    ['by people', { closeAfterMin: 3, places: 17 }, 'closed'],
    ['by fewer people', { closeAfterMin: 3, places: 18 }, 'open'],
    ['by bookings', { closeAfterMin: 3, closeAfterMinBookings: 1, bookingsApproved: 3 }, 'closed'],
    ['by fewer bookings', { closeAfterMin: 3, closeAfterMinBookings: 1, places: 5 }, 'open'],
    ['by tickets', { closeAfterMin: 3, customPricing: true, customTickets: sold(1, 2) }, 'closed'],
    ['by fewer', { closeAfterMin: 3, customPricing: true, customTickets: sold(1, 1) }, 'open'],
  ])(
    'is closed by as many as it needs, though Amelia would go on: %s',
    async (_, change, status) => {
      expect((await readChanged(change)).status).toBe(status);
    },
  );

  it('is in no state that nobody knows: an unknown word is no approval', async () => {
    expect((await readChanged({ status: 'draft' })).status).toBe('cancelled');
    expect((await readChanged({ status: null })).status).toBe('cancelled');
  });
});

describe('P20: a hidden event', () => {
  const edit = (hidden: boolean) => openWithEvent(partnerMassage, { show: !hidden });

  it('is in no list', async () => {
    const { events, count } = await readEvents(edit(true), { search: 'massage' });
    expect([events.length, count]).toEqual([0, 0]);
  });

  it('is answered as one that is not there', async () => {
    const [hidden, unknown] = [
      await edit(true).app.request(`/v1/events/${partnerMassage}`),
      await edit(false).app.request('/v1/events/999'),
    ];
    expect(hidden.status).toBe(404);
    expect(await hidden.text()).toBe(await unknown.text());
  });

  it('is booked as one that is not there: by nobody', async () => {
    const [closed, open] = [edit(true), edit(false)];
    const [hidden, unknown] = [
      await closed.book(eventWish),
      await open.book({ ...eventWish, eventId: 999 }),
    ];
    expect(hidden.status).toBe(422);
    expect(await hidden.text()).toBe(await unknown.text());
    expect([...closed.booked(), ...open.booked()]).toEqual([]);
  });

  it('has no coupons: one that holds for it is not found', async () => {
    const studio = openStudio((business) => changeEvent(business, 16, { show: false }));
    const response = await studio.send('/v1/coupons/check', {
      code: 'EVENT20',
      kind: 'event',
      id: 16,
    });
    expect((await toProblem(response)).errors).toEqual([{ pointer: '/id', code: 'unknown' }]);
  });

  it.each([false, 0, '0'])('is hidden by whatever PHP writes for a no: %j', async (show) => {
    await expect(readChanged({ show })).rejects.toThrow('not listed');
    const hidden: Replies[] = [
      { 'GET /events/:id': json({ event: { ...yoga, show } }) },
      { 'GET /events': json({ events: [{ ...yoga, show }], count: 1 }) },
    ];
    for (const replies of hidden) {
      const { app } = openEventSalon([yoga], { replies });
      expect((await app.request('/v1/events/1')).status).toBe(404);
    }
  });
});

it('what others book at the site itself counts at once', async () => {
  const studio = openStudio();
  await readEvent(studio, partnerMassage);
  await bookAtTheSite(studio, { persons: 3 });
  expect((await toProblem(await studio.book(eventWish))).code).toBe('event-full');
  expect(sentByProxy(studio)).toEqual([]);
});
