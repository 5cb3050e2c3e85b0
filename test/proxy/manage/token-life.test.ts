import { afterEach, describe, expect, it, vi } from 'vitest';
import { toProblem } from '../salon.js';
import { appointmentSubject, openedAtMs, purchaseSubject } from './booked.js';
import { openDesk } from './desk.js';
import { toParts } from './forge.js';

const daySeconds = 86_400;
const otherSecret = 'another-thirty-two-bytes-that-nobody-knows';
/** When a token ends: ninety days after what was booked, for that may be put off. */
const endMs = Date.parse(appointmentSubject.endsAt) + 90 * daySeconds * 1000;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a token', () => {
  it.each([
    ['a second before the end', endMs - 1_000, 200],
    ['at the end', endMs, 401],
    ['a second after it', endMs + 1_000, 401],
    ['a year after it', endMs + 365 * daySeconds * 1000, 401],
  ])('M3: is good for ninety days after what was booked: %s', async (_, nowMs, status) => {
    const desk = openDesk();
    const token = await desk.sign();
    desk.clock.nowMs = nowMs;
    const response = await desk.get('/v1/bookings/20', token);
    expect(response.status).toBe(status);
    if (status === 200) return;
    expect((await toProblem(response)).code).toBe('token-expired');
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    expect(desk.system.calls).toEqual([]);
  });

  it.each([
    [60, 200],
    [61, 401],
  ])('M3: may come from a clock that is %i seconds ahead: %i', async (seconds, status) => {
    const desk = openDesk();
    const token = await desk.sign(appointmentSubject, {
      now: () => openedAtMs + seconds * 1000,
    });
    const response = await desk.get('/v1/bookings/20', token);
    expect(response.status).toBe(status);
    if (status === 401) expect((await toProblem(response)).code).toBe('token-expired');
  });

  it.each<[string, string | null, number]>([
    ['400 days for what is further ahead', '2029-01-01T09:00:00Z', 400],
    ['a year where nobody knows the end', null, 365],
  ])('is good for %s', async (_, endsAt, days) => {
    const desk = openDesk();
    const token = await desk.sign({ ...purchaseSubject, endsAt });
    desk.clock.nowMs = openedAtMs + days * daySeconds * 1000 - 1_000;
    // Nothing is booked any more, which is not for the token to know.
    expect((await desk.get('/v1/bookings/20', token)).status).toBe(404);
    desk.clock.nowMs += 1_000;
    expect((await desk.get('/v1/bookings/20', token)).status).toBe(401);
  });

  it('M10: outlives the secret it was signed with by one secret', async () => {
    const before = await openDesk().sign();
    const desk = openDesk({ env: { SECRET: otherSecret, SECRET_PREVIOUS: undefined } });
    const rotated = openDesk({
      env: { SECRET: otherSecret, SECRET_PREVIOUS: 'thirty-two-bytes-that-nobody-knows' },
    });
    const response = await rotated.get('/v1/bookings/20', before);
    expect(response.status).toBe(200);
    const { token } = (await response.json()).booking.manage;
    expect(toParts(token)[1]).not.toBe(toParts(before)[1]);
    expect((await desk.get('/v1/bookings/20', token)).status).toBe(200);
    expect((await desk.get('/v1/bookings/20', before)).status).toBe(401);
  });

  it('M10: names a key of its own for each secret, and no letter of the secret', async () => {
    const secrets = Array.from({ length: 50 }, (_, index) => `${index}`.padEnd(32, 'secret'));
    const kids = await Promise.all(
      secrets.map(
        async (secret) => toParts(await openDesk().sign(appointmentSubject, { secret }))[1],
      ),
    );
    expect(new Set(kids).size).toBe(50);
    for (const kid of kids) expect(kid).toMatch(/^[\w-]{16}$/);
    expect(kids.join()).not.toContain('secret');
  });
});

