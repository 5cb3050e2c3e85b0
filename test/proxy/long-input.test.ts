import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { openSalon, toProblem, wish } from './salon.js';

const mostMs = 50;
const many = 30_000;

/** Texts of the kind on which a pattern that tries again and again never ends. */
const texts: [story: string, text: string][] = [
  ['letters', 'a'.repeat(many)],
  ['dots', `a@${'a.'.repeat(many / 2)}`],
  ['at signs', '@'.repeat(many)],
  ['pluses', `${'+a'.repeat(many / 2)}@example.test`],
  ['spaces', `${' '.repeat(many)}x`],
  ['digits', '1'.repeat(many)],
  ['digits and dashes', `+${'1-'.repeat(many / 2)}x`],
  ['slashes', 'A/'.repeat(many / 2)],
  ['dashes', `en${'-aa'.repeat(many / 3)}!`],
  ['zeros', `2026-12-14T09:00:00.${'0'.repeat(many)}Z`],
];

const fields: [field: string, toRequest: (text: string) => object][] = [
  ['the e-mail address', (email) => ({ ...wish, customer: { ...wish.customer, email } })],
  ['the phone number', (phone) => ({ ...wish, customer: { ...wish.customer, phone } })],
  ['the name', (firstName) => ({ ...wish, customer: { ...wish.customer, firstName } })],
  ['the time', (startsAt) => ({ ...wish, startsAt })],
  ['the zone', (timeZone) => ({ ...wish, timeZone })],
  ['the locale', (locale) => ({ ...wish, locale })],
  ['the coupon', (couponCode) => ({ ...wish, couponCode })],
  ['the gateway', (method) => ({ ...wish, payment: { method } })],
  ['an answer', (text) => ({ ...wish, customFields: { '1': text } })],
];

/** The best of five, for the machine may be busy with something else, in milliseconds. */
async function timeBest(run: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const beganAt = performance.now();
    await run();
    times.push(performance.now() - beganAt);
  }
  return Math.min(...times);
}

describe('thirty kilobytes where a line was due', () => {
  it.each(fields)('A12: keep nobody waiting: %s', async (_, toRequest) => {
    for (const [story, text] of texts) {
      const salon = openSalon();
      const request = toRequest(text);
      const bestMs = await timeBest(async () => {
        expect((await toProblem(await salon.book(request))).code).toBe('invalid-input');
      });
      expect(bestMs, story).toBeLessThan(mostMs);
      expect(salon.amelia.requests).toEqual([]);
    }
  });

  it.each(['service', 'from', 'timeZone', 'extras'])(
    'A12: nor do they in an address: %s',
    async (name) => {
      const good = { service: '1', from: '2026-12-14', to: '2026-12-14', timeZone: 'UTC' };
      for (const [story, text] of texts) {
        const salon = openSalon();
        const path = `/v1/availability?${new URLSearchParams({ ...good, [name]: text })}`;
        const bestMs = await timeBest(async () => {
          expect((await toProblem(await salon.app.request(path))).code).toBe('invalid-input');
        });
        expect(bestMs, story).toBeLessThan(mostMs);
        expect(salon.amelia.requests).toEqual([]);
      }
    },
  );

  it.each(['Origin', 'Content-Type', 'Idempotency-Key', 'Authorization', 'If-None-Match'])(
    'A12: nor do they in a header: %s',
    async (name) => {
      const salon = openSalon();
      for (const [story, text] of texts) {
        const header = { [name]: text.trim() };
        const bestMs = await timeBest(async () => {
          await salon.book(wish, header);
          await salon.app.request('/v1/bookings/5', { headers: header });
          await salon.app.request('/v1/catalog', { headers: header });
        });
        expect(bestMs, story).toBeLessThan(mostMs);
      }
    },
  );
});
