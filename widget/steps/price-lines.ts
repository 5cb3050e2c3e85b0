import { html, nothing, type TemplateResult } from 'lit';
import type { PriceLine } from '../../proxy/contract/price.js';
import type { ChosenView, EventView, ServiceView } from '../flow/booking-view.js';
import { toExtraLabel, toServiceTitle, toSumLabel, toTicketLabel } from './chosen.js';
import type { ShownPrice } from './shown-price.js';

/**
 * What a price is made of, one line each, and its total.
 *
 * @param coupon - what stands where a coupon's line would.
 */
export function renderPriceLines(
  { lines, totalMinor, includedTax }: ShownPrice,
  view: ChosenView,
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

function toLineLabel(line: PriceLine, view: ChosenView): string {
  if (line.kind === 'coupon') return line.code;
  if (line.kind === 'tax') return line.names.join(', ');
  return 'event' in view ? toEventLabel(line, view) : toServiceLabel(line, view);
}

/** What is charged for, and how often. */
type Charge = Exclude<PriceLine, { kind: 'coupon' | 'tax' }>;

function toServiceLabel(line: Charge, view: ServiceView): string {
  if (line.kind !== 'service' && line.kind !== 'extra') return '';
  const what =
    line.kind === 'service'
      ? toServiceTitle(view.service, view)
      : toExtraLabel(line.extraId, line.quantity, view.service, view);
  return view.strings.review.line(what, line.persons, line.dates);
}

function toEventLabel(line: Charge, view: EventView): string {
  if (line.kind === 'ticket') return toTicketLabel(line.ticketId, line.quantity, view);
  if (line.kind !== 'event') return '';
  return view.strings.review.line(view.event.name, line.persons, 1);
}
