import type { Slot } from '../../proxy/contract/availability.js';
import type { Instant } from '../../proxy/contract/time.js';
import type { BookingView } from '../flow/booking-view.js';
import { toCity } from '../text/zone-names.js';
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

/** The same on a chip, for days that are near: `Tue 15, 04:00`. */
export function toNearWhen(at: Instant, { state, format }: BookingView): string {
  return `${format.nearDay(toDayIn(at, state.timeZone))}, ${format.time(at, state.timeZone)}`;
}

/** The place's clock where it differs from the customer's, else empty. */
export function toPlaceTime(at: Instant, { state, site, format }: BookingView): string {
  return isSameClock(at, state.timeZone, site.timeZone) ? '' : format.time(at, site.timeZone);
}

/** What a chip says to a screen reader about a slot. */
export function toSpokenTime(slot: Slot, label: string, view: BookingView): string {
  const placeTime = toPlaceTime(slot.startsAt, view);
  return placeTime ? view.strings.time.slot(label, placeTime, toCity(view.site.timeZone)) : label;
}
