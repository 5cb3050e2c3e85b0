import type { Records } from '../guards/records.js';

interface Kept {
  text: string;
  /** Then it is gone. */
  untilMs: number;
}

/** So many records are kept; beyond, those that would be gone first make room. */
const mostRecords = 10_000;

/**
 * Keeps records in the memory of one process or isolate, and no further.
 *
 * @param now milliseconds.
 */
export function createMemoryRecords(now: () => number): Records {
  const records = new Map<string, Kept>();

  function find(key: string): string | undefined {
    const kept = records.get(key);
    if (kept && now() < kept.untilMs) return kept.text;
    records.delete(key);
    return undefined;
  }

  /**
   * A flood of what is kept for a minute must not drive out what is kept for a day. The newest
   * stays, however short its life: otherwise nothing new could be counted any more.
   */
  function makeRoom(newest: string): void {
    let first: { key: string; untilMs: number } | undefined;
    for (const [key, { untilMs }] of records) {
      if (untilMs <= now()) records.delete(key);
      else if (key !== newest && !(first && first.untilMs <= untilMs)) first = { key, untilMs };
    }
    if (first && records.size > mostRecords) records.delete(first.key);
  }

  return {
    read: async (key) => find(key),
    // Nothing is waited for in here, so nobody comes between look and change.
    async swap(key, expected, next, lifeMs) {
      const current = find(key);
      if (current !== expected) return { swapped: false, current };
      if (next === undefined) records.delete(key);
      else records.set(key, { text: next, untilMs: now() + lifeMs });
      if (records.size > mostRecords) makeRoom(key);
      return { swapped: true };
    },
  };
}
