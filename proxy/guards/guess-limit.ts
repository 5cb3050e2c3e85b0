import type { Context } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { toClientKey } from './client-key.js';
import type { Counter } from './counter.js';

export interface GuessLimitOptions {
  /** Where a request comes from; undefined where the runtime does not tell. */
  toClientAddress: (c: Context) => string | undefined;
  /** Wrong guesses by client. */
  wrong: Counter;
  /** Milliseconds. */
  now: () => number;
}

/** Runs what may turn out to be a wrong guess. */
export type LimitGuesses = <T>(c: Context, guess: () => Promise<T>) => Promise<T>;

const mostWrong = 5;
/** How long wrong guesses count. */
export const guessWindowMs = 10 * 60 * 1000;

/**
 * Lets nobody guess coupon codes: after five wrong ones from one address it is asked no more for the
 * rest of ten minutes, whatever the code. Those that hold do not count.
 *
 * @throws {Refusal} `rate-limited`, before anything has run.
 */
export function createGuessLimit({ toClientAddress, wrong, now }: GuessLimitOptions): LimitGuesses {
  return async function limitGuesses(c, guess) {
    const key = `guess ${toClientKey(toClientAddress(c))}`;
    // Counted before anybody knows: else a thousand at once would be one.
    const { count, untilMs } = await wrong.add(key, mostWrong);
    if (count > mostWrong) {
      const retryAfterSeconds = Math.ceil((untilMs - now()) / 1000);
      throw new Refusal('rate-limited', { retryAfterSeconds });
    }
    let isWrong = false;
    try {
      return await guess();
    } catch (error) {
      isWrong = error instanceof Refusal && error.code === 'coupon-not-valid';
      throw error;
    } finally {
      if (!isWrong) await wrong.takeBack(key).catch(() => undefined);
    }
  };
}
