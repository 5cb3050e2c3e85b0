import { Refusal } from '../contract/refusal.js';

/** How long to wait before asking again, in seconds. */
const askAgainSeconds = 3;

/** The address that tells what became of a request to book. */
export function toOutcomePath(reference: string): string {
  return `/v1/booking-requests/${reference}`;
}

/**
 * What a request is answered with that may have booked: nobody knows yet, and where to ask. What
 * says more than that stays as it is: another time was booked, say.
 *
 * @param reference of the request.
 */
export function toOutcomeOf(error: unknown, reference: string): unknown {
  const isTold = error instanceof Refusal && !/^(?:outcome-unknown|upstream-)/.test(error.code);
  if (isTold) return error;
  const location = toOutcomePath(reference);
  return toUnknown(location, error);
}

/** @param location the path of what tells the outcome. */
export function toUnknown(location: string, error?: unknown): Refusal {
  const isSaid = error instanceof Refusal && error.code === 'outcome-unknown';
  const cause = isSaid ? error.options.cause : error;
  return new Refusal('outcome-unknown', {
    outcome: 'unknown',
    retryAfterSeconds: askAgainSeconds,
    location,
    alarm: cause !== undefined,
    cause,
  });
}
