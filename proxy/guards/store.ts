import type { IdempotencyStore } from './idempotency.js';
import type { LockStore } from './locks.js';

/** What a store remembers for all instances that share it. */
export interface Store extends IdempotencyStore, LockStore {}
