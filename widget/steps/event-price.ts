import type { AmeliaEvent } from '../../proxy/contract/events.js';
import type { EventReading } from './event-reading.js';

/**
 * The price of an event as a list shows it: `Free`, `from $10.00`, `$15.00 each`, `$40.00 for all`;
 * empty where it can no longer be booked.
 */
export function toEventPriceLabel(event: AmeliaEvent, reading: EventReading): string {
  const { status, tickets, priceMinor, pricedPerPerson, persons } = event;
  const { format, strings, words, site } = reading;
  if (status === 'closed' || status === 'cancelled') return '';
  const varies = tickets?.some((ticket) => ticket.priceMinor !== priceMinor) ?? false;
  if (priceMinor === 0 && !varies) return strings.free;
  const price = format.money(priceMinor, site.currency);
  if (varies) return strings.from(price);
  if (persons.max <= 1) return price;
  return pricedPerPerson ? strings.each(price) : words.forAll(price);
}
