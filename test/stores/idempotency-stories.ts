import { describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../proxy/config.js';
import { answerLifeMs } from '../../proxy/guards/idempotency.js';
import type { Records } from '../../proxy/guards/records.js';
import { openInstances, watchWrites } from '../proxy/instances.js';
import { env, toProblem } from '../proxy/salon.js';
import { studioWish } from '../proxy/studio.js';
import { holdBack } from '../support/hold-back.js';
import { shortMs } from './engine.js';
import { openTwo, type SharedStore } from './two-proxies.js';

/** Another time of the same service, which is free as well. */
const otherWish = { ...studioWish, startsAt: '2026-12-15T09:00:00Z' };

/** Of all requests with one key, wherever they arrive, one alone reaches Amelia. */
export function describeIdempotency(now: () => SharedStore): void {
  describe('one key at two proxies', () => {
    it('I2: is answered by the other as by the one that booked', async () => {
      const { book, booked } = openTwo(now().open);
      const [first, second] = [await book(0, studioWish), await book(1, studioWish)];
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(await second.text()).toBe(await first.text());
      expect(first.headers.has('Idempotent-Replayed')).toBe(false);
      expect(second.headers.get('Idempotent-Replayed')).toBe('true');
      expect(booked()).toHaveLength(1);
    });

    it('I3: is no key for another request', async () => {
      const { book, booked } = openTwo(now().open);
      await book(0, studioWish);
      const problem = await toProblem(await book(1, { ...studioWish, locale: 'de-DE' }));
      expect(problem).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
      expect(booked()).toHaveLength(1);
    });

    it('I4: is answered whatever captcha token comes with it', async () => {
      const { book, booked } = openTwo(now().open);
      await book(0, { ...studioWish, captchaToken: 'one' });
      const again = await book(1, { ...studioWish, captchaToken: 'two' });
      expect(again.headers.get('Idempotent-Replayed')).toBe('true');
      expect(booked()).toHaveLength(1);
    });

    it('I5: has the second of two clicks wait', async () => {
      const { book, booked, whileBooking } = openTwo(now().open);
      const { held, release } = holdBack(() => undefined);
      whileBooking(held);
      const first = book(0, studioWish);
      await vi.waitFor(() => expect(booked()).toHaveLength(1), { timeout: 5_000 });
      const second = await book(1, studioWish);
      expect([second.status, second.headers.get('Retry-After')]).toEqual([409, '2']);
      expect((await toProblem(second)).code).toBe('request-in-progress');
      release();
      expect((await first).status).toBe(201);
      expect(booked()).toHaveLength(1);
    });

    it('I6: books once for fifty at the same moment', async () => {
      // From several places: it is the key where they meet, not the count of who asks.
      let asked = 0;
      const toClientAddress = () => `198.51.100.${++asked % 5}`;
      const { book, booked } = openTwo(now().open, { toClientAddress });
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => book(index % 2, studioWish)),
      );
      expect(booked()).toHaveLength(1);
      const made = answers.filter(({ status }) => status === 201);
      expect(made.filter(({ headers }) => !headers.has('Idempotent-Replayed'))).toHaveLength(1);
      expect(new Set(await Promise.all(made.map((answer) => answer.text()))).size).toBe(1);
      // The others come again: 409, or 503 where a busy machine took too long to tell.
      const others = answers.filter(({ status }) => status !== 201);
      expect(others.filter(({ headers }) => !headers.has('Retry-After'))).toEqual([]);
    });

    it('I7: is free at the other where it was refused', async () => {
      const { book, booked } = openTwo(now().open);
      expect((await book(0, { ...studioWish, persons: 50 })).status).toBe(422);
      const corrected = await book(1, studioWish);
      expect(corrected.status).toBe(201);
      expect(corrected.headers.has('Idempotent-Replayed')).toBe(false);
      expect(booked()).toHaveLength(1);
    });

    it('I10: is a new key after a day', async () => {
      const { engine, open } = now();
      const { book, booked, clock } = openTwo(() => withShortDays(open()));
      await book(0, studioWish);
      clock.nowMs += answerLifeMs;
      engine.pass?.(shortMs);
      // Until then it is the key of another request.
      const bookAnew = async () => expect((await book(1, otherWish)).status).toBe(201);
      await vi.waitFor(bookAnew, { timeout: 5_000, interval: 20 });
      expect(booked()).toHaveLength(2);
    });

    it('I11: is another key at another site', async () => {
      const { open } = now();
      const config = readConfig({ ...env, AMELIA_SITE_URL: 'https://other.test' });
      const ours = openInstances(1, { clients: [open()] });
      const theirs = openInstances(1, { clients: [open()], app: { config } });
      await ours.book(0, studioWish);
      const answer = await theirs.book(0, { ...studioWish, locale: 'de-DE' });
      expect(answer.status).toBe(201);
      expect(answer.headers.has('Idempotent-Replayed')).toBe(false);
      expect([ours.booked().length, theirs.booked().length]).toEqual([1, 1]);
    });

    it('I12: leaves nothing there that whoever keeps it can read', async () => {
      const { open } = now();
      const { records, written } = watchWrites(open());
      const { book } = openTwo(() => records);
      const answer = await book(0, studioWish);
      const { booking } = await answer.json();
      const keys = [...new Set(written.map(({ key }) => key))];
      const reader = open();
      const left = await Promise.all(keys.map((key) => reader.read(key)));
      // The answer is among it, for whoever has the key.
      expect(left.some((text) => text?.includes('"status":201'))).toBe(true);
      expect((await book(1, studioWish)).headers.get('Idempotent-Replayed')).toBe('true');
      const kept = JSON.stringify([written, left]).toLowerCase();
      const told = ['jordan', 'parker', 'example.test', 'a-key-of-20', booking.title];
      for (const each of [...told, booking.manage.token.split('.')[2]]) {
        expect(kept).not.toContain(each.toLowerCase());
      }
    });
  });
}

/**
 * The same records, but what is to be kept for a day is gone in a moment. What is in flight is kept
 * for longer than a day, so it stays.
 */
function withShortDays({ read, swap }: Records): Records {
  return {
    read,
    swap: (key, expected, next, lifeMs) =>
      swap(key, expected, next, lifeMs === answerLifeMs ? shortMs : lifeMs),
  };
}
