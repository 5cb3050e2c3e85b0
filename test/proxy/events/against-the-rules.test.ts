import { describe, expect, it } from 'vitest';
import type { Event } from '../../../demo/amelia/event.js';
import { toProblem } from '../salon.js';
import { openStudio } from '../studio.js';
import {
  changeEvent,
  eventWish,
  familyDay,
  findStanding,
  kitchen,
  openWithEvent,
  partnerMassage,
  taster,
  ticketWish,
} from './event-studio.js';
import { expectRefused, type Refused } from './refused.js';

/*
 * Bookings that read well, and that Amelia, asked with our key, would make. The numbers are those of
 * the list of attacks.
 */

const oneTicket = { id: 1, quantity: 1 };

/** What each event would refuse if Amelia looked: `POST /bookings` is never reached. */
const against: [story: string, request: object, refused: Refused][] = [
  [
    'P4: one more than is left',
    { ...eventWish, persons: 4 },
    { code: 'not-enough-places', status: 409 },
  ],
  ['P4: five hundred', { ...eventWish, persons: 500 }, { code: 'not-enough-places', status: 409 }],
  [
    'P5: tickets of an event that has none',
    { ...eventWish, persons: undefined, tickets: [oneTicket] },
    { pointer: '/tickets' },
  ],
  ['P5: both', { ...eventWish, tickets: [oneTicket] }, { pointer: '/tickets' }],
  [
    'P5: people instead of tickets',
    { ...ticketWish, tickets: undefined, persons: 2 },
    { pointer: '/persons' },
  ],
  ['P5: people beside tickets', { ...ticketWish, persons: 1 }, { pointer: '/persons' }],
  ['P5: no tickets', { ...ticketWish, tickets: undefined }, { pointer: '/tickets' }],
  [
    'P5: the same ticket twice',
    { ...ticketWish, tickets: [oneTicket, oneTicket] },
    { pointer: '/tickets/1' },
  ],
  [
    'P5: one of another event',
    { ...ticketWish, tickets: [oneTicket, { id: 4, quantity: 1 }] },
    { pointer: '/tickets/1' },
  ],
  [
    'P5: one that is nowhere',
    { ...ticketWish, tickets: [{ id: 999, quantity: 1 }] },
    { pointer: '/tickets/0' },
  ],
  [
    'P5: one no longer sold',
    { ...ticketWish, tickets: [{ id: 3, quantity: 1 }] },
    { pointer: '/tickets/0' },
  ],
  [
    'P5: more of one than is left',
    { ...ticketWish, tickets: [{ id: 2, quantity: 18 }] },
    { code: 'not-enough-places', status: 409 },
  ],
  [
    'P8: another sum',
    { ...eventWish, expectedTotalMinor: 1 },
    { code: 'price-changed', status: 409 },
  ],
  [
    'P10: a gateway nobody has',
    { ...eventWish, payment: { method: 'wc' } },
    { pointer: '/payment/method' },
  ],
  [
    'P10: one in capitals',
    { ...eventWish, payment: { method: 'ONSITE' } },
    { pointer: '/payment/method' },
  ],
  [
    'P10: all, where no deposit is asked',
    { ...eventWish, payment: { method: 'onSite', payInFull: true } },
    { pointer: '/payment/payInFull' },
  ],
  ['P20: an event that is not there', { ...eventWish, eventId: 999 }, { pointer: '/eventId' }],
  ['P20: a hidden one', { ...eventWish, eventId: 17 }, { pointer: '/eventId' }],
  ['a full one', { ...eventWish, eventId: 9 }, { code: 'event-full', status: 409 }],
  [
    'one that is not open yet',
    { ...eventWish, eventId: 10 },
    { code: 'event-closed', status: 409 },
  ],
  ['one that is closed', { ...eventWish, eventId: 11 }, { code: 'event-closed', status: 409 }],
  ['one that is called off', { ...eventWish, eventId: 13 }, { code: 'event-closed', status: 409 }],
  ['a question not answered', { ...eventWish, eventId: kitchen }, { pointer: '/customFields/11' }],
  [
    'an answer nobody offers',
    { ...eventWish, eventId: kitchen, customFields: { '11': 'Meat' } },
    { pointer: '/customFields/11' },
  ],
  [
    'an answer nobody asks for',
    { ...eventWish, customFields: { '11': 'Vegan' } },
    { pointer: '/customFields/11' },
  ],
  [
    'another day than it is on',
    { ...eventWish, startsAt: '2026-12-14T15:00:00Z' },
    { code: 'time-changed', status: 409 },
  ],
  [
    'a minute too early',
    { ...eventWish, startsAt: '2026-12-13T14:59:00Z' },
    { code: 'time-changed', status: 409 },
  ],
];

