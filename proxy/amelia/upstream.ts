import type { SystemHealth } from './booking-system.js';
import { createBreaker } from './breaker.js';
import { isSiteDown } from './failures.js';
import { createGate } from './gate.js';

/** So many calls the site gets at once. */
const mostAtOnce = 8;

/** A call that has not ended by then will not: its request was ended under it. */
const deadAfterMs = 60_000;

export interface UpstreamOptions {
  timeoutsMs: { turn: number };
  /** Milliseconds. */
  now: () => number;
}

/** What every call of the site passes: its turn, and whether the site is left alone just now. */
export function createUpstream({ timeoutsMs, now }: UpstreamOptions) {
  const breaker = createBreaker(now);
  const pass = createGate({ mostAtOnce, longestWaitMs: timeoutsMs.turn, deadAfterMs, now });
  let upstream: SystemHealth['upstream'] = 'unknown';
  let lastOkAtMs: number | undefined;
  let clockSkewMs: number | undefined;

  function noteAnswer(): void {
    upstream = 'ok';
    lastOkAtMs = now();
  }

  async function send<T>(call: () => Promise<T>): Promise<T> {
    try {
      const answer = await call();
      noteAnswer();
      return answer;
    } catch (error) {
      if (isSiteDown(error)) upstream = 'failing';
      else noteAnswer();
      throw error;
    }
  }

  return {
    /** @throws {AmeliaBusy|AmeliaResting} before anything was sent. */
    async run<T>(isChange: boolean, call: () => Promise<T>): Promise<T> {
      // Whoever would be turned away after all need not wait for that.
      breaker.check();
      return pass(isChange, () => breaker.run(() => send(call)));
    },
    /** Compares the clocks: the site's as it stands in an answer. */
    noteDate(headers: Headers): void {
      const dateMs = Date.parse(headers.get('Date') ?? '');
      if (Number.isFinite(dateMs)) clockSkewMs = dateMs - now();
    },
    health: (): SystemHealth => ({ upstream, breaker: breaker.state(), lastOkAtMs, clockSkewMs }),
  };
}
