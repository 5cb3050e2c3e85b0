import { describe, expect, it } from 'vitest';
import { createAmelia } from '../../../demo/amelia/amelia.js';
import type { Business } from '../../../demo/amelia/rows.js';
import { createSampleBusiness } from '../../../demo/business.js';
import { createApp } from '../../../proxy/app.js';
import { readConfig } from '../../../proxy/config.js';
import { createLocks } from '../../../proxy/guards/record-locks.js';
import { createMemoryRecords } from '../../../proxy/stores/memory-records.js';
import { asManyAsTestsBook, env } from '../salon.js';
import {
  bookAtTheSite,
  changeEvent,
  countTaken,
  eventWish,
  familyDay,
  partnerMassage,
  sentByProxy,
} from './event-studio.js';

const openedAtMs = Date.parse('2026-11-23T06:00:00Z');

/** Lets all that is under way go on; at best a moment passes. */
const aMoment = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

/**
 * So many instances of the proxy with one store, in front of one Amelia that takes its time for each
 * call. Nothing but those calls moves the clock, so no machine is too slow for any of it.
 */
function openInstances(count: number, edit: (business: Business) => void) {
  let nowMs = openedAtMs;
  const now = () => nowMs;
  const business = createSampleBusiness(openedAtMs);
  edit(business);
  const amelia = createAmelia({ business, key: env.AMELIA_API_KEY, now });
  amelia.misbehave({
    wait() {
      nowMs += 20;
      return aMoment();
    },
  });
  const records = createMemoryRecords(now);
  const apps = Array.from({ length: count }, () =>
    createApp({
      config: readConfig(env),
      fetch: amelia.fetch,
      now,
      wait: aMoment,
      records,
      limits: asManyAsTestsBook,
      waitUntil: () => undefined,
    }),
  );
  let keys = 0;

  /** The answers to these requests, sent at the same moment to one instance after the other. */
  async function bookAll(requests: readonly object[]) {
    const answers = await Promise.all(
      requests.map(async (request, index) => {
        const response = await apps[index % count]?.request('/v1/bookings', {
          method: 'POST',
          headers: {
            Origin: 'https://shop.test',
            'Content-Type': 'application/json',
            'Idempotency-Key': `a-key-of-20-letters-${++keys}`,
          },
          body: JSON.stringify(request),
        });
        return { status: response?.status, body: await response?.json(), request };
      }),
    );
    return {
      made: answers.filter(({ status }) => status === 201),
      others: answers.filter(({ status }) => status !== 201),
      codes: [...new Set(answers.map(({ body }) => body.code).filter(Boolean))].sort(),
    };
  }

  return {
    amelia,
    bookAll,
    isLockFree: async (id: number) =>
      (await createLocks(records).lock(`event ${id}`, 1)) !== undefined,
  };
}

/** Fifty people, none of whom is another. */
const fifty = (toRequest: (index: number) => object) =>
  Array.from({ length: 50 }, (_, index) => {
    const customer = { ...eventWish.customer, email: `guest${index}@example.test` };
    return { ...eventWish, persons: 1, customer, ...toRequest(index) };
  });

const withPlaces = (maxCapacity: number) => (business: Business) =>
  changeEvent(business, partnerMassage, { maxCapacity });

