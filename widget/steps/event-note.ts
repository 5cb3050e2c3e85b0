import type { AmeliaEvent } from '../../proxy/contract/events.js';
import { toClockTime } from '../text/clock-time.js';
import { toWallTime } from '../time/zoned.js';
import type { EventReading } from './event-reading.js';

/** So many places are few enough to hurry. */
export const fewPlaces = 5;

/** How far an event can be booked, where that is worth a word; else empty. */
export function toEventNote(event: AmeliaEvent, { words, clocks, format }: EventReading): string {
  const { status, opensAt, placesLeft } = event;
  switch (status) {
    case 'open':
      if (placesLeft === 0) return words.full;
      return placesLeft !== null && placesLeft <= fewPlaces ? words.placesLeft(placesLeft) : '';
    case 'not-yet-open': {
      if (!opensAt) return words.notYetOpen;
      const wall = toWallTime(opensAt, clocks.first);
      return words.opensOn(`${format.shortDay(wall.day)}, ${toClockTime(wall, format)}`);
    }
    default:
      return words[status];
  }
}
