import type { Context } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { toClientKey } from './client-key.js';
import { createWindowCounter } from './window-counter.js';

export interface GuessLimitOptions {
  /** Where a request comes from; undefined where the runtime does not tell. */
  toClientAddress: (c: Context) => string | undefined;
  /** Milliseconds. */
  now: () => number;
}

/** Runs what may turn out to be a wrong guess. */
export type LimitGuesses = <T>(c: Context, guess: () => Promise<T>) => Promise<T>;

const mostWrong = 5;
const windowMs = 10 * 60 * 1000;

/**
 * Lets nobody guess coupon codes: after five wrong ones from one address it is asked no more for the
 * rest of ten minutes, whatever the code. Those that hold do not count.
 *
 * It counts in the memory of one process or isolate, and no further.
 *
 * @throws {Refusal} `rate-limited`, before anything has run.
 */
export function createGuessLimit({ toClientAddress, now }: GuessLimitOptions): LimitGuesses {
  const wrong = createWindowCounter({ windowMs, now });
  /** Of which nobody knows yet. They count too: else a thousand at once would be one. */
  const running = new Map<string, number>();

  function addRunning(key: string, change: 1 | -1): void {
    const count = (running.get(key) ?? 0) + change;
    if (count === 0) running.delete(key);
    else running.set(key, count);
  }

  return async function limitGuesses(c, guess) {
    const key = toClientKey(toClientAddress(c));
    const { count, untilMs } = wrong.read(key);
    if (count + (running.get(key) ?? 0) >= mostWrong) {
      const waitMs = count >= mostWrong ? untilMs - now() : 1_000;
      throw new Refusal('rate-limited', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
    }
    addRunning(key, 1);
    try {
      return await guess();
    } catch (error) {
      if (error instanceof Refusal && error.code === 'coupon-not-valid') wrong.add(key);
      throw error;
    } finally {
      addRunning(key, -1);
    }
  };
}