describe('a booking that Amelia would take, and the event would not', () => {
  it.each(against)('%s', async (_, request, refused) => {
    const studio = openStudio();
    await expectRefused(studio, await studio.book(request), refused);
  });

  it.each<[string, Partial<Event>, number]>([
    ['bring nobody', { bringingAnyone: false }, 2],
    ['bring one', { maxExtraPeople: 1 }, 3],
    ['bring none', { maxExtraPeople: 0 }, 2],
  ])('P4: more people than one may bring: %s', async (_, change, persons) => {
    const studio = openWithEvent(partnerMassage, change);
    await expectRefused(studio, await studio.book({ ...eventWish, persons }), {
      pointer: '/persons',
    });
    expect((await studio.book({ ...eventWish, persons: persons - 1 })).status).toBe(201);
  });

  it('P5: more tickets than one may buy, of whatever kinds', async () => {
    const studio = openWithEvent(familyDay, { maxExtraPeople: 1 });
    await expectRefused(studio, await studio.book(ticketWish), { pointer: '/tickets' });
  });

  it('P5: more than the capacity that all tickets share', async () => {
    const studio = openWithEvent(familyDay, { maxCustomCapacity: 7 });
    const refused = { code: 'not-enough-places', status: 409 };
    await expectRefused(studio, await studio.book(ticketWish), refused);
  });

  it('P10: paying on site where the event takes no such payment', async () => {
    const settings = JSON.stringify({ payments: { onSite: false } });
    const studio = openWithEvent(partnerMassage, { settings });
    await expectRefused(studio, await studio.book(eventWish), { pointer: '/payment/method' });
  });

  it('a coupon where the site has none', async () => {
    const studio = openStudio((business) => {
      business.settings.payments.coupons = false;
    });
    const response = await studio.book({ ...eventWish, couponCode: 'EVENT20' });
    await expectRefused(studio, response, { pointer: '/couponCode' });
  });

  it.each(['NOSUCH', 'EVENT20', 'WELCOME10', 'SUMMER'])(
    'a coupon of something else: %s',
    async (couponCode) => {
      const studio = openStudio();
      const problem = await toProblem(await studio.book({ ...eventWish, couponCode }));
      expect(problem).toMatchObject({ code: 'coupon-not-valid', status: 422 });
      expect(studio.booked()).toEqual([]);
    },
  );

  it('coupons that are guessed, however many events they are tried at', async () => {
    const studio = openStudio();
    for (let tries = 0; tries < 5; tries++) {
      await studio.book({ ...eventWish, couponCode: `GUESS${tries}` });
    }
    const response = await studio.book({ ...eventWish, couponCode: 'EVENT20' });
    expect([response.status, studio.booked()]).toEqual([429, []]);
  });

  it('an event of which Amelia has sold too many already', async () => {
    const studio = openStudio((business) =>
      changeEvent(business, partnerMassage, { maxCapacity: 3 }),
    );
    await expectRefused(studio, await studio.book(eventWish), { code: 'event-full', status: 409 });
  });
});

describe('a booking that Amelia refuses itself', () => {
  it('of somebody who may come but once', async () => {
    const studio = openStudio();
    const once = { ...eventWish, eventId: taster, persons: 1, startsAt: undefined };
    expect((await studio.book(once)).status).toBe(201);
    const response = await studio.book(once);
    expect(response.status).toBe(409);
    expect((await toProblem(response)).code).toBe('looks-like-duplicate');
    expect(findStanding(studio, taster)).toHaveLength(1);
  });

  it('of somebody who has booked enough', async () => {
    const studio = openStudio(({ settings }) => {
      const often = { enabled: true, numberOfApp: 1, timeFrame: 'day', period: 1 } as const;
      settings.roles.limitPerCustomerEvent = { ...often, from: 'bookingDate' };
    });
    expect((await studio.book({ ...eventWish, persons: 1 })).status).toBe(201);
    // No second click any more.
    studio.clock.nowMs += 2 * 60_000;
    const problem = await toProblem(await studio.book({ ...eventWish, persons: 1 }));
    expect(problem).toMatchObject({ status: 409, code: 'limit-reached' });
    expect(findStanding(studio, partnerMassage)).toHaveLength(3);
  });
});
