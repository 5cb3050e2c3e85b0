import type { PackageExpiry } from './catalog.js';
import { toInstant } from './instant.js';
import type { Instant } from './time.js';

const dayMs = 86_400_000;

/**
 * Until when the appointments of a package must take place; null: for ever.
 *
 * A month ends on the same day of the next one in UTC, or as many days later as that one is too
 * short, as PHP counts them.
 *
 * @param boughtMs milliseconds.
 */
export function toExpiresAt(expiry: PackageExpiry | null, boughtMs: number): Instant | null {
  if (!expiry) return null;
  if (expiry.kind === 'date') return expiry.at;
  const end = new Date(boughtMs);
  if (expiry.unit === 'month') end.setUTCMonth(end.getUTCMonth() + expiry.count);
  else end.setTime(boughtMs + expiry.count * dayMs * (expiry.unit === 'week' ? 7 : 1));
  return toInstant(end.getTime());
}

/** Whether it lasted until a day, and that is over; what lasts from the purchase on never is. */
export function isOver(expiry: PackageExpiry | null, nowMs: number): boolean {
  return expiry?.kind === 'date' && Date.parse(expiry.at) <= nowMs;
}
