import { keepFor } from './cache.js';

/** What was loaded for each key. */
export interface KeptEach<Key, T> {
  fetch(key: Key): Promise<T>;
  /** From now on it is loaded anew; a load that still runs serves only who waits for it. */
  forget(key: Key): void;
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
  const loads = new Map<string, () => Promise<T>>();
  return {
    fetch(key) {
      const name = JSON.stringify(key);
      const kept = loads.get(name) ?? keepFor(lifeMs, now, () => load(key));
      loads.delete(name);
      loads.set(name, kept);
      const [oldest] = loads.keys();
      if (loads.size > mostKeys && oldest !== undefined) loads.delete(oldest);
      return kept();
    },
    forget: (key) => void loads.delete(JSON.stringify(key)),
    forgetAll: () => loads.clear(),
  };
}
