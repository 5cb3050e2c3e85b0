import { toInstant } from '../contract/instant.js';
import { AmeliaMisunderstood } from './failures.js';
import type { SiteClock } from './site-clock.js';
import type { AmeliaSlots } from './slots.js';
import { fromUtcTime, toUtcOffsetMinutes } from './time-dialect.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How far Amelia's clock, and the time it takes, may let a bound differ. */
const leewayMs = 5 * minuteMs;

/**
 * Makes sure that slots asked for in UTC are not told in the site's wall time, as by an Amelia that
 * overlooks `timeZone`: each would be offered at a wrong hour.
 *
 * `maximum` tells: it is now some whole days later by the site's clock. In wall time it shows the
 * time of day that it is there now; in UTC it cannot, but where the site is at UTC itself
 * (recorded: slots-utc, slots-site-time). `minimum` is now and the notice that a booking needs, so
 * in wall time it lies no nearer than the site is from UTC.
 *
 * In doubt they pass, for what is booked is compared with what was chosen all the same.
 *
 * @param nowMs milliseconds.
 * @throws {AmeliaMisunderstood} where they are.
 */
export function checkInUtc(
  { minimum, maximum }: Pick<AmeliaSlots, 'minimum' | 'maximum'>,
  { timeZone }: SiteClock,
  nowMs: number,
): void {
  const [minimumAt, maximumAt] = [fromUtcTime(minimum), fromUtcTime(maximum)];
  if (!minimumAt || !maximumAt) return;
  const nowOffsetMs = toUtcOffsetMinutes(timeZone, toInstant(nowMs)) * minuteMs;
  const thenOffsetMs = toUtcOffsetMinutes(timeZone, maximumAt) * minuteMs;
  // At UTC, now or then, both readings show the same or may do so by a clock change.
  if (nowOffsetMs === 0 || thenOffsetMs === 0) return;
  const isFarEnough = Date.parse(minimumAt) - nowMs >= nowOffsetMs - leewayMs;
  if (isFarEnough && isSameTimeOfDay(Date.parse(maximumAt), nowMs + nowOffsetMs)) {
    throw new AmeliaMisunderstood('slots are not in UTC');
  }
}

/** Whether two times, in milliseconds, are whole days apart but for the leeway. */
function isSameTimeOfDay(oneMs: number, otherMs: number): boolean {
  const apartMs = Math.abs(oneMs - otherMs) % dayMs;
  return apartMs <= leewayMs || dayMs - apartMs <= leewayMs;
}
