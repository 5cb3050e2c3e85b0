import type { Instant, Zone } from '../../proxy/contract/time.js';
import { toFixedMinutes } from '../time/fixed-zone.js';
import { toWallTime } from '../time/zoned.js';
import type { Format } from './format.js';

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

/** All of it: `New York (Eastern Standard Time, UTC−5)`, at an instant; `UTC+5:30` of an offset. */
export function toZoneLabel(instant: Instant, zone: Zone, format: Format): string {
  const city = toCity(zone);
  const about = [toZoneName(instant, zone, format), toOffsetName(instant, zone)];
  const more = about.filter((each) => each !== '' && each !== city);
  return more.length > 0 ? `${city} (${more.join(', ')})` : city;
}

/**
 * The zone's name in words at an instant: `Central European Standard Time`.
 *
 * @returns an empty string where the language has no name for it, and for fixed offsets.
 */
export function toZoneName(instant: Instant, zone: Zone, format: Format): string {
  if (toFixedMinutes(zone) !== null) return '';
  const name = format.zoneAt(instant, zone, 'long');
  // Where there is no name Intl writes the offset in figures.
  return /\p{N}/u.test(name) ? '' : name;
}
