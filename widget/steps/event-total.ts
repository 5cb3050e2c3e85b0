import { toEventBill } from '../../proxy/contract/event-price.js';
import type { EventView } from '../flow/booking-view.js';
import { nameTax, toSumLabel } from './chosen.js';
import { toTicketLabel } from './event-chosen.js';
import { type Charge, type ShownPrice, showPrice } from './shown-price.js';
import { countTickets } from './tickets-limits.js';

/** What is chosen of an event costs that much, with the tax on top named; empty while nothing is. */
export function toEventTotal(view: EventView): string {
  const { event, state } = view;
  const { quote, choice } = state;
  if (event.tickets && countTickets(choice.tickets) === 0) return '';
  const { totalMinor, lines } = quote ?? toEventBill(event, choice);
  return nameTax(toSumLabel(totalMinor, view), lines, view);
}

/** What is chosen of an event costs that much, line by line. */
export function toShownEventPrice(view: EventView): ShownPrice {
  const { event, state } = view;
  const own = toEventBill(event, state.choice);
  return showPrice(own, state.quote, (line) => toLabel(line, view));
}

function toLabel(line: Charge, view: EventView): string {
  if (line.kind === 'ticket') {
    // A price for all together is no price of so many.
    const count = view.event.pricedPerPerson ? line.quantity : null;
    return toTicketLabel(line.ticketId, count, view);
  }
  return line.kind === 'event' ? view.strings.review.line(view.event.name, line.persons, 1) : '';
}
