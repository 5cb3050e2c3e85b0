import type { Instant } from '../../proxy/contract/time.js';
import type { TimesView } from '../flow/booking-view.js';
import { toClockTime } from '../text/clock-time.js';
import { toCity } from '../text/zone-names.js';
import { toWeekday } from '../time/plain-date.js';
import { toWallTime, type WallTime } from '../time/zoned.js';

/** What both clocks show at an instant; `second` is null where they show the same. */
export interface BothClocks {
  first: WallTime;
  second: WallTime | null;
}

export function toBothClocks(at: Instant, { clocks }: TimesView): BothClocks {
  const epochMs = Date.parse(at);
  const first = toWallTime(at, clocks.first, epochMs);
  const second = toWallTime(at, clocks.second, epochMs);
  return { first, second: second.offsetMinutes === first.offsetMinutes ? null : second };
}

/** When something is, in words: on the first clock, then, where that differs, on the second. */
export function toWhenLines(at: Instant, view: TimesView): string[] {
  const { format, strings } = view;
  const { first, second } = toBothClocks(at, view);
  return (second ? [first, second] : [first]).map((wall) =>
    strings.whenIn(format.longDay(wall.day), toClockTime(wall, format), toCity(wall.zone)),
  );
}

/** On the first clock, short enough for a summary: `Tue 15 Dec, 04:00`. */
export function toShortWhen(at: Instant, { clocks, format }: TimesView): string {
  const wall = toWallTime(at, clocks.first);
  return `${format.shortDay(wall.day)}, ${toClockTime(wall, format)}`;
}

/** The time on the second clock where it differs, with its day where that differs too. */
export function toSecondTime({ first, second }: BothClocks, { format }: TimesView): string {
  if (!second) return '';
  const time = toClockTime(second, format);
  if (second.day === first.day) return time;
  return `${format.weekday(toWeekday(second.day), 'short')} ${time}`;
}

/** Writes the second clock's city behind a time on it, `15:00 Belgrade`; none stays none. */
export function writeSecondCity({ clocks, strings }: TimesView): (time: string) => string {
  const city = toCity(clocks.second);
  return (time) => time && strings.time.inCity(time, city);
}
