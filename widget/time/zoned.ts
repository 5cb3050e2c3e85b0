import type { Day, Instant, Zone } from '../../proxy/contract/time.js';
import { toOffsetMinutes } from './offset.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What clock and calendar show at an instant in a zone. There is no way back from here. */
export interface WallTime {
  day: Day;
  /** Minutes since midnight as the clock shows them: 0 to 1439. */
  minuteOfDay: number;
  /** Minutes east of UTC at that instant; negative in the west. */
  offsetMinutes: number;
}

/**
 * Turns an instant into the wall time of a zone. The clock is read to the minute.
 *
 * @throws {RangeError} where Intl knows no such zone.
 */
export function toWallTime(instant: Instant, zone: Zone): WallTime {
  const epochMs = Date.parse(instant);
  const offsetMinutes = toOffsetMinutes(epochMs, zone);
  const shownMs = epochMs + offsetMinutes * minuteMs;
  const dayNumber = Math.floor(shownMs / dayMs);
  return {
    day: new Date(dayNumber * dayMs).toISOString().slice(0, 10),
    minuteOfDay: Math.floor((shownMs - dayNumber * dayMs) / minuteMs),
    offsetMinutes,
  };
}

/** The day that it is somewhere at an instant. @throws as {@link toWallTime}. */
export function toDayIn(instant: Instant, zone: Zone): Day {
  return toWallTime(instant, zone).day;
}

/** Whether two zones show the same at that instant, whatever their names are. */
export function isSameClock(instant: Instant, one: Zone, other: Zone): boolean {
  const epochMs = Date.parse(instant);
  return toOffsetMinutes(epochMs, one) === toOffsetMinutes(epochMs, other);
}

/**
 * Whether the zone's clock shows this very time twice, because it goes back around that instant:
 * then the time alone does not say which of the two is meant.
 */
export function isShownTwice(instant: Instant, zone: Zone): boolean {
  const epochMs = Date.parse(instant);
  const before = toOffsetMinutes(epochMs - dayMs, zone);
  const after = toOffsetMinutes(epochMs + dayMs, zone);
  const backMs = (before - after) * minuteMs;
  if (backMs <= 0) return false;
  const isFirst = toOffsetMinutes(epochMs, zone) === before;
  return isFirst
    ? toOffsetMinutes(epochMs + backMs, zone) === after
    : toOffsetMinutes(epochMs - backMs, zone) === before;
}

/** An instant as the contract writes it: UTC, whole seconds. */
export function toInstant(epochMs: number): Instant {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
