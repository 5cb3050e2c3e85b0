import { importHmacKey } from './hmac-key.js';

/**
 * Names somebody, or something, for a store that must not tell who it was.
 *
 * @returns letters that tell nothing of the text; the same for the same.
 */
export type ToHiddenName = (text: string) => Promise<string>;

export interface HiddenNamesOptions {
  secret: string;
  /** Of another site the same text has another name. */
  site: string;
}

/** By an HMAC-SHA-256 under the secret: without it nobody can try which address it was. */
export function createHiddenNames({ secret, site }: HiddenNamesOptions): ToHiddenName {
  const encoder = new TextEncoder();
  const signing = importHmacKey(encoder.encode(secret));
  return async function toHiddenName(text) {
    const mac = await crypto.subtle.sign('HMAC', await signing, encoder.encode(`${site} ${text}`));
    return btoa(String.fromCharCode(...new Uint8Array(mac)));
  };
}
