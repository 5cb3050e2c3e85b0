import type { Records } from './records.js';
import { createStrictRecords } from './strict-records.js';

export interface StoreWatch {
  /** The shared records, watched; undefined where nothing is shared. */
  records: Records | undefined;
  /** What the last use of them was like; this instance's own memory never fails. */
  state: () => 'ok' | 'failing' | 'unknown';
  /**
   * Writes something, finds it again, and removes it.
   *
   * @throws where the store cannot be reached, or forgets.
   */
  tryOut: () => Promise<void>;
}

/** Remembers whether a store works, whoever uses it. */
export function watchStore(shared: Records | undefined): StoreWatch {
  if (!shared) return { records: undefined, state: () => 'ok', tryOut: async () => undefined };
  const strict = createStrictRecords(shared);
  let state: ReturnType<StoreWatch['state']> = 'unknown';

  async function note<T>(use: Promise<T>): Promise<T> {
    try {
      const result = await use;
      state = 'ok';
      return result;
    } catch (error) {
      state = 'failing';
      throw error;
    }
  }

  return {
    records: {
      read: (key) => note(strict.read(key)),
      swap: (...swap) => note(strict.swap(...swap)),
    },
    state: () => state,
    tryOut: () => note(tryRecords(strict)),
  };
}

const lifeMs = 10_000;

async function tryRecords(records: Records): Promise<void> {
  const key = `try ${crypto.randomUUID()}`;
  const written = await records.swap(key, undefined, 'written', lifeMs);
  const found = await records.read(key);
  const removed = await records.swap(key, 'written', undefined, lifeMs);
  const left = await records.read(key);
  const isKept = written.swapped && found === 'written';
  if (!isKept || !removed.swapped || left !== undefined) throw new Error('The store forgets.');
}
