import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib';
// The one on WebCrypto, which every runtime has.
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import * as v from 'valibot';
import type { Records } from './records.js';

export interface AltchaOptions {
  /** At least 32 bytes. */
  secret: string;
  /** Where it is remembered which challenges were spent. */
  records: Records;
  /** Milliseconds. */
  now: () => number;
  /** For tests: how much a challenge asks for. */
  work?: Work;
}

/** What a device has to do: so many tries, each of that many rounds. */
export interface Work {
  rounds: number;
  leastTries: number;
  mostTries: number;
}

/** Work for a device, and whether it was done. */
export interface Altcha {
  /** A challenge of its own for each who asks; nothing of it is kept here. */
  createChallenge(): Promise<Challenge>;
  /** Whether a token solves a challenge of ours, in time and for the first time. */
  isSolved(token: string): Promise<boolean>;
}

/** About a second on a middling phone, a third of it on a good computer. */
const defaultWork: Work = { rounds: 2_000, leastTries: 300, mostTries: 600 };

const challengeLifeMs = 5 * 60 * 1000;

const solvedShape = v.object({
  challenge: v.object({
    parameters: v.looseObject({
      algorithm: v.string(),
      nonce: v.string(),
      salt: v.string(),
      cost: v.number(),
      keyLength: v.number(),
      keyPrefix: v.string(),
      keySignature: v.string(),
      data: v.object({ expiresAtMs: v.number() }),
    }),
    signature: v.string(),
  }),
  solution: v.object({ counter: v.number(), derivedKey: v.string(), time: v.optional(v.number()) }),
});

type Solved = v.InferOutput<typeof solvedShape>;

/** Challenges that are signed, so that any instance takes what another has given. */
export function createAltcha({ secret, records, now, work = defaultWork }: AltchaOptions): Altcha {
  const secrets = { hmacSignatureSecret: secret, hmacKeySignatureSecret: `key ${secret}` };

  return {
    createChallenge() {
      return createChallenge({
        ...secrets,
        algorithm: 'PBKDF2/SHA-256',
        deriveKey,
        cost: work.rounds,
        // Known here, so that to check a solution costs no work.
        counter: randomInt(work.mostTries, work.leastTries),
        // Not its own `expiresAt`, which it holds against the machine's clock.
        data: { expiresAtMs: now() + challengeLifeMs },
      });
    },

    async isSolved(token) {
      const solved = readSolved(token);
      if (!solved) return false;
      const { parameters } = solved.challenge;
      if (now() >= parameters.data.expiresAtMs) return false;
      const { verified } = await verifySolution({ ...solved, ...secrets, deriveKey });
      if (!verified) return false;
      // By what is signed: whatever else is written differently, it is the same challenge.
      const key = `captcha ${parameters.nonce}`;
      const { swapped } = await records.swap(key, undefined, '1', challengeLifeMs);
      return swapped;
    },
  };
}

/** @returns undefined for what nobody of ours has written. */
function readSolved(token: string): Solved | undefined {
  try {
    return v.parse(solvedShape, JSON.parse(atob(token)));
  } catch {
    return undefined;
  }
}
