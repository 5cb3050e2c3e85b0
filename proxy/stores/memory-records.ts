import type { Records } from '../guards/records.js';

/** So many are kept at most; beyond, the oldest go. */
const mostRecords = 10_000;

/**
 * Keeps records in the memory of one process or isolate, and no further.
 *
 * @param now milliseconds.
 */
export function createMemoryRecords(now: () => number): Records {
  const kept = new Map<string, { text: string; untilMs: number }>();

  function find(key: string): string | undefined {
    const record = kept.get(key);
    return record && now() < record.untilMs ? record.text : undefined;
  }

  return {
    async read(key) {
      return find(key);
    },
    async swap(key, expected, next, lifeMs) {
      const current = find(key);
      if (current !== expected) return { swapped: false, current };
      kept.delete(key);
      if (next !== undefined) kept.set(key, { text: next, untilMs: now() + lifeMs });
      const [oldest] = kept.keys();
      if (kept.size > mostRecords && oldest !== undefined) kept.delete(oldest);
      return { swapped: true };
    },
  };
}
