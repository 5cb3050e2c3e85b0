import type { Instant } from '../contract/time.js';
import { type MonthDays, toMonths } from './join-months.js';
import { addDays } from './time-dialect.js';

/** As far as the zones are apart, and the day before and after it that each month holds. */
const holdDays = 2;

/**
 * So far from the day an appointment begins on other starts may go with it: as long as it takes, and
 * as another would take in its place, each with its extras and buffers.
 */
const reachDays = 3;

/** The months, `2026-12`, that hold free times of these days, of whatever zone. */
export function toHoldingMonths(days: MonthDays): Set<string> {
  return toMonthsWithin([days], holdDays);
}

/**
 * The months whose free times may be others once something changes on these days. Of every service:
 * employees, places and resources are shared.
 */
export function toTouchedMonths(stretches: readonly MonthDays[]): Set<string> {
  return toMonthsWithin(stretches, holdDays + reachDays);
}

function toMonthsWithin(stretches: readonly MonthDays[], moreDays: number): Set<string> {
  const months = stretches.flatMap(({ from, to }) =>
    toMonths({ from: addDays(from, -moreDays), to: addDays(to, moreDays) }),
  );
  return new Set(months.map(({ from }) => from.slice(0, 7)));
}

/** The days in UTC on which these begin. */
export function toDays(starts: readonly { startsAt: Instant }[]): MonthDays[] {
  const days = starts.map(({ startsAt }) => startsAt.slice(0, 10));
  return days.map((day) => ({ from: day, to: day }));
}
