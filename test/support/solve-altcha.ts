import { type Challenge, type Solution, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** What a device finds that does the work. */
export async function solveAltcha(challenge: Challenge): Promise<Solution> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('the challenge has no solution');
  return solution;
}

/** The same as it is sent with a booking. */
export async function toAltchaToken(challenge: Challenge): Promise<string> {
  return writeToken({ challenge, solution: await solveAltcha(challenge) });
}

export function writeToken(solved: unknown): string {
  return btoa(JSON.stringify(solved));
}
