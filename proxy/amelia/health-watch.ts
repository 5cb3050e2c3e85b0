import type { Health } from './booking-system.js';
import type { AmeliaClient, Fetch } from './client.js';
import { AmeliaFailure, AmeliaHasNot, AmeliaRefusal } from './failures.js';

/**
 * Remembers what the last calls of Amelia were like.
 *
 * @param now milliseconds.
 */
export function createHealthWatch(now: () => number) {
  let upstream: Health['upstream'] = 'unknown';
  let lastOkAtMs: number | undefined;
  let clockSkewMs: number | undefined;

  async function note<T>(call: Promise<T>): Promise<T> {
    try {
      const answer = await call;
      noteOk();
      return answer;
    } catch (error) {
      if (isNo(error)) noteOk();
      else if (error instanceof AmeliaFailure) upstream = 'failing';
      throw error;
    }
  }

  function noteOk(): void {
    upstream = 'ok';
    lastOkAtMs = now();
  }

  return {
    /** The client, watched. */
    watch: ({ get, post }: AmeliaClient): AmeliaClient => ({
      get: (...call) => note(get(...call)),
      post: (...call) => note(post(...call)),
    }),
    /** What reaches Amelia, with an eye on its clock. */
    watchFetch:
      (fetch: Fetch): Fetch =>
      async (request) => {
        const sentAtMs = now();
        const response = await fetch(request);
        clockSkewMs = toSkewMs(response.headers.get('Date'), sentAtMs, now()) ?? clockSkewMs;
        return response;
      },
    health: (): Health => ({ upstream, lastOkAtMs, breaker: 'closed', clockSkewMs }),
  };
}

/** Amelia works: it understood, and said no. */
function isNo(error: unknown): boolean {
  return error instanceof AmeliaRefusal || error instanceof AmeliaHasNot;
}

/** The header has whole seconds, and was written between sending and answer. */
function toSkewMs(date: string | null, sentAtMs: number, answeredAtMs: number): number | undefined {
  const dateMs = Date.parse(date ?? '');
  if (Number.isNaN(dateMs)) return undefined;
  if (dateMs > answeredAtMs) return dateMs - answeredAtMs;
  return Math.min(0, dateMs + 1_000 - sentAtMs);
}
