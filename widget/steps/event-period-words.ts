import type { EventPeriod } from '../../proxy/contract/events.js';
import type { Zone } from '../../proxy/contract/time.js';
import type { BookingView } from '../flow/booking-view.js';
import { toClockTime } from '../text/clock-time.js';
import { toPlaceWords } from '../text/en-places.js';
import { toCity } from '../text/zone-names.js';
import { addDays, toWeekday } from '../time/plain-date.js';
import { toWallTime, type WallTime } from '../time/zoned.js';

/** What one clock shows when a period begins and when it ends. */
interface Span {
  from: WallTime;
  to: WallTime;
}

/** Both ends as both clocks show them; `second` is null where they show the same. */
function toSpans(period: EventPeriod, { clocks }: BookingView) {
  const on = (zone: Zone): Span => ({
    from: toWallTime(period.startsAt, zone),
    to: toWallTime(period.endsAt, zone),
  });
  const [first, second] = [on(clocks.first), on(clocks.second)];
  // A clock may be changed while it lasts: then they agree at one end only.
  const isSame =
    first.from.offsetMinutes === second.from.offsetMinutes &&
    first.to.offsetMinutes === second.to.offsetMinutes;
  return { first, second: isSame ? null : second };
}

/** Whether its day needs to be told but once: what ends at midnight still belongs to that day. */
function isOneDay({ from, to }: Span): boolean {
  const endsAtMidnight = to.minuteOfDay === 0 && from.minuteOfDay > 0;
  return to.day === from.day || (endsAtMidnight && to.day === addDays(from.day, 1));
}

/**
 * When a period is, in words: on the first clock, then, where that differs, on the second.
 * `Tuesday, 15 December 2026, 18:00 – 20:30 in Belgrade`.
 */
export function toPeriodLines(period: EventPeriod, view: BookingView): string[] {
  const { first, second } = toSpans(period, view);
  const words = toPlaceWords(view.strings).periods;
  return (second ? [first, second] : [first]).map((span) =>
    words.inCity(writeSpan(span, view, view.format.longDay), toCity(span.from.zone)),
  );
}

/**
 * When a period is, short: on the first clock `Tue 15 Dec, 18:00 – 20:30`, and on the second, empty
 * where that shows the same, `12:00 – 14:30`, with weekdays where they differ.
 */
export function toShortPeriod(
  period: EventPeriod,
  view: BookingView,
): { first: string; second: string } {
  const { first, second } = toSpans(period, view);
  const { weekday, shortDay } = view.format;
  return {
    first: writeSpan(first, view, shortDay),
    second: second
      ? writeSpan(second, view, (day) => weekday(toWeekday(day), 'short'), first.from.day)
      : '',
  };
}

/** @param known - a day that need not be told again. */
function writeSpan(
  span: Span,
  { format, strings }: BookingView,
  writeDay: (day: string) => string,
  known = '',
): string {
  const { at, times, overDays } = toPlaceWords(strings).periods;
  const { from, to } = span;
  const [start, end] = [toClockTime(from, format), toClockTime(to, format)];
  if (!isOneDay(span)) return overDays(at(writeDay(from.day), start), at(writeDay(to.day), end));
  const fromTo = times(start, end);
  return from.day === known ? fromTo : at(writeDay(from.day), fromTo);
}
