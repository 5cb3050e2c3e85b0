import { describe, expect, it } from 'vitest';
import { never, recorded, text } from '../support/recorded-amelia.js';
import { openSalon, toProblem, wish } from './salon.js';

const bookings = 'POST /bookings';

describe('one key, one booking', () => {
  it('I2: gives the same answer to the same request', async () => {
    const salon = openSalon();
    const [first, second] = [await salon.book(wish), await salon.book(wish)];
    expect(second.status).toBe(201);
    expect(await second.text()).toBe(await first.text());
    expect(first.headers.has('Idempotent-Replayed')).toBe(false);
    expect(second.headers.get('Idempotent-Replayed')).toBe('true');
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('I4: does so with another captcha token, which is spent each time', async () => {
    const salon = openSalon();
    await salon.book({ ...wish, captchaToken: 'one' });
    const again = await salon.book({ ...wish, captchaToken: 'two' });
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
  });

  it('I3: is no key for another request', async () => {
    const salon = openSalon();
    await salon.book(wish);
    const problem = await toProblem(await salon.book({ ...wish, locale: 'de-DE' }));
    expect(problem).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('I5: lets the second of two clicks wait', async () => {
    let release: (answer: Response) => void = () => undefined;
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const slow = () =>
      new Promise<Response>((resolve) => {
        release = resolve;
        arrive();
      });
    const salon = openSalon({
      replies: { [bookings]: slow },
      app: { timeoutsMs: { write: 60_000 } },
    });
    const first = salon.book(wish);
    await arrived;
    const second = await salon.book(wish);
    expect((await toProblem(second)).code).toBe('request-in-progress');
    expect(second.status).toBe(409);
    expect(second.headers.get('Retry-After')).toBe('2');
    release(await recorded('book-appointment-utc-true')());
    expect((await first).status).toBe(201);
    expect(salon.amelia.to(bookings)).toHaveLength(1);
  });

  it('I6: books once for fifty at the same moment', async () => {
    const salon = openSalon();
    const answers = await Promise.all(Array.from({ length: 50 }, () => salon.book(wish)));
    expect(salon.amelia.to(bookings)).toHaveLength(1);
    // Who comes while it is being made waits; who comes after it is told the same again.
    const made = answers.filter(({ status }) => status === 201);
    expect(made.filter(({ headers }) => !headers.has('Idempotent-Replayed'))).toHaveLength(1);
    expect(new Set(await Promise.all(made.map((answer) => answer.text()))).size).toBe(1);
    const others = answers.filter(({ status }) => status !== 201);
    for (const other of others) {
      expect((await toProblem(other)).code).toBe('request-in-progress');
    }
  });

  it('I7: keeps no refusal: the corrected request may use it again', async () => {
    const salon = openSalon();
    expect((await salon.book({ ...wish, persons: 5 })).status).toBe(422);
    expect((await salon.book(wish)).status).toBe(201);
  });

  it.each([
    ['GET /settings', recorded('settings')],
    ['GET /entities', recorded('entities')],
    ['GET /slots', recorded('slots-utc')],
  ])('is free again where %s failed before anything was sent', async (route, healthy) => {
    const salon = openSalon({ replies: { [route]: text('oops', { status: 500 }) } });
    expect((await toProblem(await salon.book(wish))).code).toBe('upstream-unavailable');
    salon.amelia.answer(route, healthy);
    // Free for another request too.
    expect((await salon.book({ ...wish, locale: 'de-DE' })).status).toBe(201);
    expect(salon.amelia.to('GET /appointments')).toEqual([]);
  });

  it('I10: is a new key after a day', async () => {
    const salon = openSalon();
    await salon.book(wish);
    salon.clock.nowMs += 24 * 60 * 60 * 1000 + 1;
    expect((await salon.book(wish)).headers.has('Idempotent-Replayed')).toBe(false);
    expect(salon.amelia.to(bookings)).toHaveLength(2);
  });

  it('makes the same marker for the same key alone', async () => {
    const salons = [
      openSalon(),
      openSalon(),
      openSalon(),
      openSalon({ env: { SECRET: 'o'.repeat(32) } }),
    ];
    const keys = [
      'key-number-0000001',
      'key-number-0000001',
      'key-number-0000002',
      'key-number-0000001',
    ];
    const markers = salons.map(async (salon, index) => {
      await salon.book(wish, { 'Idempotency-Key': keys[index] ?? '' });
      return JSON.stringify(salon.amelia.to(bookings)[0]?.body).slice(-27);
    });
    const [one, same, other, elsewhere] = await Promise.all(markers);
    expect(one).toBe(same);
    expect(new Set([one, other, elsewhere]).size).toBe(3);
  });

  it('I8: looks, after its holder died, before anything is sent', async () => {
    // The first request hangs for ever, as if its process had gone.
    const salon = openSalon({
      replies: { [bookings]: [never, recorded('book-appointment-utc-true')] },
      app: { timeoutsMs: { write: 600_000 } },
    });
    salon.book(wish);
    await expect.poll(() => salon.amelia.to(bookings).length).toBe(1);
    salon.clock.nowMs += 90_000;
    expect((await salon.book(wish)).status).toBe(201);
    const asked = salon.amelia.requests.map(({ method, path }) => `${method} ${path}`);
    const secondHalf = asked.slice(asked.indexOf(bookings) + 1);
    expect(secondHalf.indexOf('GET /appointments')).toBeLessThan(secondHalf.indexOf(bookings));
    expect(secondHalf).toContain('GET /appointments');
  });

  it.each([
    ['I1: missing', undefined],
    ['I9: empty', ''],
    ['I9: too short', 'fifteen-letters'],
    ['I9: too long', 'k'.repeat(65)],
    ['I9: with a space', 'sixteen letters !'],
    ['I9: twice', 'key-number-0000001, key-number-0000002'],
  ])('is refused where it is %s', async (_, key) => {
    const salon = openSalon();
    const response = await salon.app.request('/v1/bookings', {
      method: 'POST',
      headers: {
        Origin: 'https://shop.test',
        'Content-Type': 'application/json',
        ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      },
      body: JSON.stringify(wish),
    });
    expect(response.status).toBe(400);
    expect((await toProblem(response)).code).toBe('idempotency-key-required');
    expect(salon.amelia.requests).toEqual([]);
  });
});
