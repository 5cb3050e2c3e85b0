import type { Records } from '../guards/records.js';
import { createMemoryRecords } from './memory-records.js';
import type { OpenOptions } from './open-options.js';
import { createRedisRecords } from './redis-records.js';
import { toWrongStore } from './wrong-store.js';

/** The store that is set, on Node or Bun. @throws {ConfigError} where it is not there. */
export function openOnNode({ setting, prefix, now }: OpenOptions): Records {
  if (setting.kind === 'memory') return createMemoryRecords(now);
  if (setting.kind === 'redis') return createRedisRecords({ url: setting.url, prefix });
  throw toWrongStore(setting);
}
