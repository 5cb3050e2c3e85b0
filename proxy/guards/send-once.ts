import { Refusal } from '../contract/refusal.js';
import { type IdempotencyStore, leaseMs, toFingerprint, toPermission } from './idempotency.js';

/** So long after something was sent PHP may still be working on it, in milliseconds. */
export const settledAfterMs = 60_000;

export interface SendOnceOptions {
  store: IdempotencyStore;
  /** Milliseconds. */
  now: () => number;
}

/**
 * Sends a change that has no key of its own: by its name.
 *
 * @param name of the change; it holds no personal data.
 */
export type SendOnce = <T>(name: string, send: () => Promise<T>) => Promise<T>;

/**
 * Remembers changes of which nobody knows what became: the same is not sent again while the one
 * before may still be worked on. Whoever asks has looked before, and has not found it done.
 *
 * @throws {Refusal} `outcome-unknown` within a minute after such a change; else what `send` throws.
 */
export function createSendOnce({ store, now }: SendOnceOptions): SendOnce {
  return async function sendOnce(name, send) {
    const key = await toFingerprint(name);
    const before = toPermission(await store.begin(key, key, leaseMs));
    if (before.state === 'unknown' && now() - before.sentAtMs < settledAfterMs) {
      await store.fail(key, 'unknown');
      throw toOutcomeUnknown();
    }
    try {
      await store.noteSent(key, now());
      const sent = await send();
      // What it is now tells that it was done: nothing need be remembered.
      await store.fail(key, 'not-executed');
      return sent;
    } catch (error) {
      const isRefused = error instanceof Refusal && error.outcome === 'not-executed';
      await store.fail(key, isRefused ? 'not-executed' : 'unknown');
      throw error;
    }
  };
}

/** Nobody can tell yet. */
export function toOutcomeUnknown(): Refusal {
  return new Refusal('outcome-unknown', { outcome: 'unknown', retryAfterSeconds: 5 });
}
