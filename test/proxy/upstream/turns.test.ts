import { describe, expect, it } from 'vitest';
import { createGate } from '../../../proxy/amelia/gate.js';
import { recorded } from '../../support/recorded-amelia.js';
import { openSalon, type Salon, toProblem } from '../salon.js';

/** A salon whose site answers questions about free times only when a test says so. */
function openSlow(turnMs: number) {
  const salon = openSalon({
    app: { timeoutsMs: { read: 5_000, slots: 5_000, write: 5_000, turn: turnMs } },
  });
  const held: (() => void)[] = [];
  let most = 0;
  let running = 0;
  salon.amelia.answer('GET /slots', async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => held.push(resolve));
    running -= 1;
    return recorded('slots-none')();
  });
  return {
    salon,
    held,
    most: () => most,
    /** Lets Amelia answer whatever it is asked from now on. */
    async letGo(): Promise<void> {
      salon.amelia.answer('GET /slots', recorded('slots-utc'));
      for (const release of held) release();
    },
  };
}

/** Twelve different questions at once: a month each. */
function askForMonths({ app }: Salon, count = 12): Promise<Response[]> {
  const months = Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2026, 11 + index)).toISOString().slice(0, 8),
  );
  return Promise.all(
    months.map(async (month) =>
      app.request(`/v1/availability?service=1&from=${month}02&to=${month}03&timeZone=UTC`),
    ),
  );
}

describe('more questions than the site is asked at once', () => {
  it('A11: wait for their turn, eight at once', async () => {
    const { salon, held, most, letGo } = openSlow(5_000);
    await salon.app.request('/v1/catalog');
    const answers = askForMonths(salon);
    await expect.poll(() => held.length).toBe(8);
    held.shift()?.();
    await expect.poll(() => held.length).toBe(8);
    await letGo();
    expect((await answers).map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(most()).toBe(8);
    expect(salon.amelia.to('GET /slots')).toHaveLength(12);
  });

  it('A11: are turned away where that takes too long, and were never sent', async () => {
    const { salon, held, letGo } = openSlow(50);
    await salon.app.request('/v1/catalog');
    const answers = askForMonths(salon);
    await expect.poll(() => held.length).toBe(8);
    await new Promise((resolve) => setTimeout(resolve, 80));
    await letGo();
    const refused = (await answers).filter(({ status }) => status !== 200);
    expect(refused.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    for (const response of refused) {
      expect(response.headers.get('Retry-After')).toBe('2');
      expect((await toProblem(response)).code).toBe('upstream-unavailable');
    }
    expect(salon.amelia.to('GET /slots')).toHaveLength(8);
  });

  it('wait behind a booking that came later', async () => {
    const gate = { mostAtOnce: 1, longestWaitMs: 5_000, deadAfterMs: 60_000 };
    const pass = createGate({ ...gate, now: () => 0 });
    const order: string[] = [];
    const call = (name: string, isChange: boolean) =>
      pass(isChange, async () => void order.push(name));
    await Promise.all([
      call('question under way', false),
      call('first question', false),
      call('second question', false),
      call('booking', true),
    ]);
    expect(order).toEqual(['question under way', 'booking', 'first question', 'second question']);
  });

  it('get the turn of one that was ended without a word', async () => {
    const clock = { nowMs: 0 };
    const gate = { mostAtOnce: 1, longestWaitMs: 5_000, deadAfterMs: 60_000 };
    const pass = createGate({ ...gate, now: () => clock.nowMs });
    pass(false, () => new Promise(() => undefined));
    clock.nowMs = 60_001;
    expect(await pass(false, async () => 'asked')).toBe('asked');
  });
});
