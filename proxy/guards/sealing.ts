import { readBase64Url, toBase64Url } from './base64url.js';

/**
 * Makes texts unreadable to whoever keeps them. A store holds what customers were answered, with
 * their names and links: only who knows the request's own key, which no store is told, and the
 * secret can read it.
 */
export interface Sealing {
  seal(requestKey: string, text: string): Promise<string>;
  /** @returns undefined where it was sealed with another secret, or is no seal at all. */
  open(requestKey: string, sealed: string): Promise<string | undefined>;
}

const ivBytes = 12;

/** AES-256-GCM under a key of its own for each request: HKDF (RFC 5869) of the secret. */
export function createSealing(secret: string, secretPrevious?: string): Sealing {
  const secrets = [secret, ...(secretPrevious ? [secretPrevious] : [])];
  const encoder = new TextEncoder();

  async function toKey(from: string, requestKey: string): Promise<CryptoKey> {
    const base = await crypto.subtle.importKey('raw', encoder.encode(from), 'HKDF', false, [
      'deriveKey',
    ]);
    const derivation = {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: encoder.encode(requestKey),
      info: encoder.encode('kept booking'),
    };
    const cipher = { name: 'AES-GCM', length: 256 };
    return crypto.subtle.deriveKey(derivation, base, cipher, false, ['encrypt', 'decrypt']);
  }

  return {
    async seal(requestKey, text) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const key = await toKey(secret, requestKey);
      const cipher = { name: 'AES-GCM', iv };
      const sealed = await crypto.subtle.encrypt(cipher, key, encoder.encode(text));
      return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`;
    },
    async open(requestKey, sealed) {
      const [iv, body] = sealed.split('.').map(readBase64Url);
      if (!iv || !body) return undefined;
      for (const each of secrets) {
        const key = await toKey(each, requestKey);
        const cipher = { name: 'AES-GCM', iv };
        const opened = await crypto.subtle.decrypt(cipher, key, body).catch(() => undefined);
        if (opened) return new TextDecoder().decode(opened);
      }
      return undefined;
    },
  };
}
