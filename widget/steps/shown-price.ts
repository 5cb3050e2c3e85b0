import type { Minor } from '../../proxy/contract/catalog.js';
import type { Price, PriceLine } from '../../proxy/contract/price.js';
import type { ChosenView } from '../flow/booking-view.js';
import { toChosenPrice } from '../flow/choice-price.js';

/** A price as it is shown: the proxy's where it has told one, else the widget's own. */
export interface ShownPrice {
  lines: readonly PriceLine[];
  totalMinor: Minor;
  includedTax: Price['includedTax'];
}

/** What the booking costs, line by line; of a proxy's sum without lines the total alone. */
export function toShownPrice(view: ChosenView): ShownPrice {
  const { quote } = view.state;
  const own = toChosenPrice(view);
  const none = { lines: [], totalMinor: 0, includedTax: null };
  if (!quote || (quote.lines.length === 0 && own?.totalMinor === quote.totalMinor)) {
    return own ?? none;
  }
  // Of included taxes the proxy tells nothing.
  return { ...none, ...quote };
}
