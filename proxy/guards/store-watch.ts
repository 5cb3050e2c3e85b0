import { Refusal } from '../contract/refusal.js';
import type { Store } from './store.js';

export interface StoreWatch {
  /** The store, watched. */
  store: Store;
  /** What the last use of it was like. */
  state: () => 'ok' | 'failing' | 'unknown';
}

/** Remembers whether a store works, whichever of its methods is used. */
export function watchStore(store: Store): StoreWatch {
  let state: ReturnType<StoreWatch['state']> = 'unknown';

  async function note(work: unknown): Promise<unknown> {
    try {
      const result = await work;
      state = 'ok';
      return result;
    } catch (error) {
      // What the store refuses in our own words, it has understood.
      state = error instanceof Refusal ? state : 'failing';
      throw error;
    }
  }

  return {
    store: new Proxy(store, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...values: unknown[]) => note(method.apply(target, values));
      },
    }),
    state: () => state,
  };
}

const leaseMs = 10_000;

/**
 * Writes something to a store, finds it again, and removes it.
 *
 * @throws where the store cannot be reached, or forgets.
 */
export async function tryStore(store: Store): Promise<void> {
  const key = `try ${crypto.randomUUID()}`;
  const { state: first } = await store.begin(key, 'try', leaseMs);
  const { state: second } = await store.begin(key, 'try', leaseMs);
  await store.fail(key, 'not-executed');
  const { state: third } = await store.begin(key, 'try', leaseMs);
  await store.fail(key, 'not-executed');
  const states = [first, second, third].join();
  if (states !== 'new,in-flight,new') throw new Error(`The store answered ${states}.`);
}
