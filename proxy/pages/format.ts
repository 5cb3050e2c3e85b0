import type { Minor } from '../contract/catalog.js';
import type { Currency } from '../contract/site.js';
import type { Day, Instant, Zone } from '../contract/time.js';
import { type Month, toMs, toWallClock } from './days.js';
import type { Plural } from './words/words.js';

/** Turns values into what people read, in one language and its ways. */
export interface Format {
  money(amount: Minor): string;
  /** `1 hr 30 min`. */
  duration(seconds: number): string;
  /** `09:30`, or `9:30 AM`. */
  time(instant: Instant, zone: Zone): string;
  /** `Monday 14 December 2026 at 10:00`. */
  moment(instant: Instant, zone: Zone): string;
  /** `CET`: tells apart what the clock says twice. */
  zoneAt(instant: Instant, zone: Zone): string;
  /** `Monday, 14 December`. */
  day(day: Day): string;
  /** `Mon 14`. */
  shortDay(day: Day): string;
  /** `December 2026`. */
  month(month: Month): string;
  count(count: number): string;
  /** The form that a number asks for, with the number in it. */
  plural(forms: Plural, count: number): string;
}

/** @param locale BCP 47. */
export function createFormat(locale: string, currency: Currency): Format {
  const dates = new Map<string, Intl.DateTimeFormat>();

  function date(
    options: Intl.DateTimeFormatOptions,
    value: Instant | number,
    zone: Zone = 'UTC',
  ): string {
    const { timeZone, shiftMs } = toWallClock(zone);
    const key = timeZone + JSON.stringify(options);
    const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
    dates.set(key, format);
    return format.format(toMs(value) + shiftMs);
  }

  const ofDay = (options: Intl.DateTimeFormatOptions, day: Day) =>
    date(options, `${day}T00:00:00Z`);
  const unit = (amount: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(
      amount,
    );
  const { decimals } = currency;
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.code,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  const hour = hourCycle === 'h23' ? '2-digit' : 'numeric';

  return {
    money: (amount) => money.format(amount / 10 ** decimals),
    duration(seconds) {
      const [hours, minutes] = [Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60)];
      return [
        ...(hours > 0 ? [unit(hours, 'hour')] : []),
        ...(minutes > 0 || hours === 0 ? [unit(minutes, 'minute')] : []),
      ].join(' ');
    },
    time: (instant, zone) => date({ hour, minute: '2-digit' }, instant, zone),
    moment: (instant, zone) => date({ dateStyle: 'full', timeStyle: 'short' }, instant, zone),
    zoneAt(instant, zone) {
      const { timeZone } = toWallClock(zone);
      if (timeZone !== zone) return zone;
      const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
      const found = parts.formatToParts(toMs(instant)).find(({ type }) => type === 'timeZoneName');
      return found?.value ?? zone;
    },
    day: (day) => ofDay({ weekday: 'long', day: 'numeric', month: 'long' }, day),
    shortDay: (day) => ofDay({ weekday: 'short', day: 'numeric' }, day),
    month: (month) => ofDay({ month: 'long', year: 'numeric' }, `${month}-01`),
    count: (count) => numbers.format(count),
    plural: (forms, count) =>
      (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count)),
  };
}

/** `Europe/Belgrade` as people call it: Belgrade. */
export function toZoneName(zone: Zone): string {
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
