import { describe, expect, it } from 'vitest';
import type { Records } from '../../proxy/guards/records.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { describeRecords } from './conformance.js';

const most = 10_000;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

describeRecords('in memory', async () => {
  let nowMs = 0;
  const bySite = new Map<string, Records>();
  return {
    open(prefix) {
      const records = bySite.get(prefix) ?? createMemoryRecords(() => nowMs);
      bySite.set(prefix, records);
      return records;
    },
    pass: (durationMs) => {
      nowMs += durationMs;
    },
    stop: async () => bySite.clear(),
  };
});

describe('a full memory', () => {
  async function fill(records: Records, name: string, lifeMs: number): Promise<void> {
    for (let index = 0; index < most; index++) {
      await records.swap(`${name} ${index}`, undefined, name, lifeMs);
    }
  }

  it('keeps a booking of the day through a flood of short counts', async () => {
    const records = createMemoryRecords(() => 0);
    await records.swap('booking', undefined, 'in flight', dayMs);
    await fill(records, 'count', minuteMs);
    expect(await records.read('booking')).toBe('in flight');
    expect(await records.read(`count ${most - 1}`)).toBe('count');
    expect(await records.read('count 0')).toBeUndefined();
    expect(await records.read('count 1')).toBe('count');
  });

  it('still counts when it is full of bookings', async () => {
    const records = createMemoryRecords(() => 0);
    await fill(records, 'booking', dayMs);
    await records.swap('count', undefined, '1', minuteMs);
    expect(await records.swap('count', '1', '2', minuteMs)).toEqual({ swapped: true });
    expect(await records.read('booking 0')).toBeUndefined();
    expect(await records.read('booking 1')).toBe('booking');
  });

  it('forgets what is over before anything else', async () => {
    let nowMs = 0;
    const records = createMemoryRecords(() => nowMs);
    await fill(records, 'count', minuteMs);
    nowMs = minuteMs;
    await fill(records, 'booking', minuteMs / 2);
    expect(await records.read('booking 0')).toBe('booking');
  });
});
