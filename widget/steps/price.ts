import type { Service } from '../../proxy/contract/catalog.js';
import { toPriceFrom } from '../../proxy/contract/unit-price.js';
import type { BookingView } from '../flow/booking-view.js';

/** The price of a service as a list shows it: `Free`, `$35.00`, `from $30.00`, `$15.00 each`. */
export function toPriceLabel(service: Service, { format, strings, site }: BookingView): string {
  const { priceMinor, varies } = toPriceFrom(service);
  if (priceMinor === 0 && !varies) return strings.free;
  const price = format.money(priceMinor, site.currency);
  if (varies) return strings.from(price);
  return service.pricedPerPerson && service.persons.max > 1 ? strings.each(price) : price;
}
