import type { Context } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { toClientKey } from './client-key.js';
import type { Counter } from './counter.js';
import { importHmacKey } from './hmac-key.js';

export interface OwnerAccessOptions {
  secret: string;
  /** Where a request comes from; undefined where the runtime does not tell. */
  toClientAddress: (c: Context) => string | undefined;
  /** Wrong secrets by client, in {@link wrongSecretWindowMs}. */
  wrong: Counter;
  /** Milliseconds. */
  now: () => number;
}

const mostWrong = 5;
export const wrongSecretWindowMs = 60_000;

/**
 * Lets in whoever has the proxy's own secret, as `Authorization: Bearer …`. After five wrong ones
 * a minute from one address, those that are wrong are not looked at any more; the right one always
 * opens, for behind one address there may be others.
 *
 * @throws {Refusal} `token-invalid`, `rate-limited`.
 */
export function createOwnerAccess({ secret, toClientAddress, wrong, now }: OwnerAccessOptions) {
  const comparison = createComparison(secret);

  return async function checkOwner(c: Context): Promise<void> {
    const [, given] = /^Bearer +(\S.*)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    if (given === undefined) throw new Refusal('token-invalid');
    if (await comparison(given)) return;
    const key = toClientKey(toClientAddress(c));
    const { count, untilMs } = await wrong.add(key, mostWrong);
    if (count > mostWrong) {
      const retryAfterSeconds = Math.ceil((untilMs - now()) / 1000);
      throw new Refusal('rate-limited', { retryAfterSeconds });
    }
    throw new Refusal('token-invalid');
  };
}

/** Compares with a text in a time that tells nothing of it: MACs of both, which nobody can aim at. */
function createComparison(text: string): (given: string) => Promise<boolean> {
  const encoder = new TextEncoder();
  let prepared: Promise<{ key: CryptoKey; mac: ArrayBuffer }> | undefined;

  async function prepare() {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const key = await importHmacKey(bytes);
    return { key, mac: await crypto.subtle.sign('HMAC', key, encoder.encode(text)) };
  }

  return async function isSame(given) {
    // Not before somebody asks: some runtimes give no random numbers at their start.
    prepared ??= prepare();
    const { key, mac } = await prepared;
    return crypto.subtle.verify('HMAC', key, mac, encoder.encode(given));
  };
}
