import { getTimezoneOffset } from 'date-fns-tz';
import type { Day, Instant, Zone } from '../../proxy/contract/time.js';

const minuteMs = 60_000;

/** What clock and calendar show at an instant in a zone. There is no way back from here. */
export interface WallTime {
  day: Day;
  /** Minutes since midnight as the clock shows them: 0 to 1439. */
  minuteOfDay: number;
  /** Minutes east of UTC at that instant; negative in the west. */
  offsetMinutes: number;
}

/**
 * Turns an instant into the wall time of a zone.
 *
 * @throws {RangeError} where Intl knows no such zone.
 */
export function toWallTime(instant: Instant, zone: Zone): WallTime {
  const utcMs = Date.parse(instant);
  const offsetMs = getTimezoneOffset(zone, new Date(utcMs));
  if (Number.isNaN(offsetMs)) throw new RangeError('no such time zone');
  const local = new Date(utcMs + offsetMs);
  return {
    day: local.toISOString().slice(0, 10),
    minuteOfDay: local.getUTCHours() * 60 + local.getUTCMinutes(),
    offsetMinutes: offsetMs / minuteMs,
  };
}

/** The day that it is somewhere at an instant. @throws as {@link toWallTime}. */
export function toDayIn(instant: Instant, zone: Zone): Day {
  return toWallTime(instant, zone).day;
}

/** Whether two zones show the same at that instant, whatever their names are. */
export function isSameClock(instant: Instant, one: Zone, other: Zone): boolean {
  return toWallTime(instant, one).offsetMinutes === toWallTime(instant, other).offsetMinutes;
}

/** An instant as the contract writes it: UTC, whole seconds. */
export function toInstant(utcMs: number): Instant {
  return `${new Date(utcMs).toISOString().slice(0, 19)}Z`;
}
