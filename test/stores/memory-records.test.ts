import { describe, expect, it } from 'vitest';
import type { Records } from '../../proxy/guards/records.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { describeRecords } from './conformance.js';

const most = 10_000;
const minuteMs = 60_000;

describeRecords('in memory', async () => {
  let nowMs = 0;
  let isFrozen = false;
  const bySite = new Map<string, Records>();
  return {
    open(prefix) {
      const records = bySite.get(prefix) ?? createMemoryRecords(() => nowMs);
      bySite.set(prefix, records);
      return whileThere(records, () => !isFrozen);
    },
    pass: (durationMs) => {
      nowMs += durationMs;
    },
    freeze() {
      isFrozen = true;
    },
    thaw() {
      isFrozen = false;
    },
    stop: async () => bySite.clear(),
  };
});

/** Memory cannot be gone: this one only behaves as if it were. */
function whileThere(records: Records, isThere: () => boolean): Records {
  const check = () => {
    if (!isThere()) throw new Error('It is gone.');
  };
  return {
    async read(key) {
      check();
      return records.read(key);
    },
    async swap(...swap) {
      check();
      return records.swap(...swap);
    },
  };
}

describe('a full memory', () => {
  async function fill(records: Records, first: number, last: number): Promise<void> {
    for (let index = first; index <= last; index++) {
      await records.swap(`key ${index}`, undefined, `text ${index}`, minuteMs);
    }
  }

  it('forgets what was written first, and nothing else', async () => {
    const records = createMemoryRecords(() => 0);
    await fill(records, 1, most);
    expect(await records.read('key 1')).toBe('text 1');
    await fill(records, most + 1, most + 1);
    expect(await records.read('key 1')).toBeUndefined();
    expect(await records.read('key 2')).toBe('text 2');
    expect(await records.read(`key ${most + 1}`)).toBe(`text ${most + 1}`);
  });

  it('keeps what was changed since', async () => {
    const records = createMemoryRecords(() => 0);
    await fill(records, 1, most);
    await records.swap('key 1', 'text 1', 'changed', minuteMs);
    await fill(records, most + 1, most + 1);
    expect(await records.read('key 1')).toBe('changed');
    expect(await records.read('key 2')).toBeUndefined();
  });
});
