import type { EventPeriod } from '../../proxy/contract/events.js';
import type { Day, Zone } from '../../proxy/contract/time.js';
import type { TimesView } from '../flow/booking-view.js';
import { toClockTime } from '../text/clock-time.js';
import { toPlaceWords } from '../text/en/places.js';
import { toCity } from '../text/zone-names.js';
import { toWeekday } from '../time/plain-date.js';
import { isOnOneDay, toWallTime, type WallTime } from '../time/zoned.js';

/** What one clock shows when a period begins and when it ends. */
interface Span {
  from: WallTime;
  to: WallTime;
}

/** Both ends as both clocks show them; `second` is null where they show the same. */
function toSpans(period: EventPeriod, { clocks }: TimesView) {
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

/**
 * When a period is, in words: on the first clock, then, where that differs, on the second.
 * `Tuesday, 15 December 2026, 18:00 – 20:30 in Belgrade`.
 */
export function toPeriodLines(period: EventPeriod, view: TimesView): string[] {
  const { first, second } = toSpans(period, view);
  const { at, inCity } = toPlaceWords(view.strings).periods;
  const write = (day: Day, time: string) => at(view.format.longDay(day), time);
  return (second ? [first, second] : [first]).map((span) =>
    inCity(writeSpan(span, view, write), toCity(span.from.zone)),
  );
}

/**
 * When a period is, short: on the first clock `Tue 15 Dec, 18:00 – 20:30`, and on the second, empty
 * where that shows the same, `12:00 – 14:30`, with weekdays where they differ.
 */
export function toShortPeriod(
  period: EventPeriod,
  view: TimesView,
): { first: string; second: string } {
  const { first, second } = toSpans(period, view);
  const { format, strings } = view;
  const { at } = toPlaceWords(strings).periods;
  const isSameDay =
    second && isOnOneDay(second.from, second.to) && second.from.day === first.from.day;
  const writeSecond = (day: Day, time: string) =>
    isSameDay ? time : `${format.weekday(toWeekday(day), 'short')} ${time}`;
  return {
    first: writeSpan(first, view, (day, time) => at(format.shortDay(day), time)),
    second: second ? writeSpan(second, view, writeSecond) : '',
  };
}

/** @param write - a day and a time of it, or two. */
function writeSpan(
  span: Span,
  { format, strings }: TimesView,
  write: (day: Day, time: string) => string,
): string {
  const { span: join } = toPlaceWords(strings).periods;
  const { from, to } = span;
  const [start, end] = [toClockTime(from, format), toClockTime(to, format)];
  return isOnOneDay(span.from, span.to)
    ? write(from.day, join(start, end))
    : join(write(from.day, start), write(to.day, end));
}
