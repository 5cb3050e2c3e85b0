import type { Minor } from '../../proxy/contract/catalog.js';
import type { Bill, PriceLine } from '../../proxy/contract/price.js';
import type { Quote } from '../flow/booking-state.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toChoicePrice } from '../flow/choice-price.js';
import { toExtraLabel, toServiceTitle } from './chosen.js';

/** One part of a price, in words. */
export interface ShownLine {
  kind: PriceLine['kind'];
  label: string;
  amountMinor: Minor;
}

/** A price as it is shown: the proxy's where it has told one, else the widget's own. */
export interface ShownPrice {
  lines: readonly ShownLine[];
  totalMinor: Minor;
  includedTax: Bill['includedTax'];
}

/** Something that is charged for. */
export type Charge = Exclude<PriceLine, { kind: 'coupon' | 'tax' }>;

/** What the chosen appointments cost, line by line. */
export function toShownPrice(view: ServiceView): ShownPrice {
  const { choice, quote } = view.state;
  return showPrice(toChoicePrice(view.service, choice), quote, (line) => toLabel(line, view));
}

/** A price in words; of a proxy's sum without lines the total alone. */
export function showPrice(
  own: Bill | null,
  quote: Quote | null,
  writeCharge: (line: Charge) => string,
): ShownPrice {
  const isOwn = !quote || (quote.lines.length === 0 && own?.totalMinor === quote.totalMinor);
  const none = { lines: [], totalMinor: 0, includedTax: null };
  // Of included taxes the proxy tells nothing.
  const price = isOwn ? (own ?? none) : { ...none, ...quote };
  const lines = price.lines.map((line): ShownLine => {
    const { kind, amountMinor } = line;
    if (kind === 'coupon') return { kind, label: line.code, amountMinor };
    if (kind === 'tax') return { kind, label: line.names.join(', '), amountMinor };
    return { kind, label: writeCharge(line), amountMinor };
  });
  return { ...price, lines };
}

function toLabel(line: Charge, view: ServiceView): string {
  if (line.kind !== 'service' && line.kind !== 'extra') return '';
  const { service, strings } = view;
  const what =
    line.kind === 'service'
      ? toServiceTitle(service, view)
      : toExtraLabel(line.extraId, line.quantity, service, view);
  return strings.review.line(what, line.persons, line.dates);
}
