import { readBase64Url, toBase64Url } from './base64url.js';

const ivBytes = 12;

/**
 * A key for AES-256-GCM out of a secret: HKDF (RFC 5869).
 *
 * @param use what it is for: no two uses of a secret share a key.
 * @param salt makes many keys for one use.
 */
export async function deriveCipherKey(secret: string, use: string, salt = ''): Promise<CryptoKey> {
  const encoder = new TextEncoder();
  const base = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, [
    'deriveKey',
  ]);
  const derivation = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: encoder.encode(salt),
    info: encoder.encode(use),
  };
  const cipher = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(derivation, base, cipher, false, ['encrypt', 'decrypt']);
}

/** @returns letters of addresses with one dot: others each time, and as many for texts as long. */
export async function encrypt(key: CryptoKey, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const cipher = { name: 'AES-GCM', iv };
  const encrypted = await crypto.subtle.encrypt(cipher, key, new TextEncoder().encode(text));
  return `${toBase64Url(iv)}.${toBase64Url(new Uint8Array(encrypted))}`;
}

/** @returns undefined where another key encrypted it, or where it is nothing of the kind. */
export async function decrypt(key: CryptoKey, encrypted: string): Promise<string | undefined> {
  const [iv, body] = encrypted.split('.').map(readBase64Url);
  if (!iv || !body) return undefined;
  const cipher = { name: 'AES-GCM', iv };
  const bytes = await crypto.subtle.decrypt(cipher, key, body).catch(() => undefined);
  return bytes && new TextDecoder().decode(bytes);
}
