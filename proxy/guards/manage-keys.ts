import { toBase64Url } from './base64url.js';

/** A key that signs tokens, and the name it goes by in them. */
export interface ManageSigningKey {
  /** Made from the secret: no two secrets share one, and it tells nothing of it. */
  kid: string;
  key: CryptoKey;
}

/** So many letters of a hash: 96 bits. */
const kidLength = 16;

/** What a secret signs tokens with. */
export async function importManageKey(secret: string): Promise<ManageSigningKey> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
    'verify',
  ]);
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode('manage token kid'));
  return { kid: toBase64Url(new Uint8Array(mac)).slice(0, kidLength), key };
}
