import type { Instant, Zone } from '../../proxy/contract/time.js';
import { toFixedMinutes } from '../time/fixed-zone.js';
import { toWallTime } from '../time/zoned.js';

/** Names of today for those that some browsers still list. */
const modernNames: Record<string, string> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Enderbury: 'Kanton',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Truk: 'Chuuk',
};

/**
 * The city a zone is named after: `America/New_York` gives `New York`. A zone that is only an
 * offset is named like one: `+05:30` gives `UTC+5:30`, `Etc/GMT-1` gives `UTC+1`.
 */
export function toCity(zone: Zone): string {
  const fixedMinutes = toFixedMinutes(zone);
  if (fixedMinutes !== null) return toOffsetText(fixedMinutes);
  // The signs of these names are turned round: Etc/GMT-1 is an hour ahead.
  const [, turned] = /^Etc\/GMT([+-]\d+)$/.exec(zone) ?? [];
  if (turned) return toOffsetText(Number(turned) * -60);
  const name = zone.slice(zone.lastIndexOf('/') + 1);
  return modernNames[name] ?? name.replaceAll('_', ' ');
}

/** The offset in words at an instant: `UTC+5:45`, `UTC−5`, `UTC`. */
export function toOffsetName(instant: Instant, zone: Zone): string {
  return toOffsetText(toWallTime(instant, zone).offsetMinutes);
}

/** An offset in words, from minutes east of UTC: 345 gives `UTC+5:45`, −300 `UTC−5`, 0 `UTC`. */
export function toOffsetText(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'UTC';
  const total = Math.abs(offsetMinutes);
  const minutes = total % 60 === 0 ? '' : `:${String(total % 60).padStart(2, '0')}`;
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${Math.floor(total / 60)}${minutes}`;
}

/**
 * The zone's name at an instant, in a language (BCP 47): `Central European Standard Time`.
 *
 * @returns an empty string where the language has no name for it, and for fixed offsets.
 */
export function toZoneName(instant: Instant, zone: Zone, locale: string): string {
  if (toFixedMinutes(zone) !== null) return '';
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'long',
  }).formatToParts(Date.parse(instant));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // Where there is no name Intl writes the offset in figures.
  return /\p{N}/u.test(name) ? '' : name;
}
