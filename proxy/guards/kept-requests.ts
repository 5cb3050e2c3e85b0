import { Refusal } from '../contract/refusal.js';
import { toUrlLetters } from './base64url.js';
import {
  answerLifeMs,
  type KeptAnswer,
  type Look,
  leaseMs,
  type Permission,
  toFingerprint,
  toPermission,
} from './idempotency.js';
import type { Sealing } from './sealing.js';
import type { Store } from './store.js';

export interface KeptRequestsOptions {
  store: Store;
  sealing: Sealing;
  /** Another site's keys are others. */
  site: string;
  /** So are those of another address. */
  route: string;
}

/** Requests by their `Idempotency-Key`. What is kept of them only they themselves can read. */
export interface KeptRequests {
  /** What names the request to others: it tells nothing of its key, and opens nothing. */
  toReference(requestKey: string): Promise<string>;
  /** @throws {Refusal} where it must not run. */
  begin(requestKey: string, fingerprint: string): Promise<Permission>;
  /** @param trace finds again what is about to be sent. */
  noteSent(requestKey: string, sentAtMs: number, trace: string): Promise<void>;
  finish(requestKey: string, answer: KeptAnswer): Promise<void>;
  fail(requestKey: string, outcome: 'not-executed' | 'unknown'): Promise<void>;
  look(requestKey: string): Promise<Look | undefined>;
}

/** Keeps requests in a store that may be anybody's. */
export function createKeptRequests(options: KeptRequestsOptions): KeptRequests {
  const { store, sealing, site, route } = options;
  const toReference = async (requestKey: string) =>
    toUrlLetters(await toFingerprint(`${site} ${route} ${requestKey}`));

  async function open(requestKey: string, sealed: string): Promise<string> {
    const opened = await sealing.open(requestKey, sealed);
    // Sealed with a secret that is gone: it was used, and nobody can tell any more for what.
    if (opened === undefined) throw new Refusal('idempotency-key-reused');
    return opened;
  }

  async function openAnswer(requestKey: string, answer: KeptAnswer): Promise<KeptAnswer> {
    return { ...answer, body: await open(requestKey, answer.body) };
  }

  return {
    toReference,
    async begin(requestKey, fingerprint) {
      // The key goes in: nobody can try what a request held by its fingerprint.
      const own = await toFingerprint(`${requestKey} ${fingerprint}`);
      const beginning = await store.begin(await toReference(requestKey), own, leaseMs);
      const permission = toPermission(beginning);
      if (permission.state !== 'replay') return permission;
      return { state: 'replay', answer: await openAnswer(requestKey, permission.answer) };
    },
    async noteSent(requestKey, sentAtMs, trace) {
      const sealed = await sealing.seal(requestKey, trace);
      await store.noteSent(await toReference(requestKey), sentAtMs, sealed);
    },
    async finish(requestKey, { status, body }) {
      const sealed = { status, body: await sealing.seal(requestKey, body) };
      await store.finish(await toReference(requestKey), sealed, answerLifeMs);
    },
    async fail(requestKey, outcome) {
      await store.fail(await toReference(requestKey), outcome);
    },
    async look(requestKey) {
      const look = await store.look(await toReference(requestKey));
      if (!look) return undefined;
      const { answer, trace } = look;
      return {
        ...look,
        answer: answer && (await openAnswer(requestKey, answer)),
        trace: trace && (await open(requestKey, trace)),
      };
    },
  };
}
