import type { Records } from '../guards/records.js';
import { createMemoryRecords } from './memory-records.js';
import type { OpenOptions } from './open-options.js';
import { toWrongStore } from './wrong-store.js';

/** The store that is set, where there is memory alone. @throws {ConfigError} where it is another. */
export function openInMemory({ setting, now }: Omit<OpenOptions, 'prefix'>): Records {
  if (setting.kind === 'memory') return createMemoryRecords(now);
  throw toWrongStore(setting);
}
