import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { BookingApi } from '../api/booking-api.js';

/**
 * Fetches some work, and has the device do it. The browser derives keys beside the page, which stays
 * quick; a worker would need a page that allows one.
 *
 * @param challengeUrl - a path of the proxy.
 * @returns what goes up with the booking.
 */
export async function solveAltcha(api: BookingApi, challengeUrl: string): Promise<string> {
  const challenge = await api.read<Challenge>(challengeUrl.replace(/^\//, ''), undefined, {
    cache: 'no-store',
  });
  const solution = await solveChallenge({ challenge, deriveKey });
  return btoa(JSON.stringify({ challenge, solution }));
}
