import type { WallTime } from '../time/zoned.js';
import type { Format } from './format.js';

/**
 * What a clock shows, as people write it: `09:30` or `9:30 AM`, as the locale has it; `02:30 CEST`
 * where the clock is put back and shows that time twice.
 */
export function toClockTime(
  { minuteOfDay, isShownTwice, instant, zone }: WallTime,
  format: Format,
): string {
  const time = format.timeOfDay(minuteOfDay);
  return isShownTwice ? `${time} ${format.zoneAt(instant, zone, 'short')}` : time;
}
