import { keepFor } from './cache.js';

/**
 * Keeps what was loaded for each key, as {@link keepFor} does.
 *
 * @param lifeMs milliseconds.
 * @param mostKeys beyond, the one that was first asked for is forgotten.
 */
export function keepEachFor<Key, T>(
  lifeMs: number,
  now: () => number,
  load: (key: Key) => Promise<T>,
  mostKeys = 200,
): (key: Key) => Promise<T> {
  const loads = new Map<string, () => Promise<T>>();
  return (key) => {
    const name = JSON.stringify(key);
    const known = loads.get(name);
    if (known) return known();
    const kept = keepFor(lifeMs, now, () => load(key));
    loads.set(name, kept);
    const [oldest] = loads.keys();
    if (loads.size > mostKeys && oldest !== undefined) loads.delete(oldest);
    return kept();
  };
}