describe('L16: the last places of an event', () => {
  it('are had by five of fifty, through two instances with one store', async () => {
    const { amelia, bookAll, isLockFree } = openInstances(2, withPlaces(14));
    const { made, others, codes } = await bookAll(fifty(() => ({})));
    expect(made).toHaveLength(5);
    expect(others).toHaveLength(45);
    expect(codes).toEqual(['event-full']);
    expect(others.every(({ status }) => status === 409)).toBe(true);
    expect(countTaken({ amelia }, partnerMassage)).toBe(14);
    expect(sentByProxy({ amelia })).toHaveLength(5);
    expect(await isLockFree(partnerMassage)).toBe(true);
  });

  it('are never more than there are, whatever number each of fifty brings', async () => {
    const { amelia, bookAll } = openInstances(2, withPlaces(14));
    const { made, codes } = await bookAll(fifty((index) => ({ persons: 1 + (index % 3) })));
    const places = made.reduce((sum, { request }) => sum + Number(Object(request).persons), 0);
    expect(places).toBe(5);
    expect(countTaken({ amelia }, partnerMassage)).toBe(14);
    expect(codes).toEqual(expect.arrayContaining(['event-full']));
    for (const code of codes) expect(['event-full', 'not-enough-places']).toContain(code);
  });

  it('are never more where they go by twos, and one is left over', async () => {
    const { amelia, bookAll } = openInstances(2, withPlaces(14));
    const { made, codes } = await bookAll(fifty(() => ({ persons: 2 })));
    expect([made.length, countTaken({ amelia }, partnerMassage)]).toEqual([2, 13]);
    expect(codes).toEqual(['not-enough-places']);
  });

  it('are tickets of one kind, while another is there for all', async () => {
    const { amelia, bookAll, isLockFree } = openInstances(2, (business) => {
      const event = business.events.find(({ id }) => id === familyDay);
      for (const ticket of event?.customTickets ?? []) {
        if (ticket.id === 1) ticket.spots = 2 + 3;
        if (ticket.id === 2) ticket.spots = 100;
      }
    });
    const { made, others, codes } = await bookAll(
      fifty((index) => ({
        eventId: familyDay,
        persons: undefined,
        startsAt: undefined,
        // Half of them come without an adult.
        tickets: [{ id: index % 2 ? 1 : 2, quantity: 1 }],
      })),
    );
    expect([made.length, others.length]).toEqual([25 + 3, 22]);
    expect(codes).toEqual(['not-enough-places']);
    expect(countTaken({ amelia }, familyDay, 1)).toBe(5);
    expect(countTaken({ amelia }, familyDay, 2)).toBe(3 + 25);
    expect(await isLockFree(familyDay)).toBe(true);
  });

  it('are tickets of all kinds where they share one capacity', async () => {
    const { amelia, bookAll } = openInstances(2, (business) =>
      changeEvent(business, familyDay, { maxCustomCapacity: 9 }),
    );
    const tickets = [{ id: 1, quantity: 1 }];
    const other = [{ id: 2, quantity: 1 }];
    const { made } = await bookAll(
      fifty((index) => ({
        eventId: familyDay,
        persons: undefined,
        startsAt: undefined,
        tickets: index % 2 ? tickets : other,
      })),
    );
    expect([made.length, countTaken({ amelia }, familyDay)]).toEqual([4, 9]);
  });

  it('is the last one of two through one proxy: one has it, one is told', async () => {
    const { amelia, bookAll } = openInstances(1, withPlaces(10));
    const { made, others } = await bookAll(fifty(() => ({})).slice(0, 2));
    expect(made).toHaveLength(1);
    expect(others).toMatchObject([{ status: 409, body: { code: 'event-full' } }]);
    expect(countTaken({ amelia }, partnerMassage)).toBe(10);
  });

  it('are those of each event by itself: nobody waits for another', async () => {
    const { amelia, bookAll } = openInstances(2, withPlaces(10));
    const { made } = await bookAll([
      ...fifty(() => ({})).slice(0, 2),
      ...fifty(() => ({ eventId: 2, startsAt: undefined })).slice(0, 2),
    ]);
    expect(made).toHaveLength(3);
    expect(countTaken({ amelia }, 2)).toBe(3 + 2);
  });

  it('may be had by one who books at the site itself: then nobody of ours has them', async () => {
    const { amelia, bookAll } = openInstances(2, withPlaces(10));
    await bookAtTheSite({ amelia });
    const { made, codes } = await bookAll(fifty(() => ({})));
    expect([made.length, codes]).toEqual([0, ['event-full']]);
    expect(countTaken({ amelia }, partnerMassage)).toBe(10);
  });
});
