import type { SystemHealth } from './booking-system.js';
import { AmeliaResting, isSiteDown } from './failures.js';

/** So many failures in a row, within that time, and the site is left alone. */
const mostFailures = 5;
const failuresWithinMs = 30_000;

/** How long it is left alone before one call may try again. */
const restMs = 15_000;

/** A try that has not ended by then will not: its request was ended under it. */
const deadAfterMs = 30_000;

export interface Breaker {
  /** @throws {AmeliaResting} while the site is left alone. */
  check(): void;
  /** Runs a call and learns from it. @throws {AmeliaResting} while the site is left alone. */
  run<T>(call: () => Promise<T>): Promise<T>;
  state(): SystemHealth['breaker'];
}

/**
 * Leaves a site alone that does not answer any more: every call would only wait for its time limit,
 * and make it worse. What the site refuses for a reason counts as an answer.
 *
 * @param now milliseconds.
 */
export function createBreaker(now: () => number): Breaker {
  /** When the last calls have failed, each after the other without an answer between them. */
  let failedAtMs: number[] = [];
  /** Until when the site is left alone; undefined: it is not. */
  let restsUntilMs: number | undefined;
  let triedSinceMs: number | undefined;

  function state(): SystemHealth['breaker'] {
    if (restsUntilMs === undefined) return 'closed';
    return now() < restsUntilMs ? 'open' : 'half-open';
  }

  function check(): void {
    const isTried = triedSinceMs !== undefined && now() - triedSinceMs <= deadAfterMs;
    if (state() === 'open' || (state() === 'half-open' && isTried)) throw new AmeliaResting();
  }

  function noteAnswer(): void {
    failedAtMs = [];
    restsUntilMs = undefined;
  }

  function noteFailure(isTry: boolean): void {
    failedAtMs = [...failedAtMs.filter((ms) => now() - ms < failuresWithinMs), now()];
    if (isTry || failedAtMs.length >= mostFailures) restsUntilMs = now() + restMs;
  }

  return {
    check,
    async run(call) {
      check();
      const isTry = state() === 'half-open';
      if (isTry) triedSinceMs = now();
      try {
        const answer = await call();
        noteAnswer();
        return answer;
      } catch (error) {
        if (isSiteDown(error)) noteFailure(isTry);
        else noteAnswer();
        throw error;
      } finally {
        if (isTry) triedSinceMs = undefined;
      }
    },
    state,
  };
}
