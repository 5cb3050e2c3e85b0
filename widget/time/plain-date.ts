import type { Weekday } from '../../proxy/contract/site.js';
import type { Day } from '../../proxy/contract/time.js';

/** A calendar month: `2026-12`. */
export type Month = string;

const dayMs = 86_400_000;

// A calendar day has no zone. UTC serves as a place where every day has 24 hours.
const toUtcMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (utcMs: number): Day => new Date(utcMs).toISOString().slice(0, 10);

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return toDay(toUtcMs(day) + days * dayMs);
}

/** How many days lie between; positive where `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return (toUtcMs(to) - toUtcMs(from)) / dayMs;
}

/** The day of the week, Sunday 0. */
export function toWeekday(day: Day): Weekday {
  return new Date(toUtcMs(day)).getUTCDay() as Weekday;
}

/** The month a day lies in. */
export function toMonth(day: Day): Month {
  return day.slice(0, 7);
}

/** The month so many months later, or earlier where `months` is negative. */
export function addMonths(month: Month, months: number): Month {
  const first = new Date(toUtcMs(`${month}-01`));
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 7);
}

export function toFirstDay(month: Month): Day {
  return `${month}-01`;
}

export function toLastDay(month: Month): Day {
  return addDays(toFirstDay(addMonths(month, 1)), -1);
}

/** The weeks of a month as rows of seven; null where a cell lies outside the month. */
export function toWeeks(month: Month, weekStartsOn: Weekday): (Day | null)[][] {
  const first = toFirstDay(month);
  const lead = (toWeekday(first) - weekStartsOn + 7) % 7;
  const length = daysBetween(first, toLastDay(month)) + 1;
  const weeks: (Day | null)[][] = [];
  for (let cell = -lead; cell < length; cell += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, column) => {
        const index = cell + column;
        return index < 0 || index >= length ? null : addDays(first, index);
      }),
    );
  }
  return weeks;
}
