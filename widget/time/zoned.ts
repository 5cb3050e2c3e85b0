import type { Day, Instant, Zone } from '../../proxy/contract/time.js';
import { type ClockReading, readClock } from './offset.js';
import { addDays } from './plain-date.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** What clock and calendar show at an instant in a zone. There is no way back from here. */
export interface WallTime extends ClockReading {
  instant: Instant;
  zone: Zone;
  day: Day;
  /** Minutes since midnight as the clock shows them: 0 to 1439. */
  minuteOfDay: number;
}

/**
 * Turns an instant into the wall time of a zone. The clock is read to the minute.
 *
 * @param epochMs - the same instant in milliseconds, where that is known already.
 * @throws {RangeError} where Intl knows no such zone.
 */
export function toWallTime(
  instant: Instant,
  zone: Zone,
  epochMs: number = Date.parse(instant),
): WallTime {
  const { offsetMinutes, isShownTwice } = readClock(epochMs, zone);
  const shownMs = epochMs + offsetMinutes * minuteMs;
  const dayNumber = Math.floor(shownMs / dayMs);
  const minuteOfDay = Math.floor((shownMs - dayNumber * dayMs) / minuteMs);
  return { instant, zone, day: toDay(dayNumber), minuteOfDay, offsetMinutes, isShownTwice };
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
  return toWallTime(instant, zone).day;
}

/** Whether two zones show the same at that instant, whatever their names are. */
export function isSameClock(instant: Instant, one: Zone, other: Zone): boolean {
  return toWallTime(instant, one).offsetMinutes === toWallTime(instant, other).offsetMinutes;
}

/** Whether a day needs to be told but once: what ends at midnight still belongs to the day before. */
export function isOnOneDay(from: WallTime, to: WallTime): boolean {
  const endsAtMidnight = to.minuteOfDay === 0 && from.minuteOfDay > 0;
  return to.day === from.day || (endsAtMidnight && to.day === addDays(from.day, 1));
}
