import type { Instant } from '../../proxy/contract/time.js';
import type { BookingView } from '../flow/booking-view.js';
import { toClockTime } from '../text/clock-time.js';
import { toCity } from '../text/zone-names.js';
import { toWeekday } from '../time/plain-date.js';
import { isSameClock, toDayIn } from '../time/zoned.js';

/** When something is, in words: on the first clock, then, where that differs, on the second. */
export function toWhenLines(at: Instant, { clocks, format, strings }: BookingView): string[] {
  const { first, second } = clocks;
  const zones = isSameClock(at, first, second) ? [first] : [first, second];
  return zones.map((zone) =>
    strings.whenIn(format.longDay(toDayIn(at, zone)), toClockTime(at, zone, format), toCity(zone)),
  );
}

/** On the first clock, short enough for a summary: `Tue 15 Dec, 04:00`. */
export function toShortWhen(at: Instant, { clocks, format }: BookingView): string {
  return `${format.shortDay(toDayIn(at, clocks.first))}, ${toClockTime(at, clocks.first, format)}`;
}

/** The time on the second clock where it differs, with its day where that differs too. */
export function toSecondTime(at: Instant, { clocks, format }: BookingView): string {
  const { first, second } = clocks;
  if (isSameClock(at, first, second)) return '';
  const time = toClockTime(at, second, format);
  const day = toDayIn(at, second);
  return day === toDayIn(at, first) ? time : `${format.weekday(toWeekday(day), 'short')} ${time}`;
}

/** The same with its city: `15:00 Belgrade`. */
export function toSecondTimeIn(at: Instant, view: BookingView): string {
  const time = toSecondTime(at, view);
  return time && view.strings.time.inCity(time, toCity(view.clocks.second));
}
