import { ConfigError } from './config-error.js';

/** Where it is remembered which bookings were made. */
export type StoreSetting =
  /** This process or isolate alone. */
  | { kind: 'memory' }
  /** @property url - `redis://…` or `rediss://…`; it may hold a password. */
  | { kind: 'redis'; url: string }
  /** @property binding - the name of the Durable Objects' binding. */
  | { kind: 'cloudflare-do'; binding: string }
  /** @property path - of a database's file, or its address; undefined: the runtime's own. */
  | { kind: 'deno-kv'; path?: string };

/** @throws {ConfigError} where it names no store. */
export function readStoreSetting(text: string | undefined): StoreSetting {
  const setting = text?.trim() || 'memory';
  if (setting === 'memory') return { kind: 'memory' };
  if (/^rediss?:\/\//.test(setting) && URL.canParse(setting))
    return { kind: 'redis', url: setting };
  const [, binding] = /^cloudflare-do:([A-Za-z_]\w*)$/.exec(setting) ?? [];
  if (binding) return { kind: 'cloudflare-do', binding };
  if (setting === 'deno-kv') return { kind: 'deno-kv' };
  const [, path] = /^deno-kv:(.+)$/.exec(setting) ?? [];
  if (path) return { kind: 'deno-kv', path };
  throw new ConfigError(
    'STORE must be memory, redis://…, cloudflare-do:BINDING or deno-kv, as the README says.',
  );
}
