import type { ClockChange } from './clock.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A day of the week as JavaScript counts them, Sunday 0, and which of its month: -1 is the last. */
export interface YearlyDay {
  /** January is 0. */
  month: number;
  weekday: number;
  occurrence: 1 | 2 | 3 | 4 | -1;
}

/** A change of the clock that comes every year. */
export interface YearlyChange extends YearlyDay {
  first: ClockChange;
}

/**
 * The yearly rule that changes of a clock follow: one forward and one back each year, each on the
 * same weekday of its month at the same time, as `last Sunday in March, 02:00`.
 *
 * @param changes all of some whole years, in order.
 * @param years how many.
 * @returns null where there is no such rule, or where it held in some of the years only.
 */
export function findYearlyChanges(
  changes: readonly ClockChange[],
  years: number,
): [YearlyChange, YearlyChange] | null {
  if (changes.length !== 2 * years) return null;
  const one = toYearlyChange(changes.filter((_, index) => index % 2 === 0));
  const other = toYearlyChange(changes.filter((_, index) => index % 2 === 1));
  return one && other ? [one, other] : null;
}

function toYearlyChange(changes: readonly ClockChange[]): YearlyChange | null {
  const [first] = changes;
  if (!first) return null;
  const walls = changes.map(toOldWall);
  const [wall] = walls;
  const isSame = (part: (date: Date) => number) =>
    walls.every((each) => wall && part(each) === part(wall));
  const isYearly =
    isSame((date) => date.getUTCMonth()) &&
    isSame((date) => date.getUTCDay()) &&
    isSame((date) => date.getTime() % dayMs) &&
    new Set(walls.map((date) => date.getUTCFullYear())).size === walls.length &&
    changes.every(
      ({ fromMinutes, toMinutes }) =>
        fromMinutes === first.fromMinutes && toMinutes === first.toMinutes,
    );
  const occurrence = findOccurrence(walls);
  if (!wall || !isYearly || !occurrence) return null;
  return { first, month: wall.getUTCMonth(), weekday: wall.getUTCDay(), occurrence };
}

/** A date whose digits in UTC are what the clock shows right when it is changed, before that. */
export function toOldWall({ atMs, fromMinutes }: ClockChange): Date {
  return new Date(atMs + fromMinutes * minuteMs);
}

function findOccurrence(walls: readonly Date[]): YearlyDay['occurrence'] | null {
  const isLast = (date: Date) =>
    new Date(date.getTime() + 7 * dayMs).getUTCMonth() !== date.getUTCMonth();
  if (walls.every(isLast)) return -1;
  const isNth = (nth: number) => walls.every((date) => Math.ceil(date.getUTCDate() / 7) === nth);
  return ([1, 2, 3, 4] as const).find(isNth) ?? null;
}
