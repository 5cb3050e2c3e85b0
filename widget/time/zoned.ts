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
  // Intl alone is exact here: `getTimezoneOffset` of date-fns-tz reads an instant as a wall time
  // and is an hour off for some hours around each clock change.
  const parts = toFormat(zone).formatToParts(utcMs);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day, hour, minute] = [
    read('year'),
    read('month'),
    read('day'),
    read('hour'),
    read('minute'),
  ];
  const shownMs = Date.UTC(year, month - 1, day, hour, minute);
  return {
    day: new Date(shownMs).toISOString().slice(0, 10),
    minuteOfDay: hour * 60 + minute,
    // The clock is read to the minute, so the instant is too.
    offsetMinutes: shownMs / minuteMs - Math.floor(utcMs / minuteMs),
  };
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

function toFormat(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
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

/** An instant as the contract writes it: UTC, whole seconds. */
export function toInstant(utcMs: number): Instant {
  return `${new Date(utcMs).toISOString().slice(0, 19)}Z`;
}
