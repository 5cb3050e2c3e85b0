import { describe, expect, it } from 'vitest';
import type { Event } from '../../../demo/amelia/event.js';
import type { Business } from '../../../demo/amelia/rows.js';
import { toProblem } from '../salon.js';
import { openStudio, type Studio } from '../studio.js';
import {
  bookAtTheSite,
  changeEvent,
  eventWish,
  familyDay,
  findStanding,
  kitchen,
  partnerMassage,
  sendToAmelia,
  sentByProxy,
  ticketWish,
} from './event-studio.js';

const key = { 'Idempotency-Key': 'the-same-key-again-and-again' };

/** A studio that was sent a booking, and has said nothing; whether it was made is not known. */
async function openAfterSilence(
  request: object = eventWish,
  edit?: (business: Business) => void,
): Promise<Studio> {
  const studio = openStudio(edit, { timeoutsMs: { write: 40 } });
  studio.amelia.misbehave({ only: '/bookings', silent: true });
  expect((await toProblem(await studio.book(request, key))).code).toBe('outcome-unknown');
  expect(sentByProxy(studio)).toHaveLength(1);
  studio.amelia.misbehave({});
  return studio;
}

/** PHP ends its work after all. */
const finish = (studio: Studio) => sendToAmelia(studio, sentByProxy(studio)[0]);

/** PHP ends its work at the very moment at which this is asked, when our first look is over. */
function finishWhen(studio: Studio, isMoment: (path: string, seen: number) => boolean): void {
  let seen = 0;
  let isFinished = false;
  studio.amelia.misbehave({
    async wait({ path, query }) {
      if (isFinished) return;
      if (path.startsWith('/events/') && query.text('bookings') === 'false') seen += 1;
      if (!isMoment(path, seen)) return;
      isFinished = true;
      await finish(studio);
    },
  });
}

const ours = (studio: Studio, id: number = partnerMassage) =>
  findStanding(studio, id).filter(({ customer }) => customer.lastName === 'Parker');

async function expectFound(studio: Studio, request: object, id?: number): Promise<void> {
  const response = await studio.book(request, key);
  const { booking } = await response.json();
  expect(response.status).toBe(201);
  expect(booking.id).toBe(ours(studio, id)[0]?.id);
  expect(ours(studio, id)).toHaveLength(1);
}

describe('a booking of an event that may have been made', () => {
  it('is not sent again while PHP may still be at it', async () => {
    const studio = await openAfterSilence();
    studio.clock.nowMs += 59_999;
    expect((await toProblem(await studio.book(eventWish, key))).code).toBe('outcome-unknown');
    expect(sentByProxy(studio)).toHaveLength(1);
  });

  it('is sent again after a minute, where it is not there', async () => {
    const studio = await openAfterSilence();
    studio.clock.nowMs += 60_000;
    await expectFound(studio, eventWish);
    expect(sentByProxy(studio)).toHaveLength(2);
  });

  it('is never made twice, though Amelia would take a second one', async () => {
    const studio = await openAfterSilence();
    await finish(studio);
    studio.clock.nowMs += 3_600_000;
    await expectFound(studio, eventWish);
    await expectFound(studio, eventWish);
    expect(sentByProxy(studio)).toHaveLength(1);
  });

  it('is neither there nor not where nobody can look', async () => {
    const studio = await openAfterSilence();
    await finish(studio);
    studio.clock.nowMs += 3_600_000;
    studio.amelia.misbehave({ only: '/events', down: true });
    expect((await toProblem(await studio.book(eventWish, key))).code).toBe('outcome-unknown');
    studio.amelia.misbehave({});
    // It is left alone for a while.
    studio.clock.nowMs += 15_000;
    await expectFound(studio, eventWish);
  });

  it('costs what it costs for all of them, where nobody said what they had seen', async () => {
    const studio = await openAfterSilence();
    await finish(studio);
    const { booking } = await (await studio.book(eventWish, key)).json();
    expect([booking.totalMinor, booking.dueMinor]).toEqual([7000, 7000]);
  });

  it('costs what all its tickets cost', async () => {
    const studio = await openAfterSilence(ticketWish);
    await finish(studio);
    const { booking } = await (await studio.book(ticketWish, key)).json();
    expect(booking.totalMinor).toBe(4500);
  });
});

