import type { Background } from './booking-system.js';
import { type Fetch, keepFor } from './cache.js';

/** What was loaded for each key. */
export interface KeptEach<Key, T> {
  /** @param background as {@link keepFor} has it. */
  fetch(key: Key, background?: Background): Promise<T>;
  /** From now on it is loaded anew; a load that still runs serves only who waits for it. */
  forget(key: Key): void;
  /** The same for each key of which this is true. */
  forgetWhere(isMeant: (key: Key) => boolean): void;
  forgetAll(): void;
}

/**
 * Keeps what was loaded for each key, as {@link keepFor} does.
 *
 * @param lifeMs milliseconds.
 * @param mostKeys beyond, the one that nobody has asked for the longest is forgotten.
 */
export function keepEachFor<Key, T>(
  lifeMs: number,
  now: () => number,
  load: (key: Key) => Promise<T>,
  mostKeys = 200,
): KeptEach<Key, T> {
  const loads = new Map<string, { key: Key; fetch: Fetch<T> }>();
  const toName = keepNames<Key>();
  return {
    fetch(key, background) {
      const name = toName(key);
      const kept = loads.get(name) ?? { key, fetch: keepFor(lifeMs, now, () => load(key)) };
      loads.delete(name);
      loads.set(name, kept);
      const [oldest] = loads.keys();
      if (loads.size > mostKeys && oldest !== undefined) loads.delete(oldest);
      return kept.fetch(background);
    },
    forget: (key) => void loads.delete(toName(key)),
    forgetWhere(isMeant) {
      for (const [name, { key }] of loads) if (isMeant(key)) loads.delete(name);
    },
    forgetAll: () => loads.clear(),
  };
}

/** Writes a key out: only once, where it is the very same. */
function keepNames<Key>(): (key: Key) => string {
  const names = new WeakMap<object, string>();
  return (key) => {
    if (!(key instanceof Object)) return JSON.stringify(key);
    const name = names.get(key) ?? JSON.stringify(key);
    names.set(key, name);
    return name;
  };
}
