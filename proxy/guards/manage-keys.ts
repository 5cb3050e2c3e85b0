import { toBase64Url } from './base64url.js';
import { deriveCipherKey } from './cipher.js';
import { importHmacKey } from './hmac-key.js';

/** The keys of one secret, and the name they go by in tokens. */
export interface NamedKeys {
  /** Made from the secret: no two secrets share one, and it tells nothing of it. */
  kid: string;
  /** Signs, and verifies. */
  signing: CryptoKey;
  /** Hides, and reads, what a token must not tell who holds it. */
  hiding: CryptoKey;
}

/** So many letters of a hash: 96 bits. */
const kidLength = 16;

/** What makes tokens, and what reads them. */
export interface ManageKeys {
  current: NamedKeys;
  /** By their names: the current ones, and those before where there are any. */
  byKid: ReadonlyMap<string, NamedKeys>;
}

/** @param secretPrevious reads what was made before the secret was changed. */
export async function importManageKeys(
  secret: string,
  secretPrevious: string | undefined,
): Promise<ManageKeys> {
  const current = await importKeys(secret);
  const before = secretPrevious ? [await importKeys(secretPrevious)] : [];
  return { current, byKid: new Map([...before, current].map((keys) => [keys.kid, keys])) };
}

async function importKeys(secret: string): Promise<NamedKeys> {
  const encoder = new TextEncoder();
  const signing = await importHmacKey(encoder.encode(secret));
  const mac = await crypto.subtle.sign('HMAC', signing, encoder.encode('manage token kid'));
  const kid = toBase64Url(new Uint8Array(mac)).slice(0, kidLength);
  return { kid, signing, hiding: await deriveCipherKey(secret, 'manage token customer') };
}
