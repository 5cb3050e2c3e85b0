import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../proxy/contract/catalog.js';
import {
  breaks,
  json,
  never,
  type Reply,
  readRecordedData,
  recorded,
  text,
} from '../../support/recorded-amelia.js';
import { openSalon, type Salon, toProblem, wish } from '../salon.js';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

const page = text('<!doctype html><title>Briefly unavailable.</title>');
const broken = text('oops', { status: 500 });

/** The catalogue with the first service's price as the business has set it. */
function priced(price: number): Reply {
  const entities = structuredClone(Object(readRecordedData('entities')));
  const lists = [...entities.categories, ...entities.employees].map((each) => each.serviceList);
  for (const service of lists.flat()) if (service.id === wish.serviceId) service.price = price;
  return json(entities);
}

/** What a customer is shown: the first service's price, and whether it says that it is old. */
async function look({ app }: Salon): Promise<[priceMinor: number | string, stale: string | null]> {
  const response = await app.request('/v1/catalog');
  const stale = response.headers.get('X-Stale');
  if (response.status !== 200) return [(await toProblem(response)).code, stale];
  const { services }: Catalog = await response.json();
  const service = services.find(({ id }) => id === wish.serviceId);
  return [service?.durations[0]?.priceMinor ?? 'none', stale];
}

/** A salon whose catalogue was looked at some time ago. */
async function openAfter(ageMs: number, then: Reply) {
  const salon = openSalon({ replies: { 'GET /entities': priced(35) } });
  expect(await look(salon)).toEqual([3500, null]);
  salon.amelia.answer('GET /entities', then);
  salon.clock.nowMs += ageMs;
  return { salon, loads: () => salon.amelia.to('GET /entities').length - 1 };
}

describe('the catalogue a customer is shown', () => {
  it('H9: is the same for a minute', async () => {
    const { salon, loads } = await openAfter(minuteMs - 1, priced(40));
    expect(await look(salon)).toEqual([3500, null]);
    expect(loads()).toBe(0);
  });

  it('H9: is shown at once though it is old, and renewed once for all who look', async () => {
    const { salon, loads } = await openAfter(minuteMs, priced(40));
    const looks = await Promise.all(Array.from({ length: 20 }, () => look(salon)));
    expect(new Set(looks.map(String))).toEqual(new Set(['3500,']));
    await salon.settled();
    expect(loads()).toBe(1);
    expect(await look(salon)).toEqual([4000, null]);
    expect(loads()).toBe(1);
  });

  it('H9: keeps nobody waiting for a slow site', async () => {
    const { salon } = await openAfter(hourMs - 1, never);
    expect(await look(salon)).toEqual([3500, null]);
  });

  it('H9: is waited for once it is more than an hour old', async () => {
    const { salon } = await openAfter(hourMs, priced(40));
    expect(await look(salon)).toEqual([4000, null]);
  });

  it.each<[string, Reply]>([
    ['broken', broken],
    ['unreachable', breaks('ECONNREFUSED')],
    ['too slow', never],
    ['a web page', page],
    ['overrun', text('', { status: 429 })],
  ])('H9, L5, L13: is shown for a day while the site is down: %s', async (_, reply) => {
    const { salon } = await openAfter(24 * hourMs - 1, reply);
    expect(await look(salon)).toEqual([3500, '1']);
    salon.clock.nowMs += 1;
    expect((await look(salon))[0]).not.toBe(3500);
  });

  it('H9, L5: says that it is old once its renewal has failed, and no more once it has not', async () => {
    const { salon, loads } = await openAfter(minuteMs, broken);
    expect(await look(salon)).toEqual([3500, null]);
    await salon.settled();
    // Tried twice, and then not for each who looks.
    expect(await look(salon)).toEqual([3500, '1']);
    expect(loads()).toBe(2);
    salon.amelia.answer('GET /entities', priced(40));
    salon.clock.nowMs += 5_000;
    expect(await look(salon)).toEqual([3500, '1']);
    await salon.settled();
    expect(await look(salon)).toEqual([4000, null]);
  });

  it.each<[string, Reply, string]>([
    ['refuses our key', json({}, 403), 'upstream-auth'],
    ['tells something new', json({ employees: 'many' }), 'upstream-contract'],
  ])('L38: is not shown any more by a site that %s', async (_, reply, code) => {
    const { salon } = await openAfter(minuteMs, reply);
    expect(await look(salon)).toEqual([3500, null]);
    await salon.settled();
    expect(await look(salon)).toEqual([code, null]);
    expect(salon.log).toContainEqual(expect.objectContaining({ level: 'error', code }));
  });

  it.each<[string, Reply]>([
    ['500', broken],
    ['409', json({}, 409)],
    ['a web page', page],
    ['0', text('0', { status: 400 })],
    ['nothing', text('')],
  ])('H3: is not what a failing site said: %s', async (_, reply) => {
    const salon = openSalon({ replies: { 'GET /entities': reply } });
    expect((await salon.app.request('/v1/catalog')).ok).toBe(false);
    salon.amelia.answer('GET /entities', priced(35));
    expect(await look(salon)).toEqual([3500, null]);
  });
});

describe('what a booking is checked with', () => {
  it('is a minute old at most, whatever customers are shown', async () => {
    const { salon } = await openAfter(minuteMs, priced(40));
    const problem = await toProblem(await salon.book({ ...wish, expectedTotalMinor: 3500 }));
    expect(problem).toMatchObject({ code: 'price-changed', totalMinor: 4000 });
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
  });

  it('is never old: while the site is down nothing is booked', async () => {
    const { salon } = await openAfter(minuteMs, broken);
    const response = await salon.book(wish);
    expect([response.status, response.headers.get('X-Stale')]).toEqual([503, null]);
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
  });
});

describe('the site a customer is shown', () => {
  it('H9: is shown while it is renewed, and for a day while all of it is down', async () => {
    const salon = openSalon();
    const first = await (await salon.app.request('/v1/site')).text();
    for (const route of ['GET /settings', 'GET /entities', 'GET /events']) {
      salon.amelia.answer(route, broken);
    }
    salon.clock.nowMs += 2 * hourMs;
    const response = await salon.app.request('/v1/site');
    expect([response.headers.get('X-Stale'), await response.text()]).toEqual(['1', first]);
    salon.amelia.answer('GET /settings', recorded('settings'));
    salon.clock.nowMs += 24 * hourMs;
    expect((await salon.app.request('/v1/site')).status).toBe(503);
  });
});
