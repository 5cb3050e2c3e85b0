import type { Day, Instant, Zone } from '../../proxy/contract/time.js';
import { isShownTwice, toOffsetMinutes } from './offset.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What clock and calendar show at an instant in a zone. There is no way back from here. */
export interface WallTime {
  instant: Instant;
  zone: Zone;
  day: Day;
  /** Minutes since midnight as the clock shows them: 0 to 1439. */
  minuteOfDay: number;
  /** Minutes east of UTC at that instant; negative in the west. */
  offsetMinutes: number;
  /** Whether the clock is put back around then and shows this very time twice. */
  isShownTwice: boolean;
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
    instant,
    zone,
    day: toDay(dayNumber),
    minuteOfDay: Math.floor((shownMs - dayNumber * dayMs) / minuteMs),
    offsetMinutes,
    isShownTwice: isShownTwice(epochMs, zone),
  };
}

const days = new Map<number, Day>();

/** A day by its number since 1970; written once, however many times lie in it. */
function toDay(dayNumber: number): Day {
  const known = days.get(dayNumber);
  if (known) return known;
  const made = new Date(dayNumber * dayMs).toISOString().slice(0, 10);
  days.set(dayNumber, made);
  return made;
}

/** The day that it is somewhere at an instant. @throws as {@link toWallTime}. */
export function toDayIn(instant: Instant, zone: Zone): Day {
  const epochMs = Date.parse(instant);
  return toDay(Math.floor((epochMs + toOffsetMinutes(epochMs, zone) * minuteMs) / dayMs));
}

/** Whether two zones show the same at that instant, whatever their names are. */
export function isSameClock(instant: Instant, one: Zone, other: Zone): boolean {
  const epochMs = Date.parse(instant);
  return toOffsetMinutes(epochMs, one) === toOffsetMinutes(epochMs, other);
}

/** An instant as the contract writes it: UTC, whole seconds. */
export function toInstant(epochMs: number): Instant {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
