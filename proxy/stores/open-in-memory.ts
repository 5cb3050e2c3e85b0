import type { OpenOptions } from './open-options.js';
import { toWrongStore } from './wrong-store.js';

/**
 * No store, where there is memory alone: each instance remembers for itself.
 *
 * @throws {ConfigError} where another is set.
 */
export function openInMemory({ store }: Pick<OpenOptions, 'store'>): undefined {
  if (store.kind !== 'memory') throw toWrongStore(store);
}
