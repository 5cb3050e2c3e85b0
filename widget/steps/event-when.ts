import type { AmeliaEvent, EventPeriod } from '../../proxy/contract/events.js';
import type { Zone } from '../../proxy/contract/time.js';
import { toClockTime } from '../text/clock-time.js';
import { toCity } from '../text/zone-names.js';
import { toWeekday } from '../time/plain-date.js';
import { isOnOneDay, isSameClock, toWallTime, type WallTime } from '../time/zoned.js';
import type { EventReading } from './event-reading.js';

/** So many periods are told each; of more only how many, from when to when. */
const toldPeriods = 2;

/** A line about when an event is, as a list tells it. */
export interface EventWhen {
  /** On the first clock. */
  text: string;
  /** On the second clock, with its city; empty where that shows the same. */
  second: string;
}

/** When an event is: `Tue 15 Dec, 18:00 – 20:30`, or `4 dates, 14 Dec – 4 Jan, 18:00 – 20:30`. */
export function toEventWhen({ periods }: AmeliaEvent, reading: EventReading): EventWhen[] {
  if (periods.length > toldPeriods) return [toBrief(periods, reading)];
  return periods.map((period) => ({
    text: toPeriodWords(period, reading),
    second: toSecondWords([period], reading),
  }));
}

/**
 * The period that an event is listed by: the first that is not over, else the last.
 *
 * @param nowMs - since 1970.
 */
export function toListedPeriod({ periods }: AmeliaEvent, nowMs: number): EventPeriod {
  const listed = periods.find(({ endsAt }) => Date.parse(endsAt) > nowMs) ?? periods.at(-1);
  if (!listed) throw new RangeError('an event without a period');
  return listed;
}

/** A period on the first clock: `Tue 15 Dec, 18:00 – 20:30`, `Fri 4 Dec, 18:00 – Sun 6 Dec, 14:00`. */
function toPeriodWords(period: EventPeriod, reading: EventReading): string {
  const { format, words, clocks } = reading;
  const [start, end] = toWalls(period, clocks.first);
  const write = (wall: WallTime) => `${format.shortDay(wall.day)}, ${toClockTime(wall, format)}`;
  return words.between(
    write(start),
    isOnOneDay(start, end) ? toClockTime(end, format) : write(end),
  );
}

function toBrief(periods: readonly EventPeriod[], reading: EventReading): EventWhen {
  const { format, words, clocks } = reading;
  const [first, last] = [periods[0], periods.at(-1)].map((period) =>
    period ? format.dayMonth(toWallTime(period.startsAt, clocks.first).day) : '',
  );
  const dates = words.dates(periods.length, first ?? '', last ?? '');
  const times = toSameTimes(periods, clocks.first, reading);
  if (!times) return { text: dates, second: '' };
  return { text: words.atTimes(dates, times), second: toSecondWords(periods, reading) };
}

/** From when to when on the second clock, with its city: `12:00 – 14:30 New York`. */
function toSecondWords(periods: readonly EventPeriod[], reading: EventReading): string {
  const { clocks, strings, format } = reading;
  const [period] = periods;
  if (!period || isSamePeriod(period, reading)) return '';
  const times = toSameTimes(periods, clocks.second, reading);
  if (!times) return '';
  const [there] = toWalls(period, clocks.second);
  const isSameDay = there.day === toWallTime(period.startsAt, clocks.first).day;
  const weekday = isSameDay ? '' : `${format.weekday(toWeekday(there.day), 'short')} `;
  return strings.time.inCity(weekday + times, toCity(clocks.second));
}

/** From when to when each period is, by one clock; empty where they differ. */
function toSameTimes(
  periods: readonly EventPeriod[],
  zone: Zone,
  { format, words }: EventReading,
): string {
  const times = periods.map((period) => {
    const [start, end] = toWalls(period, zone);
    const day = isOnOneDay(start, end) ? '' : `${format.shortDay(end.day)}, `;
    return words.between(toClockTime(start, format), day + toClockTime(end, format));
  });
  const [first = '', ...others] = times;
  return others.every((each) => each === first) ? first : '';
}

function toWalls({ startsAt, endsAt }: EventPeriod, zone: Zone): [WallTime, WallTime] {
  return [toWallTime(startsAt, zone), toWallTime(endsAt, zone)];
}

/** Whether both clocks show the same all along: one may be changed while it lasts. */
function isSamePeriod({ startsAt, endsAt }: EventPeriod, { clocks }: EventReading): boolean {
  return [startsAt, endsAt].every((at) => isSameClock(at, clocks.first, clocks.second));
}
