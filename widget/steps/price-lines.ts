import { html, nothing, type TemplateResult } from 'lit';
import type { PriceLine } from '../../proxy/contract/price.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toExtraLabel, toServiceTitle, toSumLabel } from './chosen.js';
import type { ShownPrice } from './shown-price.js';

/**
 * What a price is made of, one line each, and its total.
 *
 * @param coupon - what stands where a coupon's line would.
 */
export function renderPriceLines(
  { lines, totalMinor, includedTax }: ShownPrice,
  view: ServiceView,
  coupon: TemplateResult | typeof nothing,
): TemplateResult {
  const { strings, format, site } = view;
  const { review } = strings;
  const isTax = ({ kind }: PriceLine) => kind === 'tax';
  const charges = lines.filter((line) => line.kind !== 'coupon' && !isTax(line));
  const render = (line: PriceLine) => html`<div>
    <span><bdi>${toLineLabel(line, view)}</bdi></span><span>${toSumLabel(line.amountMinor, view)}</span>
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

function toLineLabel(line: PriceLine, view: ServiceView): string {
  const { service, strings } = view;
  switch (line.kind) {
    case 'service':
      return strings.review.line(toServiceTitle(service, view), line.persons, line.dates);
    case 'extra':
      return strings.review.line(
        toExtraLabel(line.extraId, line.quantity, service, view),
        line.persons,
        line.dates,
      );
    case 'event':
    case 'ticket':
      // Of an event: its own lines are still to come.
      return '';
    case 'coupon':
      return line.code;
    case 'tax':
      return line.names.join(', ');
  }
}
