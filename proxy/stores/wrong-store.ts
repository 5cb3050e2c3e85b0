import { ConfigError } from '../config-error.js';
import type { StoreSetting } from '../store-setting.js';

const whereItWorks = {
  redis: 'STORE=redis://… works on Node, Bun and Deno only.',
  'deno-kv': 'STORE=deno-kv works on Deno only.',
  'cloudflare-do': 'STORE=cloudflare-do works on Cloudflare only.',
};

/** A store that is not there where the proxy runs. */
export function toWrongStore({ kind }: Exclude<StoreSetting, { kind: 'memory' }>): ConfigError {
  return new ConfigError(whereItWorks[kind]);
}
