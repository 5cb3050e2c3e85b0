import type { Instant, Zone } from '../../proxy/contract/time.js';
import { isShownTwice, toWallTime } from '../time/zoned.js';
import type { Format } from './format.js';

/**
 * What a clock in the zone shows: `09:30` or `9:30 AM`, as the locale has it; `02:30 CEST` where
 * the clock is put back and shows that time twice.
 */
export function toClockTime(at: Instant, zone: Zone, format: Format): string {
  const time = format.timeOfDay(toWallTime(at, zone).minuteOfDay);
  return isShownTwice(at, zone) ? `${time} ${format.zoneAt(at, zone)}` : time;
}
