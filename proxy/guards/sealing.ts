import { decrypt, deriveCipherKey, encrypt } from './cipher.js';

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

/** Under a key of its own for each request. */
export function createSealing(secret: string, secretPrevious?: string): Sealing {
  const secrets = [secret, ...(secretPrevious ? [secretPrevious] : [])];
  const toKey = (from: string, requestKey: string) =>
    deriveCipherKey(from, 'kept booking', requestKey);

  return {
    async seal(requestKey, text) {
      return encrypt(await toKey(secret, requestKey), text);
    },
    async open(requestKey, sealed) {
      for (const each of secrets) {
        const opened = await decrypt(await toKey(each, requestKey), sealed);
        if (opened !== undefined) return opened;
      }
      return undefined;
    },
  };
}
