import { html, nothing, type TemplateResult } from 'lit';
import type { ServiceView } from '../flow/booking-view.js';
import { toChoicePrice } from '../flow/choice-price.js';
import { type Series, toSeriesSlots } from '../flow/series.js';
import { toSeriesWords } from '../text/en/series.js';
import { toSumLabel } from './chosen.js';

/** What all dates of a series that have a time cost together. */
export function renderSeriesTotal(
  series: Series,
  view: ServiceView,
): TemplateResult | typeof nothing {
  const total = toChoicePrice(view.service, { ...view.state.choice, series });
  if (!total) return nothing;
  return html`<p class="total figures">
    <span>${toSeriesWords(view.strings).total(toSeriesSlots(series).length + 1)}</span>
    <span>${toSumLabel(total.totalMinor, view)}</span>
  </p>`;
}
