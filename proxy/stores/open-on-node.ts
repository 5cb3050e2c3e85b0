import type { Records } from '../guards/records.js';
import { openInMemory } from './open-in-memory.js';
import { type OpenOptions, toPrefix } from './open-options.js';
import { createRedisRecords } from './redis-records.js';

/**
 * The store that is set, on Node or Bun.
 *
 * @returns undefined: memory, and each process remembers for itself.
 * @throws {ConfigError} where it is not there.
 */
export function openOnNode({ store, siteUrl }: OpenOptions): Records | undefined {
  if (store.kind !== 'redis') return openInMemory({ store });
  return createRedisRecords({ url: store.url, prefix: toPrefix(siteUrl) });
}
