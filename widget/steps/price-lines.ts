import { html, nothing, type TemplateResult } from 'lit';
import type { BookingView } from '../flow/booking-view.js';
import { toSumLabel } from './chosen.js';
import type { ShownLine, ShownPrice } from './shown-price.js';

/**
 * What a price is made of, one line each, and its total.
 *
 * @param coupon - what stands where a coupon's line would.
 */
export function renderPriceLines(
  { lines, totalMinor, includedTax }: ShownPrice,
  view: BookingView,
  coupon: TemplateResult | typeof nothing,
): TemplateResult {
  const { strings, format, site } = view;
  const { review } = strings;
  const isTax = ({ kind }: ShownLine) => kind === 'tax';
  const charges = lines.filter((line) => line.kind !== 'coupon' && !isTax(line));
  const render = (line: ShownLine) => html`<div>
    <span><bdi>${line.label}</bdi></span><span>${toSumLabel(line.amountMinor, view)}</span>
  </div>`;
  const paid = totalMinor === 0 ? review.nothingToPay : review.onSite;
  return html`<div class="lines figures">
    ${charges.map(render)} ${coupon} ${lines.filter(isTax).map(render)}
    <div class="total">
      <span>${review.total}, ${paid}</span><span>${toSumLabel(totalMinor, view)}</span>
    </div>
    ${
      includedTax
        ? html`<p class="included">
          ${review.included(includedTax.names.join(', '), format.money(includedTax.amountMinor, site.currency))}
        </p>`
        : nothing
    }
  </div>`;
}
