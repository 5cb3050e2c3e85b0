import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/server.js';
import type { Availability } from '../../proxy/contract/availability.js';
import type { Checkup } from '../../proxy/contract/checkup.js';

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ port: 0 });
});

afterAll(() => demo?.close());

function post(path: string, body: unknown) {
  return fetch(`${demo.origin}${path}`, {
    method: 'POST',
    headers: {
      Origin: demo.origin,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
}

async function fetchSlots() {
  const day = (inDays: number) =>
    new Date(Date.now() + inDays * 86_400_000).toISOString().slice(0, 10);
  const question = `service=1&from=${day(2)}&to=${day(16)}&timeZone=Europe/Belgrade`;
  const answer = await fetch(`${demo.origin}/v1/availability?${question}`);
  return ((await answer.json()) as Availability).slots;
}

const wish = (startsAt: string | undefined) => ({
  kind: 'appointment',
  serviceId: 1,
  startsAt,
  customer: { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.com' },
  timeZone: 'Europe/Belgrade',
  locale: 'en-GB',
});

describe('the demo server', () => {
  it('takes a booking, through the proxy, into its Amelia', async () => {
    const [slot] = await fetchSlots();
    const answer = await post('/v1/bookings', wish(slot?.startsAt));
    expect(answer.status).toBe(201);
    expect(demo.amelia.requests.some(({ call }) => call === '/bookings')).toBe(true);
  });

  it('gives the time away where it is told to, and the slot is gone', async () => {
    expect((await post('/demo/trouble', { kind: 'taken' })).status).toBe(204);
    const slots = await fetchSlots();
    const alone = slots.find(({ at }) => at.length === 1);
    const answer = await post('/v1/bookings', wish(alone?.startsAt));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'slot-taken' });
    await post('/demo/trouble', { kind: 'none' });
    expect((await fetchSlots()).map(({ startsAt }) => startsAt)).not.toContain(alone?.startsAt);
  });

  it('shows how the proxy is doing, and no secret', async () => {
    const answer = await fetch(`${demo.origin}/demo/doctor`);
    const { health, checks } = (await answer.json()) as Checkup;
    expect(health.status).toBe('ok');
    expect(checks.filter(({ ok }) => ok === false)).toEqual([]);
    expect(JSON.stringify(checks)).not.toMatch(/[0-9a-f]{32}/);
    expect((await fetch(`${demo.origin}/v1/doctor`)).status).toBe(401);
  });

  it('says plainly that a port is taken', async () => {
    const port = Number(new URL(demo.origin).port);
    await expect(startDemo({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
