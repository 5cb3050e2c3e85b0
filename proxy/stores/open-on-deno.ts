import { ConfigError } from '../config-error.js';
import type { Records } from '../guards/records.js';
import { createDenoKvRecords, type DenoKv } from './deno-kv-records.js';
import { openOnNode } from './open-on-node.js';
import type { OpenOptions } from './open-options.js';

export interface OpenOnDenoOptions extends OpenOptions {
  /** Deno itself, as far as it is used. */
  deno: { openKv?: (path?: string) => Promise<DenoKv> };
}

/** The store that is set, on Deno. @throws {ConfigError} where it is not there. */
export function openOnDeno({ deno, ...options }: OpenOnDenoOptions): Records {
  const { setting, prefix, now } = options;
  if (setting.kind !== 'deno-kv') return openOnNode(options);
  if (!deno.openKv) {
    throw new ConfigError('STORE=deno-kv needs Deno to be started with --unstable-kv.');
  }
  const openKv = deno.openKv.bind(deno);
  return createDenoKvRecords({ open: () => openKv(setting.path), prefix, now });
}
