import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { noteCache, readTimes, startTiming, toServerTiming } from '../../proxy/guards/timing.js';
import { createRecordedAmelia } from '../support/recorded-amelia.js';
import { openSalon, recordedAtMs } from './salon.js';

const slots = '/v1/availability?service=1&from=2026-12-14&to=2026-12-14&timeZone=UTC';

/** A salon whose Amelia takes its time, on a clock that goes on with nothing else. */
function openSlowSalon(tookMs: number) {
  const clock = { nowMs: recordedAtMs };
  const amelia = createRecordedAmelia();
  const salon = openSalon({
    app: {
      now: () => clock.nowMs,
      async fetch(request) {
        await null;
        if (request.url.includes('slots')) clock.nowMs += tookMs;
        return amelia.fetch(request);
      },
    },
  });
  return { ...salon, clock };
}

describe('an answer', () => {
  it('tells how long it took, and how much of that Amelia did', async () => {
    const salon = openSlowSalon(1_200);
    const { headers } = await salon.app.request(slots);
    expect(headers.get('Server-Timing')).toBe('total;dur=1200, upstream;dur=1200, cache;desc=miss');
    expect(salon.log.at(-1)).toMatchObject({ durationMs: 1_200, upstreamMs: 1_200 });
  });

  it('tells of no wait where nobody was asked', async () => {
    const { app } = openSalon();
    expect((await app.request('/widget.js')).headers.get('Server-Timing')).toBe('total;dur=0');
  });

  it('tells where it came from, where that is known', async () => {
    const app = new Hono().get('/kept', (c) => {
      startTiming(c, () => 0);
      noteCache(c, 'stale');
      return c.text(toServerTiming(readTimes(c)));
    });
    expect(await (await app.request('/kept')).text()).toBe('total;dur=0, cache;desc=stale');
  });

  it('is measured apart from another that waits at the same time', async () => {
    const salon = openSlowSalon(1_000);
    const [one, other] = await Promise.all([
      salon.app.request(slots),
      salon.app.request('/v1/coupons/check', { method: 'DELETE' }),
    ]);
    expect(one.headers.get('Server-Timing')).toContain('upstream;dur=');
    expect(other.headers.get('Server-Timing')).not.toContain('upstream');
  });

  it('tells its times to pages of the shop, and to no others', async () => {
    const { app } = openSalon();
    const ask = (origin?: string) =>
      app.request('/v1/catalog', { headers: origin ? { Origin: origin } : {} });
    const ours = (await ask('https://shop.test')).headers;
    expect(ours.get('Timing-Allow-Origin')).toBe('https://shop.test');
    expect(ours.get('Access-Control-Expose-Headers')).toContain('Server-Timing');
    expect((await ask('https://evil.test')).headers.has('Timing-Allow-Origin')).toBe(false);
    expect((await ask()).headers.has('Timing-Allow-Origin')).toBe(false);
  });
});

describe('a request', () => {
  it('has a number of ours, the same in its answer, its problem and the log', async () => {
    const salon = openSalon({ app: { createRequestId: () => crypto.randomUUID() } });
    const response = await salon.app.request('/v1/nowhere', {
      headers: { 'X-Request-Id': 'chosen-by-the-client', 'Request-Id': 'chosen-by-the-client' },
    });
    const requestId = response.headers.get('X-Request-Id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect((await response.json()).requestId).toBe(requestId);
    expect(salon.log.map((entry) => entry.requestId)).toEqual([requestId, requestId]);
  });

  it('has another number than the one before', async () => {
    const { app } = openSalon({ app: { createRequestId: () => crypto.randomUUID() } });
    const [one, other] = await Promise.all([app.request('/health'), app.request('/health')]);
    expect(one.headers.get('X-Request-Id')).not.toBe(other.headers.get('X-Request-Id'));
  });
});
