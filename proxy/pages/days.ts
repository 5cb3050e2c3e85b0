import type { Day, Instant, Zone } from '../contract/time.js';

/** A month of the calendar: `2026-12`. */
export type Month = string;

const dayMs = 24 * 60 * 60 * 1000;

/** How a clock is read with Intl, which does not know fixed offsets everywhere. */
export interface WallClock {
  timeZone: string;
  /** What is added to an instant first, in milliseconds. */
  shiftMs: number;
}

/** @param zone a fixed offset, or one that Intl knows. */
export function toWallClock(zone: Zone): WallClock {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (!sign) return { timeZone: zone, shiftMs: 0 };
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return { timeZone: 'UTC', shiftMs: sign === '-' ? -offsetMs : offsetMs };
}

/** Tells the day it is in a zone. */
export function createDayReader(zone: Zone): (instant: Instant | number) => Day {
  const { timeZone, shiftMs } = toWallClock(zone);
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', ...parts });
  return function toDay(instant) {
    const read = new Map(
      format.formatToParts(toMs(instant) + shiftMs).map(({ type, value }) => [type, value]),
    );
    return `${read.get('year')}-${read.get('month')}-${read.get('day')}`;
  };
}

export function toMs(instant: Instant | number): number {
  return typeof instant === 'number' ? instant : Date.parse(instant);
}

export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

export function toMonth(day: Day): Month {
  return day.slice(0, 7);
}

export function addMonths(month: Month, count: number): Month {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

/** The first day of a month, and its last. */
export function toMonthDays(month: Month): { from: Day; to: Day } {
  return { from: `${month}-01`, to: addDays(`${addMonths(month, 1)}-01`, -1) };
}
