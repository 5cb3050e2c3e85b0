import type { EventSearch } from '../flow/booking-state.js';
import type { BookingView } from '../flow/booking-view.js';
import type { EventWords } from '../text/en/events.js';
import { toCity } from '../text/zone-names.js';
import { isSameClock } from '../time/zoned.js';
import type { FoundEvents } from './event-pages.js';

/** Whether a list is of some events only. */
export function isNarrowed({ text, tag }: EventSearch): boolean {
  return text.trim() !== '' || tag !== null;
}

/** How many events were found, where that is worth a word; else empty. */
export function toFoundWords(
  { events, search, page }: FoundEvents,
  hasMore: boolean,
  words: EventWords['events'],
): string {
  const count = events.length;
  if (!isNarrowed(search) && page <= 1) return '';
  if (count > 0) return hasMore ? words.foundFirst(count) : words.found(count);
  const text = search.text.trim();
  return text || !search.tag ? words.noneFound(text) : words.noneAbout(search.tag);
}

/** Whose clocks the times are on, where the place has another; the note below says it in full. */
export function toClockSentence(
  { clocks, state, strings }: BookingView,
  found: FoundEvents | null,
): string {
  const { first, second } = clocks;
  const at = found?.events[0]?.periods[0]?.startsAt;
  if (!at || isSameClock(at, first, second)) return '';
  const { yourTime, otherTime } = strings.time;
  return (first === state.ownZone ? yourTime : otherTime)(toCity(first));
}
