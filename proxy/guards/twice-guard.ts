import { Refusal } from '../contract/refusal.js';
import { toFingerprint } from './idempotency.js';
import type { Records } from './records.js';

/** So long the same, asked for anew, is taken for a slip. */
const slipMs = 2 * 60_000;

export interface TwiceGuardOptions {
  records: Records;
  secret: string;
  site: string;
}

/**
 * Keeps a place for a booking that is about to be made.
 *
 * @param what is booked, by whom: for two tabs with the same form it is the same.
 * @returns what gives the place free, should it not be made.
 * @throws {Refusal} `looks-like-duplicate` where it was made with another key a moment ago.
 */
export type KeepPlace = (what: string, requestKey: string) => Promise<() => Promise<void>>;

/** Two tabs with the same form have two keys, and their customer wants one booking. */
export function createTwiceGuard({ records, secret, site }: TwiceGuardOptions): KeepPlace {
  return async function keepPlace(what, requestKey) {
    // With the secret, for the store must not tell who books what.
    const place = `place ${await toFingerprint(`${secret} ${site} ${what}`)}`;
    const holder = await toFingerprint(`${secret} ${requestKey}`);
    const swap = await records.swap(place, undefined, holder, slipMs);
    if (!swap.swapped && swap.current !== holder) throw new Refusal('looks-like-duplicate');
    return async function giveFree() {
      await records.swap(place, holder, undefined, 0);
    };
  };
}
