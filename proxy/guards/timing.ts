import type { Context } from 'hono';

/** How long a request took, in milliseconds. */
export interface Times {
  durationMs: number;
  /** Waited for the system behind; undefined where the route does not measure it. */
  upstreamMs?: number | undefined;
  /** undefined: not known, or nothing that is kept. */
  cache?: CacheState | undefined;
}

/** Where an answer came from: kept, kept and out of date, or asked for just now. */
export type CacheState = 'hit' | 'stale' | 'miss';

interface Timing {
  now: () => number;
  startedMs: number;
  cache?: CacheState;
  upstreamMs?: number;
  /** Waits that go on, and since when: several at once are waited for once. */
  waits: number;
  waitingSinceMs: number;
}

const timingKey = 'timing';

/**
 * Begins to measure a request. No context that follows asynchronous calls: not every runtime has
 * one, and where it is there each promise pays for it.
 *
 * @param now milliseconds.
 */
export function startTiming(c: Context, now: () => number): void {
  const timing: Timing = { now, startedMs: now(), waits: 0, waitingSinceMs: 0 };
  c.set(timingKey, timing);
}

/** The times of a request so far. */
export function readTimes(c: Context): Times {
  const timing = readTiming(c);
  if (!timing) return { durationMs: 0 };
  const { now, startedMs, upstreamMs, cache } = timing;
  return { durationMs: now() - startedMs, upstreamMs, cache };
}

/** Notes where the answer to a request came from. */
export function noteCache(c: Context, cache: CacheState): void {
  const timing = readTiming(c);
  if (timing) timing.cache = cache;
}

/** Counts the time until this settles as waited for the system behind. */
export async function waitFor<T>(c: Context, work: Promise<T>): Promise<T> {
  const timing = readTiming(c);
  if (!timing) return work;
  if (timing.waits === 0) timing.waitingSinceMs = timing.now();
  timing.waits += 1;
  try {
    return await work;
  } finally {
    timing.waits -= 1;
    if (timing.waits === 0) {
      timing.upstreamMs = (timing.upstreamMs ?? 0) + timing.now() - timing.waitingSinceMs;
    }
  }
}

/** As `Server-Timing` tells it; the browser's own tools show it. */
export function toServerTiming({ durationMs, upstreamMs, cache }: Times): string {
  const upstream = upstreamMs === undefined ? '' : `, upstream;dur=${upstreamMs}`;
  const from = cache === undefined ? '' : `, cache;desc=${cache}`;
  return `total;dur=${durationMs}${upstream}${from}`;
}

function readTiming(c: Context): Timing | undefined {
  return c.get(timingKey);
}
