import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../../proxy/amelia/client.js';
import { createSystem } from '../../../proxy/app.js';
import { readConfig } from '../../../proxy/config.js';
import {
  breaks,
  createRecordedAmelia,
  json,
  never,
  type Replies,
  type Reply,
  recorded,
  text,
} from '../../support/recorded-amelia.js';
import { env, openSalon, recordedAtMs, type Salon, toProblem, wish } from '../salon.js';

const availability = '/v1/availability?service=1&from=2026-12-14&to=2026-12-14&timeZone=UTC';
const broken = text('oops', { status: 500 });

/** Asks for free times; only those ask Amelia each time they failed. */
const ask = async ({ app }: Salon) => app.request(availability);

/** How often Amelia was asked for free times. */
const asked = ({ amelia }: Salon) => amelia.to('GET /slots').length;

/** A salon whose catalogue is known, and whose site has failed since so that it is left alone. */
async function openLeftAlone() {
  const salon = openSalon();
  await salon.app.request('/v1/catalog');
  salon.amelia.answer('GET /slots', broken);
  for (let times = 0; times < 3; times++) await ask(salon);
  expect(asked(salon)).toBe(5);
  return salon;
}

describe('a site that fails', () => {
  it.each<[string, Reply]>([
    ['broken', broken],
    ['unreachable', breaks('ECONNREFUSED')],
    ['too slow', never],
    ['a web page', text('<!doctype html>')],
    ['overrun', text('', { status: 429 })],
  ])('L13: is left alone after five failures in a row: %s', async (_, reply) => {
    const salon = openSalon({ replies: { 'GET /slots': reply } });
    await salon.app.request('/v1/catalog');
    for (let times = 0; times < 8; times++) expect((await ask(salon)).ok).toBe(false);
    expect(asked(salon)).toBe(5);
    const response = await ask(salon);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '15']);
  });

  it('L13: books nothing meanwhile, and says that nothing was booked', async () => {
    const salon = await openLeftAlone();
    salon.amelia.answer('GET /slots', recorded('slots-utc'));
    const response = await salon.book(wish);
    expect(response.headers.get('Retry-After')).toBe('15');
    expect(await toProblem(response)).toMatchObject({ status: 503, code: 'upstream-unavailable' });
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
    salon.clock.nowMs += 15_000;
    // The key is as free as it was.
    expect((await salon.book(wish)).status).toBe(201);
  });

  it('L13: still shows its catalogue', async () => {
    const salon = await openLeftAlone();
    salon.clock.nowMs += 10_000;
    expect((await salon.app.request('/v1/catalog')).status).toBe(200);
  });

  it('L13: is tried by one alone, fifteen seconds later', async () => {
    const salon = await openLeftAlone();
    salon.clock.nowMs += 14_999;
    await ask(salon);
    expect(asked(salon)).toBe(5);
    salon.clock.nowMs += 1;
    const differing = [14, 15, 16].map((day) =>
      salon.app.request(availability.replaceAll('2026-12', `2027-0${day % 10}`)),
    );
    await Promise.all(differing);
    expect(asked(salon)).toBe(6);
    // It has failed again, so that it is left alone as long again.
    salon.clock.nowMs += 14_999;
    await ask(salon);
    expect(asked(salon)).toBe(6);
    salon.clock.nowMs += 1;
    salon.amelia.answer('GET /slots', recorded('slots-utc'));
    expect((await ask(salon)).status).toBe(200);
    salon.amelia.answer('GET /slots', broken);
    salon.clock.nowMs += 15_000;
    await ask(salon);
    expect(asked(salon)).toBe(9);
  });

  it('L13: is not left alone for failures that lie apart, or with an answer between them', async () => {
    const salon = openSalon({ replies: { 'GET /slots': broken } });
    for (let times = 0; times < 6; times++) {
      await ask(salon);
      salon.clock.nowMs += 15_000;
    }
    expect(asked(salon)).toBe(12);
    for (let times = 0; times < 6; times++) {
      await ask(salon);
      await salon.app.request(`/v1/events?from=2026-12-01&to=2026-12-${10 + times}`);
    }
    expect(asked(salon)).toBe(24);
  });

  it('L4: is not one that says no for a reason, whatever the status', async () => {
    const refused = json({ timeSlotUnavailable: true }, 500);
    const amelia = createRecordedAmelia({ 'POST /bookings': refused });
    const client = createClient({
      siteUrl: env.AMELIA_SITE_URL,
      apiKey: env.AMELIA_API_KEY,
      fetch: amelia.fetch,
      timeoutsMs: { read: 250, slots: 250, write: 250, turn: 250 },
      now: () => recordedAtMs,
      wait: async () => undefined,
      notice: () => undefined,
    });
    for (let times = 0; times < 20; times++) {
      const booked = client.post('/bookings', {}, v.unknown());
      await expect(booked).rejects.toMatchObject({ code: 'slot-taken', outcome: 'not-executed' });
    }
    expect(amelia.requests).toHaveLength(20);
    expect(client.health()).toMatchObject({ upstream: 'ok', breaker: 'closed' });
  });
});

