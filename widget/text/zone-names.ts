import type { Instant, Zone } from '../../proxy/contract/time.js';
import { toWallTime } from '../time/zoned.js';

/** The city a zone is named after: `America/New_York` gives `New York`, `Etc/GMT-1` `UTC+1`. */
export function toCity(zone: Zone): string {
  // The signs of these names are turned round: Etc/GMT-1 is an hour ahead.
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  if (hours) return `UTC${sign === '-' ? '+' : '−'}${hours}`;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The offset in words at an instant: `UTC+5:45`, `UTC−5`, `UTC`. */
export function toOffsetName(instant: Instant, zone: Zone): string {
  const { offsetMinutes } = toWallTime(instant, zone);
  if (offsetMinutes === 0) return 'UTC';
  const total = Math.abs(offsetMinutes);
  const minutes = total % 60 === 0 ? '' : `:${String(total % 60).padStart(2, '0')}`;
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${Math.floor(total / 60)}${minutes}`;
}
