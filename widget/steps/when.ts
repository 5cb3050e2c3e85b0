import type { Slot } from '../../proxy/contract/availability.js';
import type { Instant } from '../../proxy/contract/time.js';
import type { BookingView } from '../flow/booking-view.js';
import { toCity } from '../text/zone-names.js';
import { toWeekday } from '../time/plain-date.js';
import { isSameClock, toDayIn } from '../time/zoned.js';

/**
 * When something is, in words: first on the customer's clock, then, where that differs, on the
 * clock of the place.
 */
export function toWhenLines(at: Instant, { state, site, format, strings }: BookingView): string[] {
  const zones = isSameClock(at, state.timeZone, site.timeZone)
    ? [state.timeZone]
    : [state.timeZone, site.timeZone];
  return zones.map((zone) =>
    strings.whenIn(format.longDay(toDayIn(at, zone)), format.time(at, zone), toCity(zone)),
  );
}

/** The same, short enough for a summary: `Tue 15 Dec, 04:00`. */
export function toShortWhen(at: Instant, { state, format }: BookingView): string {
  return `${format.shortDay(toDayIn(at, state.timeZone))}, ${format.time(at, state.timeZone)}`;
}

/** The place's clock where it differs from the customer's, with its day where that differs too. */
export function toPlaceTime(at: Instant, { state, site, format }: BookingView): string {
  if (isSameClock(at, state.timeZone, site.timeZone)) return '';
  const time = format.time(at, site.timeZone);
  const day = toDayIn(at, site.timeZone);
  if (day === toDayIn(at, state.timeZone)) return time;
  return `${format.weekday(toWeekday(day), 'short')} ${time}`;
}

/** What a chip says to a screen reader about a slot. */
export function toSpokenTime(slot: Slot, label: string, view: BookingView): string {
  const placeTime = toPlaceTime(slot.startsAt, view);
  return placeTime ? view.strings.time.slot(label, placeTime, toCity(view.site.timeZone)) : label;
}
