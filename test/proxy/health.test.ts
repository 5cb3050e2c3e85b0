import { describe, expect, it } from 'vitest';
import type { HealthAnswer } from '../../proxy/contract/health.js';
import type { Records } from '../../proxy/guards/records.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { breaks, json, never, recorded, text } from '../support/recorded-amelia.js';
import { openSalon, type Salon, type SalonOptions } from './salon.js';

/** So long an answer waits for a look, at most. */
const longestWaitMs = 1_000;

/** A salon where whoever asks waits as long as it takes. */
function openPatientSalon({ app, ...others }: SalonOptions = {}) {
  const wait = async (delayMs: number) => {
    if (delayMs === longestWaitMs) await new Promise(() => undefined);
  };
  return openSalon({ ...others, app: { wait, ...app } });
}

async function ask({ app }: Salon): Promise<HealthAnswer> {
  const response = await app.request('/health');
  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  return response.json();
}

const down = { 'GET /settings': text('', { status: 503 }) };

/** A store that is away until it is back. */
function createFickleStore() {
  const link = { isUp: false };
  const memory = createMemoryRecords(Date.now);
  const records: Records = {
    ...memory,
    async swap(...swap) {
      if (!link.isUp) throw new Error('redis://:the-password@store.test is away');
      return memory.swap(...swap);
    },
  };
  return { link, records };
}

describe('the proxy’s health', () => {
  it('is good in front of a site that answers, and one look is enough for all who ask', async () => {
    const salon = openPatientSalon();
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(salon)));
    expect(answers[49]).toEqual({
      status: 'ok',
      upstream: 'ok',
      store: 'ok',
      checkedAt: '2026-11-21T04:00:00Z',
    });
    expect(salon.amelia.requests.map(({ path }) => path)).toEqual(['/settings']);
  });

  it('is told by what the last calls were like, without another', async () => {
    const salon = openPatientSalon();
    await salon.app.request('/v1/catalog');
    const { length } = salon.amelia.requests;
    expect((await ask(salon)).upstream).toBe('ok');
    expect(salon.amelia.requests).toHaveLength(length);
  });

  it.each([
    ['is down', text('', { status: 503 })],
    ['cannot be reached', breaks('ECONNREFUSED')],
    ['shows a web page', text('<!doctype html><title>Back soon</title>')],
    ['does not know the key any more', json({}, 403)],
  ])('is poor in front of a site that %s', async (_, reply) => {
    const replies = { 'GET /settings': reply, 'GET /entities': reply };
    const answer = await ask(openPatientSalon({ replies }));
    expect(answer).toMatchObject({ status: 'degraded', upstream: 'failing', store: 'ok' });
  });

  it('is not harmed by what Amelia refuses a customer', async () => {
    const salon = openPatientSalon({
      replies: { 'GET /slots': recorded('book-appointment-taken') },
    });
    await salon.app.request(
      '/v1/availability?service=1&from=2026-12-14&to=2026-12-14&timeZone=UTC',
    );
    expect((await ask(salon)).status).toBe('ok');
  });

  it('is looked at twice a minute at most while the site is away, and seen once it is back', async () => {
    const salon = openPatientSalon({ replies: down });
    for (let asked = 0; asked < 100; asked++) await ask(salon);
    // Each look tries twice.
    expect(salon.amelia.requests).toHaveLength(2);
    salon.amelia.answer('GET /settings', recorded('settings'));
    salon.clock.nowMs += 29_000;
    expect((await ask(salon)).status).toBe('degraded');
    salon.clock.nowMs += 1_000;
    expect((await ask(salon)).status).toBe('ok');
    expect(salon.amelia.requests).toHaveLength(3);
  });

  it('does not keep whoever watches waiting for a site that never answers', async () => {
    const waits: number[] = [];
    const salon = openSalon({
      replies: { 'GET /settings': never },
      app: { wait: async (delayMs) => waits.push(delayMs) },
    });
    expect(await ask(salon)).toMatchObject({ status: 'ok', upstream: 'unknown' });
    expect(waits).toEqual([1_000]);
  });

  it('is poor without its store, and says nothing of where that is', async () => {
    const { link, records } = createFickleStore();
    const salon = openPatientSalon({ app: { records } });
    const answer = await ask(salon);
    expect(answer).toMatchObject({ status: 'degraded', upstream: 'ok', store: 'failing' });
    expect(JSON.stringify([answer, salon.log])).not.toMatch(/redis|password/);
    link.isUp = true;
    salon.clock.nowMs += 30_000;
    expect((await ask(salon)).store).toBe('ok');
  });

  it('needs no key and no origin', async () => {
    const { app } = openPatientSalon();
    for (const origin of ['https://watch.test', 'null']) {
      const response = await app.request('/health', { headers: { Origin: origin } });
      expect(response.status).toBe(200);
      expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false);
    }
  });
});