describe('a booking that was made is found', () => {
  it.each<[string, Partial<Event>]>([
    ['the event is full', { maxCapacity: 11 }],
    ['it has more people than places', { maxCapacity: 5 }],
    ['it has closed', { bookingCloses: '2026-11-23 06:00:00' }],
    ['it is called off', { status: 'rejected' }],
    ['it is hidden', { show: false }],
    ['its price is another', { price: 99 }],
    ['nobody may come twice', { bookMultipleTimes: false }],
    ['it has closed since enough have come', { closeAfterMin: 2 }],
  ])('though %s by now', async (_, change) => {
    const studio = await openAfterSilence({ ...eventWish, expectedTotalMinor: 7000 });
    await finish(studio);
    studio.amelia.change((business) => changeEvent(business, partnerMassage, change));
    studio.clock.nowMs += 60_000;
    await expectFound(studio, { ...eventWish, expectedTotalMinor: 7000 });
    expect(sentByProxy(studio)).toHaveLength(1);
  });

  it('though it has begun', async () => {
    const request = { ...eventWish, startsAt: '2026-11-23T06:00:30Z' };
    const [periodStart, periodEnd] = ['2026-11-23 07:00:30', '2026-11-23 08:00:00'];
    const studio = await openAfterSilence(request, (business) =>
      changeEvent(business, partnerMassage, { periods: [{ id: 1, periodStart, periodEnd }] }),
    );
    await finish(studio);
    studio.clock.nowMs += 60_000;
    await expectFound(studio, request);
    expect(sentByProxy(studio)).toHaveLength(1);
  });
});

const onceADay = { enabled: true, numberOfApp: 1, timeFrame: 'day', period: 1 } as const;
const toKitchen = {
  ...eventWish,
  eventId: kitchen,
  startsAt: undefined,
  customFields: { '11': 'Vegan' },
  couponCode: 'EVENT20',
};
/** The second look at the event is the one before it is booked again. */
const atTheCheck = (_: string, seen: number) => seen === 2;
const atTheBooking = (path: string) => path === '/bookings';

/** What stands in our way, and is our own booking. */
const inOurWay: [
  story: string,
  request: { eventId: number },
  edit: (business: Business) => void,
  isMoment: (path: string, seen: number) => boolean,
][] = [
  [
    'a full event',
    eventWish,
    (all) => changeEvent(all, partnerMassage, { maxCapacity: 11 }),
    atTheCheck,
  ],
  ['too few places', eventWish, () => undefined, atTheCheck],
  [
    'an event that closes',
    eventWish,
    (all) => changeEvent(all, partnerMassage, { closeAfterMin: 11 }),
    atTheCheck,
  ],
  [
    'tickets that are gone',
    ticketWish,
    (all) => changeEvent(all, familyDay, { maxCustomCapacity: 8 }),
    atTheCheck,
  ],
  [
    'a coupon used up',
    toKitchen,
    ({ coupons }) => {
      for (const coupon of coupons) coupon.limit = 1;
    },
    (path) => path === '/coupons/validate',
  ],
  [
    'that one may come but once',
    eventWish,
    (all) => changeEvent(all, partnerMassage, { bookMultipleTimes: false }),
    atTheBooking,
  ],
  [
    'a limit of one a day',
    eventWish,
    ({ settings }) => {
      settings.roles.limitPerCustomerEvent = { ...onceADay, from: 'bookingDate' };
    },
    atTheBooking,
  ],
];

describe('what is in the way of a second try is our own booking', () => {
  it.each(inOurWay)('%s', async (_, request, edit, isMoment) => {
    const studio = await openAfterSilence(request, edit);
    studio.clock.nowMs += 60_000;
    finishWhen(studio, isMoment);
    await expectFound(studio, request, request.eventId);
  });

  it.each([
    ['a full event', 3, 'event-full'],
    ['too few places', 2, 'not-enough-places'],
  ])('or it is somebody else’s, and that is said: %s', async (_, persons, code) => {
    const studio = await openAfterSilence();
    await bookAtTheSite(studio, { persons });
    studio.clock.nowMs += 60_000;
    expect((await toProblem(await studio.book(eventWish, key))).code).toBe(code);
    expect([sentByProxy(studio).length, ours(studio).length]).toEqual([1, 0]);
  });
});
