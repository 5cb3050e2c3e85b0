import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { Instant } from '../../proxy/contract/time.js';
import { isPayable } from '../flow/bookable.js';
import type { BookingView } from '../flow/booking-view.js';
import { toPlaceWords } from '../text/en/places.js';
import { fewPlaces } from './event-note.js';
import { toBothClocks, toSecondTime, toWhenLines, writeSecondCity } from './when.js';

/** Why an event cannot be booked here and now, in a sentence; empty where it can be. */
export function toHindrance(event: AmeliaEvent, view: BookingView): string {
  const words = toPlaceWords(view.strings).places;
  switch (event.status) {
    case 'not-yet-open':
      return event.opensAt ? words.opens(toOpening(event.opensAt, view)) : words.notYet;
    case 'open':
      return isPayable(event, event.tickets ?? [event]) ? '' : words.paidBefore;
    default:
      return words[event.status];
  }
}

/** How many places are left: `20 left`; empty where that says nothing. */
export function toPlacesLeft({ status, placesLeft }: AmeliaEvent, view: BookingView): string {
  const isTold = status === 'open' || status === 'not-yet-open';
  return isTold && placesLeft !== null ? toLeft(placesLeft, view) : '';
}

/** `3 left`; empty where there are plenty. */
export function toFewLeft(placesLeft: number, view: BookingView): string {
  return placesLeft <= fewPlaces ? toLeft(placesLeft, view) : '';
}

function toLeft(placesLeft: number, { format, strings }: BookingView): string {
  return toPlaceWords(strings).places.left(format.count(placesLeft));
}

/** On the first clock, with the second one's time where that differs. */
function toOpening(opensAt: Instant, view: BookingView): string {
  const [when = ''] = toWhenLines(opensAt, view);
  const elsewhere = writeSecondCity(view)(toSecondTime(toBothClocks(opensAt, view), view));
  return elsewhere ? toPlaceWords(view.strings).places.opensToo(when, elsewhere) : when;
}
