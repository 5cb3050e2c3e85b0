import type { BookingView } from '../flow/booking-view.js';
import { type EventWords, toEventWords } from '../text/en/events.js';

/** What decides how a list of events reads. */
export type EventReading = Pick<BookingView, 'site' | 'clocks' | 'strings' | 'format'> & {
  words: EventWords['events'];
};

/**
 * How the events of a view read: the same as before where that is so, for a long list is written
 * anew with another one.
 */
export function toEventReading(view: BookingView, before?: EventReading): EventReading {
  const { site, clocks, strings, format } = view;
  const isSame =
    before?.clocks.first === clocks.first &&
    before.clocks.second === clocks.second &&
    before.strings === strings &&
    before.format === format &&
    before.site.currency === site.currency;
  if (isSame) return before;
  return { site, clocks, strings, format, words: toEventWords(strings).events };
}