describe('a site that asks to come back later', () => {
  it.each([
    [429, '7', '7'],
    [503, '90', '90'],
    [503, '86400', '120'],
    [429, 'soon', '60'],
    [503, 'soon', '15'],
  ])('L35: is passed on, up to two minutes: %i, %s', async (status, said, told) => {
    const slowDown = text('', { status, headers: { 'Retry-After': said } });
    const salon = openSalon({ replies: { 'GET /slots': slowDown } });
    const response = await ask(salon);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, told]);
    // Whoever was told to wait does not ask at once again.
    expect(asked(salon)).toBe(said === 'soon' && status === 503 ? 2 : 1);
  });
});

describe('a load that is tried again', () => {
  it('L5: waits a moment first, not all as long', async () => {
    const waits = new Set<number>();
    for (let times = 0; times < 5; times++) {
      const salon = openSalon({ replies: { 'GET /slots': [broken, recorded('slots-utc')] } });
      expect((await ask(salon)).status).toBe(200);
      expect(salon.waits).toHaveLength(1);
      for (const waitMs of salon.waits) waits.add(waitMs);
    }
    expect(waits.size).toBeGreaterThan(1);
    expect(Math.max(...waits)).toBeLessThanOrEqual(300);
  });
});

describe('how the site does', () => {
  function openHealth(replies: Replies = {}) {
    const clock = { nowMs: recordedAtMs };
    const amelia = createRecordedAmelia(replies);
    const system = createSystem({
      config: readConfig(env),
      fetch: amelia.fetch,
      now: () => clock.nowMs,
      wait: async () => undefined,
    });
    return { clock, amelia, system };
  }

  it('is not known before it was asked', () => {
    expect(openHealth().system.health()).toEqual({ upstream: 'unknown', breaker: 'closed' });
  });

  it('is told by its last answer, and whether it is left alone', async () => {
    const { clock, amelia, system } = openHealth();
    await system.fetchRules();
    expect(system.health()).toMatchObject({ upstream: 'ok', lastOkAtMs: recordedAtMs });
    amelia.answer('GET /settings', broken);
    clock.nowMs += 60_000;
    for (let times = 0; times < 3; times++) await system.fetchRules().catch(() => undefined);
    const failing = { upstream: 'failing', lastOkAtMs: recordedAtMs };
    expect(system.health()).toMatchObject({ ...failing, breaker: 'open' });
    clock.nowMs += 15_000;
    expect(system.health()).toMatchObject({ ...failing, breaker: 'half-open' });
    amelia.answer('GET /settings', recorded('settings'));
    await system.fetchRules();
    expect(system.health()).toMatchObject({ upstream: 'ok', breaker: 'closed' });
  });

  it('L18: is told with how far its clock is from ours', async () => {
    const date = new Date(recordedAtMs + 180_000).toUTCString();
    const { system } = openHealth({
      'GET /settings': async () => {
        const response = await recorded('settings')();
        response.headers.set('Date', date);
        return response;
      },
    });
    await system.fetchRules();
    expect(system.health().clockSkewMs).toBe(180_000);
  });
});
