import { ConfigError } from '../config-error.js';
import type { Records } from '../guards/records.js';
import { createDurableObjectRecords, type DurableObjects } from './durable-object-records.js';
import { openInMemory } from './open-in-memory.js';
import { type OpenOptions, toPrefix } from './open-options.js';

/**
 * The store that is set, on Cloudflare.
 *
 * @param env the worker's bindings.
 * @returns undefined: memory, and each isolate remembers for itself.
 * @throws {ConfigError} where it is not there.
 */
export function openOnCloudflare(options: OpenOptions, env: object): Records | undefined {
  const { store, siteUrl } = options;
  if (store.kind !== 'cloudflare-do') return openInMemory(options);
  const objects: unknown = Object(env)[store.binding];
  if (!isDurableObjects(objects)) {
    throw new ConfigError(`${store.binding}, which STORE names, is no Durable Object binding.`);
  }
  return createDurableObjectRecords({ objects, prefix: toPrefix(siteUrl) });
}

function isDurableObjects(binding: unknown): binding is DurableObjects {
  return typeof Object(binding).idFromName === 'function';
}
