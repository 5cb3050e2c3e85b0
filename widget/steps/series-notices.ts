import { html, nothing, type TemplateResult } from 'lit';
import type { BookingView } from '../flow/booking-view.js';
import type { Series, SeriesDate } from '../flow/series.js';
import { isTooFar, type SeriesTimes } from '../flow/series-times.js';
import { toSeriesWords } from '../text/en/series.js';
import '../ui/notice.js';
import { toShortWhen } from './when.js';

/** Which times of a series could not be booked, while nobody has chosen others for them. */
export function renderGone(series: Series, view: BookingView): TemplateResult | typeof nothing {
  const { slotGone } = view.strings;
  const gone = series.dates.filter(isOpen).flatMap((date) => date.gone ?? []);
  if (gone.length === 0) return nothing;
  return html`<amelia-notice>
    ${gone.map(
      ({ startsAt, reason }) => html`<p>${slotGone[reason](toShortWhen(startsAt, view), null)}</p>`,
    )}
    <p>${toSeriesWords(view.strings).goneNext}</p>
  </amelia-notice>`;
}

/**
 * How many dates of a series lie past the booking window, and a way to do without them.
 *
 * @param shorten - takes how many times are left, with the first one.
 */
export function renderTooFar(
  { dates }: Series,
  known: SeriesTimes,
  view: BookingView,
  shorten: (times: number) => void,
): TemplateResult | typeof nothing {
  const isFar = (date: SeriesDate) => isOpen(date) && isTooFar(date, known);
  const count = dates.filter(isFar).length;
  if (count === 0) return nothing;
  const times = dates.findIndex(isFar) + 1;
  const words = toSeriesWords(view.strings);
  return html`<amelia-notice>
    <p>${words.tooFar(count)}</p>
    <button class="link" @click=${() => shorten(times)}>${words.shorten(times)}</button>
  </amelia-notice>`;
}

function isOpen({ slot, isLeftOut }: SeriesDate): boolean {
  return !slot && !isLeftOut;
}
