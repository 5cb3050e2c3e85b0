import type { Id } from '../contract/catalog.js';
import { Refusal } from '../contract/refusal.js';

/** An answer that is kept, to be given again. It holds only what the customer was answered. */
export interface KeptAnswer {
  status: number;
  body: string;
}

/** What a store says of a key. */
export type Beginning =
  /** Nobody has used it: go on. */
  | { state: 'new' }
  /** It was used, and nobody knows how it ended: look before anything is done again. */
  | { state: 'unknown'; sentAtMs: number }
  | { state: 'replay'; answer: KeptAnswer }
  /** It was used with another body. */
  | { state: 'conflict' }
  | { state: 'in-flight' };

/** What is known of a key, for whoever only asks. */
export interface Look {
  /** undefined: in flight, or nobody knows how it ended. */
  answer: KeptAnswer | undefined;
  /** What finds again what was sent, as it was noted. */
  trace: string | undefined;
  sentAtMs: number;
  isInFlight: boolean;
}

/** Remembers which requests were made. Compare-and-set: of two at once, one alone gets `new`. */
export interface IdempotencyStore {
  begin(key: string, fingerprint: string, leaseMs: number): Promise<Beginning>;
  /**
   * What the key stands for is about to be sent.
   *
   * @param trace finds it again.
   */
  noteSent(key: string, sentAtMs: number, trace?: string): Promise<void>;
  finish(key: string, answer: KeptAnswer, lifeMs: number): Promise<void>;
  fail(key: string, outcome: 'not-executed' | 'unknown'): Promise<void>;
  /** undefined where nothing is known of it. */
  look(key: string): Promise<Look | undefined>;
}

/** Longer than a request can take; then whoever held it is gone. */
export const leaseMs = 90_000;
/** How long an answer is given again. */
export const answerLifeMs = 24 * 60 * 60 * 1000;

/** @throws {Refusal} `idempotency-key-required` where the header is missing or malformed. */
export function readIdempotencyKey(header: string | undefined): string {
  if (header && /^[A-Za-z0-9_-]{16,64}$/.test(header)) return header;
  throw new Refusal('idempotency-key-required');
}

/** What a request may do: run, look first, or be answered as before. */
export type Permission = Extract<Beginning, { state: 'new' | 'unknown' | 'replay' }>;

/** @throws {Refusal} where it must not run. */
export function toPermission(beginning: Beginning): Permission {
  if (beginning.state === 'conflict') throw new Refusal('idempotency-key-reused');
  if (beginning.state === 'in-flight') {
    throw new Refusal('request-in-progress', { retryAfterSeconds: 2 });
  }
  return beginning;
}

/** SHA-256 of a text, in base64: what is compared is never what was written. */
export async function toFingerprint(text: string): Promise<string> {
  return toHash(new TextEncoder().encode(text));
}

/** The same of files: where they belong, what they are called, and what they hold. */
export async function toFilesFingerprint(files: ReadonlyMap<Id, readonly File[]>): Promise<string> {
  const parts: [Id, string, string][] = [];
  for (const [fieldId, list] of files) {
    for (const file of list)
      parts.push([fieldId, file.name, await toHash(await file.arrayBuffer())]);
  }
  return toFingerprint(JSON.stringify(parts));
}

async function toHash(bytes: BufferSource): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
