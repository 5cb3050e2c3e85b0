import { Refusal } from '../contract/refusal.js';
import type { Notice } from './client.js';

/** When a lost booking is looked for: at once, and 2 and 5 seconds later. */
const lookPausesMs = [0, 2_000, 3_000];

export interface LookOptions {
  wait: (delayMs: number) => Promise<unknown>;
  notice: Notice;
}

/**
 * What an answer that did not come was about: a booking that was made all the same, if there is one;
 * PHP may be at it still.
 *
 * @param look undefined while there is none.
 * @throws {Refusal} the error itself where nothing was done, else `outcome-unknown`.
 */
export async function findLost<T>(
  error: unknown,
  look: () => Promise<T | undefined>,
  { wait, notice }: LookOptions,
): Promise<T> {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal('internal', { outcome: 'unknown', cause: error });
  if (refusal.outcome === 'not-executed') throw refusal;
  notice('warn', 'booking-looked-up', { code: refusal.code });
  for (const pauseMs of lookPausesMs) {
    if (pauseMs > 0) await wait(pauseMs);
    const found = await look().catch(() => undefined);
    if (found) return found;
  }
  throw toOutcomeUnknown(refusal);
}

/** Nobody can tell whether it was booked. */
export function toOutcomeUnknown(cause: unknown): Refusal {
  const options = { alarm: true, retryAfterSeconds: 5, cause } as const;
  return new Refusal('outcome-unknown', { outcome: 'unknown', ...options });
}
