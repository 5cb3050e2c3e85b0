import { ConfigError } from '../config-error.js';
import type { Records } from '../guards/records.js';
import { createDurableObjectRecords, type DurableObjects } from './durable-object-records.js';
import { openInMemory } from './open-in-memory.js';
import type { OpenOptions } from './open-options.js';

export interface OpenOnCloudflareOptions extends OpenOptions {
  /** The worker's bindings. */
  env: object;
}

/** The store that is set, on Cloudflare. @throws {ConfigError} where it is not there. */
export function openOnCloudflare({ env, ...options }: OpenOnCloudflareOptions): Records {
  const { setting, prefix } = options;
  if (setting.kind !== 'cloudflare-do') return openInMemory(options);
  const objects: unknown = Object(env)[setting.binding];
  if (!isDurableObjects(objects)) {
    throw new ConfigError(`${setting.binding}, which STORE names, is no Durable Object binding.`);
  }
  return createDurableObjectRecords({ objects, prefix });
}

function isDurableObjects(binding: unknown): binding is DurableObjects {
  return typeof Object(binding).idFromName === 'function';
}
