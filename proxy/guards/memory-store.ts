import type { Beginning, KeptAnswer } from './idempotency.js';
import { createMemoryLocks } from './memory-locks.js';
import type { Store } from './store.js';

interface Entry {
  fingerprint: string;
  /** undefined: in flight, or nobody knows how it ended. */
  answer?: KeptAnswer;
  /** When it was last sent; before that, when it began. */
  sentAtMs: number;
  /** Until then it is in flight, or its answer is kept. */
  untilMs: number;
  /** Then it is forgotten. */
  forgottenMs: number;
}

/** So many requests are remembered; beyond, the oldest answers are forgotten. */
const mostEntries = 10_000;
const unknownLifeMs = 24 * 60 * 60 * 1000;

/**
 * Remembers in the memory of one process or isolate, and no further.
 *
 * @param now milliseconds.
 */
export function createMemoryStore(now: () => number): Store {
  const entries = new Map<string, Entry>();

  function lease(key: string, fingerprint: string, leaseMs: number, sentAtMs: number): void {
    const untilMs = now() + leaseMs;
    entries.set(key, { fingerprint, sentAtMs, untilMs, forgottenMs: untilMs + unknownLifeMs });
    if (entries.size > mostEntries) entries.delete(findLeast(key));
  }

  /** The oldest with an answer; only where there is none, the oldest that may still be made. */
  function findLeast(newest: string): string {
    let oldest: string | undefined;
    for (const [key, { answer }] of entries) {
      if (answer) return key;
      oldest ??= key;
    }
    return oldest ?? newest;
  }

  function begin(key: string, fingerprint: string, leaseMs: number): Beginning {
    const entry = entries.get(key);
    if (!entry || now() >= entry.forgottenMs) {
      lease(key, fingerprint, leaseMs, now());
      return { state: 'new' };
    }
    if (entry.fingerprint !== fingerprint) return { state: 'conflict' };
    if (entry.answer) return { state: 'replay', answer: entry.answer };
    if (now() < entry.untilMs) return { state: 'in-flight' };
    lease(key, fingerprint, leaseMs, entry.sentAtMs);
    return { state: 'unknown', sentAtMs: entry.sentAtMs };
  }

  return {
    ...createMemoryLocks(now),
    begin: async (key, fingerprint, leaseMs) => begin(key, fingerprint, leaseMs),
    async noteSent(key, sentAtMs) {
      const entry = entries.get(key);
      if (entry) entries.set(key, { ...entry, sentAtMs });
    },
    async finish(key, answer, lifeMs) {
      const entry = entries.get(key);
      if (!entry) return;
      const untilMs = now() + lifeMs;
      entries.set(key, { ...entry, answer, untilMs, forgottenMs: untilMs });
    },
    async fail(key, outcome) {
      const entry = entries.get(key);
      if (outcome === 'not-executed') entries.delete(key);
      else if (entry) entries.set(key, { ...entry, untilMs: now() });
    },
  };
}
