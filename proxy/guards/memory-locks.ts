import type { LockStore } from './locks.js';

/**
 * Locks in the memory of one process or isolate, and no further.
 *
 * @param now milliseconds.
 */
export function createMemoryLocks(now: () => number): LockStore {
  const held = new Map<string, { token: string; untilMs: number }>();
  return {
    async lock(key, leaseMs) {
      const holder = held.get(key);
      if (holder && now() < holder.untilMs) return undefined;
      const token = crypto.randomUUID();
      held.set(key, { token, untilMs: now() + leaseMs });
      return token;
    },
    async unlock(key, token) {
      if (held.get(key)?.token === token) held.delete(key);
    },
  };
}
