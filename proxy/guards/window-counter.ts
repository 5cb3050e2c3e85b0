/** Counts something by key, and forgets it some time after the first. */
export interface WindowCounter {
  /** How many there were, and when they are forgotten, in milliseconds. */
  read(key: string): { count: number; untilMs: number };
  add(key: string): void;
}

export interface WindowCounterOptions {
  windowMs: number;
  /** Milliseconds. */
  now: () => number;
}

/** So many keys are remembered; beyond, the oldest are forgotten. */
const mostKeys = 10_000;

/**
 * Counts in the memory of one process or isolate, and no further.
 *
 * One of our own: hono-rate-limiter's memory asks for a timer that runs for ever, goes by the
 * machine's clock alone, and brings stores for Redis and Cloudflare along that the edge would carry.
 */
export function createWindowCounter({ windowMs, now }: WindowCounterOptions): WindowCounter {
  const windows = new Map<string, { count: number; untilMs: number }>();

  function read(key: string): { count: number; untilMs: number } {
    const open = windows.get(key);
    return open && now() < open.untilMs ? open : { count: 0, untilMs: now() + windowMs };
  }

  return {
    read,
    add(key) {
      const { count, untilMs } = read(key);
      // What has begun anew is not the oldest any more.
      if (count === 0) windows.delete(key);
      windows.set(key, { count: count + 1, untilMs });
      const [oldest] = windows.keys();
      if (windows.size > mostKeys && oldest !== undefined) windows.delete(oldest);
    },
  };
}