describe('the keys that sign and hide', () => {
  it('are made once, not for each request', async () => {
    const desk = openDesk();
    const token = await desk.sign();
    const importKey = vi.spyOn(crypto.subtle, 'importKey');
    const deriveKey = vi.spyOn(crypto.subtle, 'deriveKey');
    for (let time = 0; time < 3; time++) {
      expect((await desk.get('/v1/bookings/20', token)).status).toBe(200);
    }
    // The one that hides is derived from the secret, which is imported for it.
    expect(importKey).toHaveBeenCalledTimes(2);
    expect(deriveKey).toHaveBeenCalledTimes(1);
  });
});

describe('whoever tries tokens', () => {
  const toClientAddress = (c: { req: unknown }) => Object(c.req).header('X-From');

  function openTrying() {
    const desk = openDesk({ app: { toClientAddress } });
    const tryToken = (id: number, token: string, from = '192.0.2.1') =>
      desk.ask('GET', `/v1/bookings/${id}`, { token, headers: { 'X-From': from } });
    return { desk, tryToken };
  }

  it('M11: finds none of a thousand, and is not heard after twenty', async () => {
    const { desk, tryToken } = openTrying();
    const statuses: number[] = [];
    for (let id = 1; id <= 1000; id++) {
      const mac = `${id}`.padEnd(43, 'A');
      statuses.push((await tryToken(id, `v1.kid.payload.${mac}`)).status);
    }
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401));
    expect(statuses.slice(20)).toEqual(Array(980).fill(429));
    expect(desk.system.calls).toEqual([]);
  });

  it('M11: is told when to come back', async () => {
    const { desk, tryToken } = openTrying();
    const token = await desk.sign();
    for (let time = 0; time < 20; time++) await tryToken(20, `${token}A`);
    desk.clock.nowMs += 200_500;
    const early = await tryToken(20, `${token}A`);
    expect((await toProblem(early)).code).toBe('rate-limited');
    expect(early.headers.get('Retry-After')).toBe('400');
    expect((await tryToken(20, `${token}A`, '192.0.2.2')).status).toBe(401);
    desk.clock.nowMs += 399_499;
    expect((await tryToken(20, `${token}A`)).status).toBe(429);
    desk.clock.nowMs += 1;
    expect((await tryToken(20, `${token}A`)).status).toBe(401);
  });

  it('M11: keeps nobody else behind the same address from their own booking', async () => {
    const { desk, tryToken } = openTrying();
    const token = await desk.sign();
    for (let time = 0; time < 30; time++) await tryToken(20, `${token}A`);
    expect((await tryToken(20, token)).status).toBe(200);
  });

  it('M11: opens no other booking with the token of one, and is counted for it', async () => {
    const { desk, tryToken } = openTrying();
    const token = await desk.sign();
    for (let id = 1; id < 20; id++) expect((await tryToken(id, token)).status).toBe(403);
    expect((await tryToken(200, token)).status).toBe(403);
    expect((await tryToken(201, token)).status).toBe(429);
    expect(desk.system.calls).toEqual([]);
  });

  it('M11: may look at their own booking as often as they like, and forget a token', async () => {
    const { desk, tryToken } = openTrying();
    const token = await desk.sign();
    for (let time = 0; time < 30; time++) {
      expect((await tryToken(20, token)).status).toBe(200);
      const forgotten = await desk.ask('GET', '/v1/bookings/20', {
        headers: { 'X-From': '192.0.2.1' },
      });
      expect(forgotten.status).toBe(401);
    }
  });

  it('M11: is not counted for one that was right once', async () => {
    const { desk, tryToken } = openTrying();
    const over = await desk.sign();
    desk.clock.nowMs = endMs;
    for (let time = 0; time < 30; time++) expect((await tryToken(20, over)).status).toBe(401);
    const token = await desk.sign({ ...appointmentSubject, endsAt: '2027-01-01T00:00:00Z' });
    expect((await tryToken(20, token)).status).toBe(200);
  });
});
