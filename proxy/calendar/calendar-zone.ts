import type { IcsDateObject, IcsTimezone, IcsTimezoneProp, IcsWeekDay } from 'ts-ics';
import type { Instant, Zone } from '../contract/time.js';
import { type Clock, type ClockChange, createClock, findChanges } from './clock.js';
import { findYearlyChanges, toOldWall, type YearlyChange } from './yearly-rule.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How the times of a calendar file are written. */
export interface CalendarZone {
  /** What the file must say of its zone; empty where all times are UTC. */
  timezones: IcsTimezone[];
  toDate(at: Instant): IcsDateObject;
}

const utc: CalendarZone = {
  timezones: [],
  toDate: (at) => ({ date: new Date(at) }),
};

/**
 * How calendars best take these times: as the clock of the place shows them, where every calendar
 * can know that clock, else in UTC, which is as exact.
 *
 * Google and Apple know zones by their names. Outlook takes the rules from the file, but only one
 * change forward and one back a year, each with a rule (MS-OXCICAL 2.1.3.1.1.19): so that is how a
 * zone is written. UTC it is for a fixed offset, for a clock that keeps no such rule in these years
 * (Casablanca, Santiago), and for a time that the clock shows twice.
 *
 * @param zone of the place.
 */
export function toCalendarZone(zone: Zone, times: readonly Instant[]): CalendarZone {
  if (isUtcOrOffset(zone) || times.length === 0) return utc;
  const clock = createClock(zone);
  const timezone = toTimezone(zone, clock, times);
  if (!timezone || times.some((at) => isShownTwice(clock, Date.parse(at)))) return utc;
  return {
    timezones: [timezone],
    toDate(at) {
      const epochMs = Date.parse(at);
      const offsetMinutes = clock.toOffsetMinutes(epochMs);
      const date = new Date(epochMs + offsetMinutes * minuteMs);
      const local = { date, timezone: zone, tzoffset: toOffsetText(offsetMinutes) };
      return { date: new Date(epochMs), local };
    },
  };
}

/** Zones that have no name to find a place by. */
function isUtcOrOffset(zone: Zone): boolean {
  return /^(?:[+-]|UTC$|GMT|Etc\/|Z$)/i.test(zone);
}

function isShownTwice(clock: Clock, epochMs: number): boolean {
  const [change] = findChanges(clock, epochMs - dayMs, epochMs + dayMs);
  if (!change) return false;
  const backMs = (change.fromMinutes - change.toMinutes) * minuteMs;
  return change.atMs - backMs <= epochMs && epochMs < change.atMs + backMs;
}

/** The zone as it is from the year before these times to the year after; null: no calendar's. */
function toTimezone(zone: Zone, clock: Clock, times: readonly Instant[]): IcsTimezone | null {
  const sorted = [...times].sort();
  const toYear = (at = '') => Number(at.slice(0, 4));
  const [firstYear, endYear] = [toYear(sorted[0]) - 1, toYear(sorted.at(-1)) + 2];
  const startMs = Date.UTC(firstYear, 0, 1);
  const changes = findChanges(clock, startMs, Date.UTC(endYear, 0, 1));
  if (changes.length === 0) {
    const offsetMinutes = clock.toOffsetMinutes(startMs);
    const start = { atMs: startMs, fromMinutes: offsetMinutes, toMinutes: offsetMinutes };
    return { id: zone, props: [toObservance(start)] };
  }
  const yearly = findYearlyChanges(changes, endYear - firstYear);
  return yearly && { id: zone, props: yearly.map(toYearlyObservance) };
}

function toYearlyObservance(change: YearlyChange): IcsTimezoneProp {
  const { first, month, weekday, occurrence } = change;
  const days: readonly IcsWeekDay[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  const day = days[weekday] ?? 'SU';
  return {
    ...toObservance(first),
    recurrenceRule: { frequency: 'YEARLY', byMonth: [month], byDay: [{ day, occurrence }] },
  };
}

function toObservance(change: ClockChange): IcsTimezoneProp {
  const { fromMinutes, toMinutes } = change;
  return {
    type: toMinutes > fromMinutes ? 'DAYLIGHT' : 'STANDARD',
    // RFC 5545 has the start on the clock that was before, ts-ics 2.4.6 adds the offset after.
    start: new Date(toOldWall(change).getTime() - toMinutes * minuteMs),
    offsetFrom: toOffsetText(fromMinutes),
    offsetTo: toOffsetText(toMinutes),
  };
}

/** `+0530`. */
function toOffsetText(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${offsetMinutes < 0 ? '-' : '+'}${digits.join('')}`;
}
