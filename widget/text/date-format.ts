import type { Weekday } from '../../proxy/contract/site.js';
import type { Day, Instant, Zone } from '../../proxy/contract/time.js';
import type { Month } from '../time/plain-date.js';
import { remember } from './remember.js';

/** What days and times are written with. */
export interface DateFormat {
  /** `09:30` or `9:30 AM`, as the locale has it; of minutes since midnight. */
  timeOfDay(minuteOfDay: number): string;
  /** A zone's name then, of one that Intl knows: short `CEST`, long `Central European Summer Time`. */
  zoneAt(instant: Instant, zone: Zone, width: 'short' | 'long'): string;
  /** `Tuesday, 15 December 2026`. */
  longDay(day: Day): string;
  /** `15 December 2026`. */
  fullDay(day: Day): string;
  /** `Tuesday, 15 December`. */
  dayOfYear(day: Day): string;
  /** `Tue 15 Dec`. */
  shortDay(day: Day): string;
  /** `15 Dec`. */
  dayMonth(day: Day): string;
  /** `15`. */
  dayNumber(day: Day): string;
  /** `December 2026`. */
  month(month: Month): string;
  /** `Dec`. */
  shortMonth(month: Month): string;
  weekday(weekday: Weekday, width: 'long' | 'short' | 'narrow'): string;
}

const sundayMs = Date.UTC(2026, 0, 4);
const dayMs = 86_400_000;

const formats = new Map<string, DateFormat>();

/** The formatters of a locale (BCP 47); each Intl object is made once, when first needed. */
export function toDateFormat(locale: string): DateFormat {
  return remember(formats, locale, () => createFormat(locale));
}

function createFormat(locale: string): DateFormat {
  const dates = new Map<string, Intl.DateTimeFormat>();
  const times = new Map<number, string>();

  const date = (timeZone: Zone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    remember(dates, timeZone + JSON.stringify(options), () => {
      return new Intl.DateTimeFormat(locale, { timeZone, ...options });
    });
  const day = (value: Day, options: Intl.DateTimeFormatOptions): string =>
    date('UTC', options).format(Date.parse(`${value}T00:00:00Z`));

  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  const has24Hours = hourCycle === 'h23' || hourCycle === 'h24';

  return {
    timeOfDay: (minuteOfDay) =>
      // However many slots there are, a clock shows few times: each is written once.
      remember(times, minuteOfDay, () =>
        date('UTC', { hour: has24Hours ? '2-digit' : 'numeric', minute: '2-digit' })
          .format(minuteOfDay * 60_000)
          // `PM` never stands on a line of its own.
          .replace(/\s/g, '\u00a0'),
      ),
    zoneAt: (instant, zone, width) =>
      date(zone, { timeZoneName: width })
        .formatToParts(Date.parse(instant))
        .find(({ type }) => type === 'timeZoneName')?.value ?? '',
    longDay: (value) =>
      day(value, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    fullDay: (value) => day(value, { dateStyle: 'long' }),
    dayOfYear: (value) => day(value, { weekday: 'long', day: 'numeric', month: 'long' }),
    shortDay: (value) => day(value, { weekday: 'short', day: 'numeric', month: 'short' }),
    dayMonth: (value) => day(value, { day: 'numeric', month: 'short' }),
    // Alone: Japanese would add its sign for a day.
    dayNumber: (value) =>
      date('UTC', { day: 'numeric' })
        .formatToParts(Date.parse(`${value}T00:00:00Z`))
        .find(({ type }) => type === 'day')?.value ?? '',
    month: (value) => day(`${value}-01`, { month: 'long', year: 'numeric' }),
    shortMonth: (value) => day(`${value}-01`, { month: 'short' }),
    weekday: (weekday, width) => date('UTC', { weekday: width }).format(sundayMs + weekday * dayMs),
  };
}
