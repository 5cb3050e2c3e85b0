import type { LockStore } from './locks.js';
import type { Records } from './records.js';

/** Turns as records: who has one has put it there, and it goes when the lease is over. */
export function createLocks(records: Records): LockStore {
  return {
    async lock(key, leaseMs) {
      const token = crypto.randomUUID();
      const swap = await records.swap(toRecordKey(key), undefined, token, leaseMs);
      return swap.swapped ? token : undefined;
    },
    async unlock(key, token) {
      await records.swap(toRecordKey(key), token, undefined, 0);
    },
  };
}

function toRecordKey(key: string): string {
  return `turn ${key}`;
}
