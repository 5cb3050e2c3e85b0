import { toPackageBill } from '../../proxy/contract/package-price.js';
import type { PackageView } from '../flow/booking-view.js';
import { toPackageWords } from '../text/en/packages.js';
import { nameTax, toSumLabel } from './chosen.js';
import { type Charge, type ShownPrice, showPrice } from './shown-price.js';

/** What the package costs, with the tax on top named. */
export function toPackageTotal(view: PackageView): string {
  const { quote, choice } = view.state;
  const { totalMinor, lines } = quote ?? toPackageBill(view.package, choice.coupon);
  return nameTax(toSumLabel(totalMinor, view), lines, view);
}

/** What the package costs, line by line, with what is saved by it. */
export function toShownPackagePrice(view: PackageView): ShownPrice {
  const own = toPackageBill(view.package, view.state.choice.coupon);
  return showPrice(own, view.state.quote, (line) => toLabel(line, view));
}

function toLabel({ kind, amountMinor }: Charge, view: PackageView): string {
  if (kind !== 'package') return '';
  const { name, pricedBeforeDiscountMinor } = view.package;
  const savedMinor = (pricedBeforeDiscountMinor ?? amountMinor) - amountMinor;
  if (savedMinor <= 0) return name;
  const { saving } = toPackageWords(view.strings).package;
  return saving(name, view.format.money(savedMinor, view.site.currency));
}
