import { AmeliaMisunderstood } from './failures.js';
import type { SiteClock } from './site-clock.js';
import type { AmeliaSlots } from './slots.js';
import { fromUtcTime, toInstant, toUtcOffsetMinutes } from './time-dialect.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How far Amelia's clock, and the time it takes, may let a bound differ. */
const leewayMs = 2 * minuteMs;

/** Every zone west of UTC is at least an hour and at most twelve from it; with a clock's leeway. */
const [leastWestMs, mostWestMs] = [45 * minuteMs, 12.25 * 60 * minuteMs];

/**
 * Makes sure that slots asked for in UTC are not told in the site's wall time, as by an Amelia that
 * overlooks `timeZone`: each would be offered at a wrong hour. The bounds beside the slots are told
 * in the same zone as the slots are (recorded: slots-utc, slots-site-time): `minimum` is now and
 * the notice a booking needs, `maximum` is now some whole days later, by the site's clock.
 *
 * In doubt they pass, for what is booked is compared with what was chosen all the same: east of UTC
 * both bounds must tell, and an Amelia that heeds `queryTimeZone` has its `maximum` in UTC.
 *
 * @param noticeSeconds of the site; a service may have one of its own. undefined: not known.
 * @param nowMs milliseconds.
 * @throws {AmeliaMisunderstood} where they are.
 */
export function checkInUtc(
  { minimum, maximum }: Pick<AmeliaSlots, 'minimum' | 'maximum'>,
  { timeZone }: SiteClock,
  noticeSeconds: number | undefined,
  nowMs: number,
): void {
  const minimumAt = fromUtcTime(minimum);
  if (!minimumAt) return;
  const aheadMs = Date.parse(minimumAt) - nowMs;
  // Nothing can be booked before now.
  const isPast = -mostWestMs <= aheadMs && aheadMs <= -leastWestMs;
  const offsetMs = toUtcOffsetMinutes(timeZone, toInstant(nowMs)) * minuteMs;
  // A service with a notice of its own may look the same by chance, but not in both bounds.
  const isBySiteClock =
    offsetMs !== 0 &&
    noticeSeconds !== undefined &&
    isNear(aheadMs - noticeSeconds * 1000, offsetMs) &&
    isAtTimeOfDay(maximum, nowMs + offsetMs);
  if (isPast || isBySiteClock) throw new AmeliaMisunderstood('slots are not in UTC');
}

function isNear(oneMs: number, otherMs: number): boolean {
  return Math.abs(oneMs - otherMs) <= leewayMs;
}

/** Whether digits show the same time of day as those that these milliseconds have in UTC. */
function isAtTimeOfDay(digits: string, wallMs: number): boolean {
  const at = fromUtcTime(digits);
  if (!at) return false;
  const apartMs = (((Date.parse(at) - wallMs) % dayMs) + dayMs) % dayMs;
  return isNear(apartMs, 0) || isNear(apartMs, dayMs);
}
