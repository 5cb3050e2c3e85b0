import type { Records } from '../guards/records.js';

/** So many are kept; beyond, the one that was written first is forgotten. */
const mostRecords = 10_000;

/**
 * Records in the memory of one process or isolate, and no further.
 *
 * @param now milliseconds.
 */
export function createMemoryRecords(now: () => number): Records {
  const kept = new Map<string, { text: string; untilMs: number }>();

  function read(key: string): string | undefined {
    const record = kept.get(key);
    return record && now() < record.untilMs ? record.text : undefined;
  }

  function write(key: string, text: string | undefined, lifeMs: number): void {
    // Anew, so that what is written last is forgotten last.
    kept.delete(key);
    if (text === undefined) return;
    kept.set(key, { text, untilMs: now() + lifeMs });
    const [oldest] = kept.keys();
    if (kept.size > mostRecords && oldest !== undefined) kept.delete(oldest);
  }

  return {
    read: async (key) => read(key),
    async swap(key, expected, next, lifeMs) {
      const current = read(key);
      if (current !== expected) return { swapped: false, current };
      write(key, next, lifeMs);
      return { swapped: true };
    },
  };
}
