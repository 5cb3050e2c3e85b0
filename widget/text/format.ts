import type { Minor } from '../../proxy/contract/catalog.js';
import type { Currency, Weekday } from '../../proxy/contract/site.js';
import type { Day, Instant, Zone } from '../../proxy/contract/time.js';
import type { Month } from '../time/plain-date.js';

/** Turns values into what people read, in one language and its ways. */
export interface Format {
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
  money(amount: Minor, currency: Currency): string;
  /** `1 hour 30 minutes`: in full, as it is read aloud. */
  duration(seconds: number): string;
  count(count: number): string;
}

const sundayMs = Date.UTC(2026, 0, 4);
const dayMs = 86_400_000;

const formats = new Map<string, Format>();

/** The formatters of a locale (BCP 47); each Intl object is made once, when first needed. */
export function toFormat(locale: string): Format {
  return remember(formats, locale, () => createFormat(locale));
}

function createFormat(locale: string): Format {
  const dates = new Map<string, Intl.DateTimeFormat>();
  const numbers = new Map<string, Intl.NumberFormat>();
  const times = new Map<number, string>();

  const date = (timeZone: Zone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    remember(dates, timeZone + JSON.stringify(options), () => {
      return new Intl.DateTimeFormat(locale, { timeZone, ...options });
    });
  const number = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
    remember(numbers, JSON.stringify(options), () => new Intl.NumberFormat(locale, options));
  const day = (value: Day, options: Intl.DateTimeFormatOptions): string =>
    date('UTC', options).format(Date.parse(`${value}T00:00:00Z`));
  const unit = (amount: number, name: 'hour' | 'minute'): string =>
    number({ style: 'unit', unit: name, unitDisplay: 'long' })
      .format(amount)
      // `30` and `minutes` stay together.
      .replace(/\s/g, '\u00a0');

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
    money: (amount, { decimals, symbol, symbolPosition, spaced }) => {
      const figure = number({
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(amount / 10 ** decimals);
      const gap = spaced ? '\u00a0' : '';
      return symbolPosition === 'before' ? symbol + gap + figure : figure + gap + symbol;
    },
    duration: (seconds) => {
      const hours = Math.floor(seconds / 3600);
      const minutes = Math.round((seconds % 3600) / 60);
      const units = [
        ...(hours > 0 ? [unit(hours, 'hour')] : []),
        ...(minutes > 0 || hours === 0 ? [unit(minutes, 'minute')] : []),
      ];
      return keepTogether(units.join(' '));
    },
    count: (count) => number({}).format(count),
  };
}

/** Words that run to the left keep their figures, behind a name that runs to the right too. */
function keepTogether(text: string): string {
  return /[\u0590-\u08ff]/.test(text) ? `\u2067${text}\u2069` : text;
}

function remember<Key, Kept>(kept: Map<Key, Kept>, key: Key, make: () => Kept): Kept {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
