import { ConfigError } from '../config-error.js';
import type { Records } from '../guards/records.js';
import { createDenoKvRecords, type DenoKv } from './deno-kv-records.js';
import { openOnNode } from './open-on-node.js';
import { type OpenOptions, toPrefix } from './open-options.js';

/** What is used of Deno itself. */
export interface Deno {
  openKv?: (path?: string) => Promise<DenoKv>;
}

/**
 * The store that is set, on Deno.
 *
 * @returns undefined: memory, and each process remembers for itself.
 * @throws {ConfigError} where it is not there.
 */
export function openOnDeno(options: OpenOptions, deno: Deno): Records | undefined {
  const { store, siteUrl } = options;
  if (store.kind !== 'deno-kv') return openOnNode(options);
  if (!deno.openKv) {
    throw new ConfigError('STORE=deno-kv needs Deno to be started with --unstable-kv.');
  }
  const openKv = deno.openKv.bind(deno);
  return createDenoKvRecords({
    open: () => openKv(store.path),
    prefix: toPrefix(siteUrl),
    now: Date.now,
  });
}
