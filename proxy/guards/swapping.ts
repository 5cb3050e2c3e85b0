import { Refusal } from '../contract/refusal.js';
import type { Records } from './records.js';

/** What is to be kept instead; undefined: nothing. */
interface Change {
  next: string | undefined;
  lifeMs: number;
}

/** More tries than anybody loses who is not alone against a crowd. */
const mostTries = 200;

/** Changes what is kept by what is kept, however many do so at once. */
export function createSwapping(records: Records) {
  /**
   * @param toChange asked again each time that somebody else was faster; undefined: leave it.
   * @throws {Refusal} `booking-system-unavailable` where others are faster again and again.
   */
  async function change(
    key: string,
    toChange: (current: string | undefined) => Change | undefined,
  ): Promise<void> {
    // Most keys are new, and then this saves a read.
    let current: string | undefined;
    for (let tries = 0; tries < mostTries; tries++) {
      const wanted = toChange(current);
      if (!wanted) {
        if (tries > 0) return;
        // What was left alone may only have been missing because nobody has looked.
        current = await records.read(key);
        if (current === undefined) return;
        continue;
      }
      const swap = await records.swap(key, current, wanted.next, wanted.lifeMs);
      if (swap.swapped) return;
      current = swap.current;
    }
    // Nothing was changed, and nobody is told that it was.
    throw new Refusal('booking-system-unavailable', { alarm: true, retryAfterSeconds: 5 });
  }

  return { change };
}
