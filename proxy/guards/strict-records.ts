import { Refusal } from '../contract/refusal.js';
import { answerInTime } from './answer-time.js';
import type { Records } from './records.js';

/**
 * The same records, of which nothing is gone on without: whoever cannot be sure that a booking was
 * not made before does not make it.
 *
 * @throws {Refusal} `booking-system-unavailable` from each of them where the store fails, or takes
 * longer than a second.
 */
export function createStrictRecords(records: Records): Records {
  return {
    read: (key) => within(() => records.read(key)),
    swap: (...swap) => within(() => records.swap(...swap)),
  };
}

async function within<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await answerInTime(ask());
  } catch (cause) {
    throw new Refusal('booking-system-unavailable', { alarm: true, retryAfterSeconds: 5, cause });
  }
}
