const dayMs = 86_400_000;

/**
 * The day with this weekday (Monday 1, Sunday 7) so many weeks after the current one.
 *
 * @param now milliseconds
 */
export function toDay(now: number, weekday: number, weeks: number): string {
  const today = new Date(now).getUTCDay() || 7;
  return toDayAfter(now, weekday - today + weeks * 7);
}

/** The day so many days from now; negative: before it. */
export function toDayAfter(now: number, days: number): string {
  return new Date(now + days * dayMs).toISOString().slice(0, 10);
}

/**
 * The Sunday on which Europe's clocks change next, in the night before its morning: the last of
 * March or October, at least two days from now.
 */
export function toClockChange(now: number): string {
  const year = new Date(now).getUTCFullYear();
  const changes = [year, year + 1].flatMap((each) => [
    toLastSunday(each, 3),
    toLastSunday(each, 10),
  ]);
  return changes.find((day) => day > toDayAfter(now, 2)) ?? '';
}

/** @param month January is 1 */
function toLastSunday(year: number, month: number): string {
  const last = Date.UTC(year, month, 0);
  return new Date(last - new Date(last).getUTCDay() * dayMs).toISOString().slice(0, 10);
}
