import { toInstant } from '../../proxy/contract/instant.js';
import type { Day, Instant, Zone } from '../../proxy/contract/time.js';
import { readClock } from '../time/offset.js';
import { addDays, addMonths, toFirstDay, toLastDay, toMonth } from '../time/plain-date.js';
import { toWallTime } from '../time/zoned.js';
import type { Series, SeriesDate } from './series.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The rule of a series, without the dates that came of it. */
export type Rule = Pick<Series, 'cycle' | 'every' | 'times'>;

/**
 * When an appointment recurs after its first time, ascending: at the time that the clock of a zone
 * shows at the first, so that ten o'clock stays ten o'clock where clocks are changed; by the month
 * on the same day of it, or on the last where a month is too short.
 *
 * A time that a clock skips is as much later as the clock is put forward; of one that it shows
 * twice the first is meant.
 *
 * @param zone - whose clock and calendar count.
 */
export function toRecurrences(first: Instant, rule: Rule, zone: Zone): Instant[] {
  const { day, minuteOfDay } = toWallTime(first, zone);
  return Array.from({ length: rule.times - 1 }, (_, index) =>
    toInstantAt(toDayAfter(day, rule, (index + 1) * rule.every), minuteOfDay, zone),
  );
}

/** A series with the dates of its rule; those it had before on the same times stay as they were. */
export function makeDates(series: Series, first: Instant, zone: Zone): Series {
  const dates = toRecurrences(first, series, zone).map(
    (wantedAt): SeriesDate =>
      series.dates.find((date) => date.wantedAt === wantedAt) ?? { wantedAt, slot: null },
  );
  return { ...series, dates };
}

function toDayAfter(day: Day, { cycle }: Rule, count: number): Day {
  if (cycle === 'daily') return addDays(day, count);
  if (cycle === 'weekly') return addDays(day, count * 7);
  const month = addMonths(toMonth(day), count);
  const same = addDays(toFirstDay(month), Number(day.slice(8)) - 1);
  return toMonth(same) === month ? same : toLastDay(month);
}

function toInstantAt(day: Day, minuteOfDay: number, zone: Zone): Instant {
  const shownMs = Date.parse(`${day}T00:00:00Z`) + minuteOfDay * minuteMs;
  // A day on either side is further than any clock is from UTC, and nearer than the next change.
  const offsets = [-dayMs, dayMs].map((aside) => readClock(shownMs + aside, zone).offsetMinutes);
  const [before = 0] = offsets;
  const showing = offsets
    .map((offset) => ({ offset, epochMs: shownMs - offset * minuteMs }))
    .filter(({ offset, epochMs }) => readClock(epochMs, zone).offsetMinutes === offset)
    .map(({ epochMs }) => epochMs);
  return toInstant(showing.length > 0 ? Math.min(...showing) : shownMs - before * minuteMs);
}
