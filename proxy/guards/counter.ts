import type { Records } from './records.js';
import { createSwapping } from './swapping.js';

/** How often something happened since its window began, and when that ends, in milliseconds. */
export interface Count {
  count: number;
  untilMs: number;
}

/** Counts by key, wherever it happens; a window begins with the first. */
export interface Counter {
  read(key: string): Promise<Count>;
  /**
   * @param most beyond it nothing is kept, so that a crowd that is refused costs the store little.
   * @returns with this one.
   */
  add(key: string, most: number): Promise<Count>;
  /** Takes one back that turned out to be none. */
  takeBack(key: string): Promise<void>;
}

export interface CounterOptions {
  records: Records;
  windowMs: number;
  /** Milliseconds. */
  now: () => number;
}

/**
 * Counts in records.
 *
 * One of our own: hono-rate-limiter brings stores for Redis and for Cloudflare's own binding, none
 * for what else may be configured here, and the edge would carry them all.
 */
export function createCounter({ records, windowMs, now }: CounterOptions): Counter {
  const { change } = createSwapping(records);

  function toCount(text: string | undefined): Count {
    const open: Count | undefined = text === undefined ? undefined : JSON.parse(text);
    return open && now() < open.untilMs ? open : { count: 0, untilMs: now() + windowMs };
  }

  function toChange(count: Count) {
    return { next: JSON.stringify(count), lifeMs: count.untilMs - now() };
  }

  return {
    read: async (key) => toCount(await records.read(key)),
    async add(key, most) {
      let added: Count = { count: 0, untilMs: now() };
      await change(key, (text) => {
        const { count, untilMs } = toCount(text);
        added = { count: count + 1, untilMs };
        return count < most ? toChange(added) : undefined;
      });
      return added;
    },
    async takeBack(key) {
      await change(key, (text) => {
        const { count, untilMs } = toCount(text);
        return count === 0 ? undefined : toChange({ count: count - 1, untilMs });
      });
    },
  };
}
