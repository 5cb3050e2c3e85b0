import { describe, expect, it } from 'vitest';
import { createCounter } from '../../proxy/guards/counter.js';
import type { Records } from '../../proxy/guards/records.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';

/** Two counters of one thing, as on two instances. */
function openCounters() {
  const clock = { nowMs: 1_000 };
  const now = () => clock.nowMs;
  const records = createMemoryRecords(now);
  const [one, two] = [0, 1].map(() => createCounter({ records, windowMs: 100, now }));
  if (!one || !two) throw new Error('no counters');
  return { clock, one, two };
}

describe('a counter of what happens in a while', () => {
  it('forgets it all some time after the first', async () => {
    const { clock, one } = openCounters();
    expect(await one.read('a')).toEqual({ count: 0, untilMs: 1_100 });
    await one.add('a', 100);
    clock.nowMs = 1_099;
    expect(await one.add('a', 100)).toEqual({ count: 2, untilMs: 1_100 });
    expect((await one.read('b')).count).toBe(0);
    clock.nowMs = 1_100;
    expect(await one.read('a')).toEqual({ count: 0, untilMs: 1_200 });
    expect(await one.add('a', 100)).toEqual({ count: 1, untilMs: 1_200 });
  });

  it('misses none of those that happen at the same moment at two instances', async () => {
    const { one, two } = openCounters();
    const adds = Array.from({ length: 50 }, (_, index) => (index % 2 ? one : two).add('a', 100));
    const counts = (await Promise.all(adds)).map(({ count }) => count);
    expect(new Set(counts).size).toBe(50);
    expect((await one.read('a')).count).toBe(50);
  });

  it('keeps no more than the most, and tells whoever comes after that they are beyond it', async () => {
    const { one, two } = openCounters();
    for (const expected of [1, 2, 3, 3]) expect((await one.add('a', 2)).count).toBe(expected);
    await two.takeBack('a');
    expect((await two.add('a', 2)).count).toBe(2);
  });

  it('takes one back, and never more than there were', async () => {
    const { one } = openCounters();
    await one.add('a', 100);
    await one.takeBack('a');
    await one.takeBack('a');
    expect((await one.read('a')).count).toBe(0);
  });
});

it('a counter that others change again and again gives up with an answer, not with a fault', async () => {
  const records: Records = {
    read: async () => undefined,
    swap: async () => ({ swapped: false, current: undefined }),
  };
  const counter = createCounter({ records, windowMs: 100, now: () => 0 });
  await expect(counter.add('a', 10)).rejects.toMatchObject({ code: 'booking-system-unavailable' });
});
