import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AppOptions } from '../../proxy/app.js';
import { leaseMs } from '../../proxy/guards/idempotency.js';
import { toProblem } from '../proxy/salon.js';
import { studioWish } from '../proxy/studio.js';
import { openTwo, type SharedStore } from './two-proxies.js';

/** A proxy whose process is gone never hears that Amelia took too long. */
const neverHears: Partial<AppOptions> = { timeoutsMs: { write: 600_000 } };

/** What becomes of a key when a proxy dies, or when the store they share is gone for a while. */
export function describeFailures(now: () => SharedStore): void {
  describe('one key at two proxies, when something fails', () => {
    it('I8: waits for one that died, and then finds what it had booked', async () => {
      const { amelia, book, booked, clock } = openTwo(now().open, neverHears);
      amelia.misbehave({ loseAnswer: 'hang' });
      void book(0, studioWish);
      await vi.waitFor(() => expect(booked()).toHaveLength(1), { timeout: 5_000 });
      amelia.misbehave({});
      clock.nowMs += leaseMs - 1;
      expect((await toProblem(await book(1, studioWish))).code).toBe('request-in-progress');
      clock.nowMs += 1;
      const found = await book(1, studioWish);
      expect([found.status, found.headers.has('Idempotent-Replayed')]).toEqual([201, false]);
      // From now on it is known.
      const again = await book(0, studioWish);
      expect(again.headers.get('Idempotent-Replayed')).toBe('true');
      expect(await again.text()).toBe(await found.text());
      expect(booked()).toHaveLength(1);
    });

    it('I8: is looked for before one of two that come next sends it anew', async () => {
      const { amelia, book, booked, clock } = openTwo(now().open, neverHears);
      amelia.misbehave({ only: '/bookings', silent: true });
      void book(0, studioWish);
      await vi.waitFor(() => expect(booked()).toHaveLength(1), { timeout: 5_000 });
      amelia.misbehave({});
      clock.nowMs += leaseMs;
      const answers = await Promise.all([book(0, studioWish), book(1, studioWish)]);
      expect(answers.map(({ status }) => status)).toContain(201);
      expect(booked()).toHaveLength(2);
      const asked = amelia.requests.map(({ method, call }) => `${method} ${call}`);
      const isLookOrSend = (each: string) => /^(GET \/appointments|POST \/bookings)$/.test(each);
      expect(asked.filter(isLookOrSend)[1]).toBe('GET /appointments');
    });

    it('I13: books nothing while the store is gone, and books as soon as it is back', async () => {
      const { engine, open } = now();
      const { amelia, book, booked } = openTwo(open);
      onTestFinished(async () => void (await engine.thaw()));
      await engine.freeze();
      const refused = await book(0, studioWish);
      expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '5']);
      expect((await toProblem(refused)).code).toBe('booking-system-unavailable');
      expect(amelia.requests).toEqual([]);
      await engine.thaw();
      expect((await book(1, studioWish)).status).toBe(201);
      expect(booked()).toHaveLength(1);
    });

    it('I13: tells what was booked though the store is gone by then, and finds it later', async () => {
      const { engine, open } = now();
      const { amelia, book, booked, clock, whileBooking } = openTwo(open);
      onTestFinished(async () => void (await engine.thaw()));
      whileBooking(() => engine.freeze());
      const first = await book(0, studioWish);
      expect([first.status, first.headers.get('X-Idempotency')]).toEqual([201, 'degraded']);
      amelia.misbehave({});
      await engine.thaw();
      clock.nowMs += leaseMs;
      const again = await book(1, studioWish);
      expect(again.status).toBe(201);
      const ids = [await first.json(), await again.json()].map(({ booking }) => booking.id);
      expect(ids[1]).toBe(ids[0]);
      expect(booked()).toHaveLength(1);
    });
  });
}
