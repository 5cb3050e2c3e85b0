import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Records } from '../../proxy/guards/records.js';
import { type Engine, shortMs } from './engine.js';
import { describeFailures } from './failure-stories.js';
import { describeIdempotency } from './idempotency-stories.js';

const minuteMs = 60_000;

/** What the proxy relies on, wherever its records are kept. */
export function describeRecords(name: string, start: () => Promise<Engine>): void {
  describe(`records ${name}`, () => {
    let engine: Engine;
    let opened = 0;
    let prefix = '';
    let records: Records;

    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine?.stop());
    beforeEach(() => {
      prefix = `site-${++opened}:`;
      records = engine.open(prefix);
    });

    async function untilGone(key: string): Promise<void> {
      if (engine.pass) engine.pass(shortMs);
      const gone = async () => expect(await records.read(key)).toBeUndefined();
      await vi.waitFor(gone, { timeout: 5_000, interval: 10 });
    }

    it('know nothing of what was never kept', async () => {
      expect(await records.read('key')).toBeUndefined();
    });

    it('keep what is created, once', async () => {
      expect(await records.swap('key', undefined, 'first', minuteMs)).toEqual({ swapped: true });
      expect(await records.swap('key', undefined, 'second', minuteMs)).toEqual({
        swapped: false,
        current: 'first',
      });
      expect(await records.read('key')).toBe('first');
      expect(await records.read('another key')).toBeUndefined();
    });

    it('change only for who knows what is kept', async () => {
      await records.swap('key', undefined, 'first', minuteMs);
      expect(await records.swap('key', 'other', 'second', minuteMs)).toEqual({
        swapped: false,
        current: 'first',
      });
      expect(await records.swap('key', 'first', 'second', minuteMs)).toEqual({ swapped: true });
      expect(await records.read('key')).toBe('second');
    });

    it('change nothing that is not there', async () => {
      expect(await records.swap('key', 'first', 'second', minuteMs)).toEqual({
        swapped: false,
        current: undefined,
      });
      expect(await records.read('key')).toBeUndefined();
    });

    it('remove only for who knows what is kept, and it can be created again', async () => {
      await records.swap('key', undefined, 'first', minuteMs);
      expect(await records.swap('key', 'other', undefined, minuteMs)).toEqual({
        swapped: false,
        current: 'first',
      });
      expect(await records.swap('key', 'first', undefined, minuteMs)).toEqual({ swapped: true });
      expect(await records.read('key')).toBeUndefined();
      expect(await records.swap('key', undefined, undefined, minuteMs)).toEqual({ swapped: true });
      expect(await records.swap('key', undefined, 'again', minuteMs)).toEqual({ swapped: true });
      expect(await records.read('key')).toBe('again');
    });

    it('tell an empty text from none', async () => {
      await records.swap('key', undefined, '', minuteMs);
      expect(await records.read('key')).toBe('');
      expect(await records.swap('key', undefined, 'text', minuteMs)).toEqual({
        swapped: false,
        current: '',
      });
      expect(await records.swap('key', '', 'text', minuteMs)).toEqual({ swapped: true });
    });

    it('keep for as long as they are told, and no longer', async () => {
      const beganMs = performance.now();
      await records.swap('key', undefined, 'first', shortMs);
      if (engine.pass) {
        engine.pass(shortMs - 1);
        expect(await records.read('key')).toBe('first');
      }
      await untilGone('key');
      // The engine counts whole milliseconds.
      if (!engine.pass) expect(performance.now() - beganMs).toBeGreaterThan(shortMs - 2);
      expect(await records.swap('key', 'first', 'second', minuteMs)).toEqual({
        swapped: false,
        current: undefined,
      });
      expect(await records.swap('key', undefined, 'second', minuteMs)).toEqual({ swapped: true });
      expect(await records.read('key')).toBe('second');
    });

    it('give each change a life of its own', async () => {
      await records.swap('longer', undefined, 'first', shortMs);
      await records.swap('longer', 'first', 'second', minuteMs);
      await records.swap('shorter', undefined, 'first', minuteMs);
      await records.swap('shorter', 'first', 'second', shortMs - 0.5);
      await untilGone('shorter');
      expect(await records.read('longer')).toBe('second');
    });

    it('take a time that is over already for a short one', async () => {
      for (const lifeMs of [0, -1]) {
        expect(await records.swap('key', undefined, 'text', lifeMs)).toEqual({ swapped: true });
        await untilGone('key');
      }
    });

    it('refuse without giving more time', async () => {
      await records.swap('key', undefined, 'first', shortMs);
      await records.swap('key', undefined, 'second', minuteMs);
      await untilGone('key');
    });

    it('let one alone of fifty create', async () => {
      const others = engine.open(prefix);
      const swaps = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          (index % 2 ? others : records).swap('key', undefined, `of ${index}`, minuteMs),
        ),
      );
      expect(swaps.filter(({ swapped }) => swapped)).toHaveLength(1);
      const winner = `of ${swaps.findIndex(({ swapped }) => swapped)}`;
      expect(await records.read('key')).toBe(winner);
      const told = swaps.map((swap) => (swap.swapped ? winner : swap.current));
      expect(new Set(told)).toEqual(new Set([winner]));
    });

    it('lose no count where two clients count at once', async () => {
      const others = engine.open(prefix);
      async function count(client: Records): Promise<void> {
        let known = await client.read('key');
        for (let counted = 0; counted < 25; ) {
          const next = `${Number(known ?? 0) + 1}`;
          const swap = await client.swap('key', known, next, minuteMs);
          known = swap.swapped ? next : swap.current;
          if (swap.swapped) counted++;
        }
      }
      await Promise.all([count(records), count(others)]);
      expect(await records.read('key')).toBe('50');
    });

    it('keep long texts in any script as they are', async () => {
      const signs = '\uFEFFZoë 予約 🗓️👩‍👩‍👧 \u0000\r\n\t"\\ é é Ω ';
      const bytes = new TextEncoder().encode(signs).length;
      const text = signs.repeat(Math.floor(30_000 / bytes));
      expect(await records.swap('key', undefined, text, minuteMs)).toEqual({ swapped: true });
      expect(await records.read('key')).toBe(text);
      expect(await records.swap('key', `${text}.`, 'short', minuteMs)).toEqual({
        swapped: false,
        current: text,
      });
      expect(await records.swap('key', text, 'short', minuteMs)).toEqual({ swapped: true });
    });

    it('keep apart long keys that differ at their end', async () => {
      const key = 'k'.repeat(199);
      await records.swap(`${key}1`, undefined, 'first', minuteMs);
      await records.swap(`${key}2`, undefined, 'second', minuteMs);
      expect(await records.read(`${key}1`)).toBe('first');
      expect(await records.read(`${key}2`)).toBe('second');
    });

    it('keep apart what two sites keep under one key', async () => {
      const neighbours = engine.open(`other-${prefix}`);
      await records.swap('key', undefined, 'ours', minuteMs);
      expect(await neighbours.read('key')).toBeUndefined();
      expect(await neighbours.swap('key', undefined, 'theirs', minuteMs)).toEqual({
        swapped: true,
      });
      expect(await records.read('key')).toBe('ours');
    });

    const shared = () => ({ engine, open: () => engine.open(prefix) });
    describeIdempotency(shared);
    describeFailures(shared);
  });
}
