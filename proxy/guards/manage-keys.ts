import { toBase64Url } from './base64url.js';
import { importHmacKey } from './hmac-key.js';

/** A key that signs tokens, and the name it goes by in them. */
interface NamedKey {
  /** Made from the secret: no two secrets share one, and it tells nothing of it. */
  kid: string;
  key: CryptoKey;
}

/** So many letters of a hash: 96 bits. */
const kidLength = 16;

/** What signs tokens, and what verifies them. */
export interface ManageKeys {
  current: NamedKey;
  /** By their names: the current one, and the one before where there is one. */
  verifying: ReadonlyMap<string, CryptoKey>;
}

/** @param secretPrevious verifies what was signed before the secret was changed. */
export async function importManageKeys(
  secret: string,
  secretPrevious: string | undefined,
): Promise<ManageKeys> {
  const current = await importKey(secret);
  const before = secretPrevious ? [await importKey(secretPrevious)] : [];
  return { current, verifying: new Map([...before, current].map(({ kid, key }) => [kid, key])) };
}

async function importKey(secret: string): Promise<NamedKey> {
  const encoder = new TextEncoder();
  const key = await importHmacKey(encoder.encode(secret));
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode('manage token kid'));
  return { kid: toBase64Url(new Uint8Array(mac)).slice(0, kidLength), key };
}
