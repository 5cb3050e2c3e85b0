import { sum } from '../contract/charge.js';
import type { Ticket } from '../contract/events.js';
import type { Day } from '../contract/time.js';
import { toPlainText } from './clean-html.js';
import type { EventRow, TicketRow } from './event-rows.js';
import { toMinor } from './money.js';

/** What is left of an event. */
export interface Places {
  /** null: nobody knows. */
  left: number | null;
  /** How many one booking may take. */
  most: number;
  /** null: there is but one kind of place. */
  tickets: Ticket[] | null;
}

/** What tickets are told with. */
export interface TicketTerms {
  /** The site's. */
  today: Day;
  /** Of the site's currency. */
  decimals: number;
}

/**
 * What is left, as Amelia counts it: approved and pending bookings take a place; where tickets share
 * one capacity their own numbers do not count.
 */
export function toPlaces(row: EventRow, terms: TicketTerms): Places {
  const tickets = hasTickets(row) ? toTickets(row, terms) : null;
  const left = tickets ? toTicketsLeft(row, tickets) : toLeft(row.places);
  const most = Math.min(toMostPersons(row, tickets !== null), left ?? row.maxCapacity ?? 1);
  return { left, most: Math.max(1, most), tickets };
}

/** Whether more places are taken than there are. */
export function isOverbooked(row: EventRow): boolean {
  const { maxCustomCapacity, customTickets, places } = row;
  if (!hasTickets(row)) return places !== undefined && places < 0;
  if (maxCustomCapacity) return sum(customTickets.map(({ sold = 0 }) => sold)) > maxCustomCapacity;
  return customTickets.some(({ spots = 0, sold = 0 }) => sold > spots);
}

/** Whether its tickets count: they stay written down where an owner has switched them off again. */
function hasTickets({ customPricing, customTickets }: EventRow): boolean {
  return customPricing === true && customTickets.length > 0;
}

function toTickets(row: EventRow, terms: TicketTerms): Ticket[] {
  const shared = toSharedLeft(row);
  return row.customTickets
    .filter(({ enabled }) => enabled ?? true)
    .map((ticket) => ({
      id: ticket.id,
      name: toPlainText(ticket.name),
      priceMinor: toMinor(toTicketPrice(ticket, terms.today), terms.decimals),
      placesLeft: shared ?? Math.max(0, (ticket.spots ?? 0) - (ticket.sold ?? 0)),
    }));
}

/** What is left of a capacity that all tickets share; null where each has its own. */
function toSharedLeft({ maxCustomCapacity, customTickets }: EventRow): number | null {
  if (!maxCustomCapacity) return null;
  return Math.max(0, maxCustomCapacity - sum(customTickets.map(({ sold = 0 }) => sold)));
}

function toTicketsLeft(row: EventRow, tickets: readonly Ticket[]): number {
  return toSharedLeft(row) ?? sum(tickets.map(({ placesLeft }) => placesLeft));
}

/** Of several ranges that hold today the last one counts, as in Amelia. */
function toTicketPrice({ price, dateRanges, dateRangePrice }: TicketRow, today: Day): number {
  const own = dateRanges?.findLast(
    ({ startDate, endDate }) => startDate.slice(0, 10) <= today && today <= endDate.slice(0, 10),
  );
  return own?.price ?? dateRangePrice ?? price;
}

function toLeft(places: number | undefined): number | null {
  return places === undefined ? null : Math.max(0, places);
}

/** The customer, and whom they may bring; whoever buys tickets buys them for others too. */
function toMostPersons({ bringingAnyone, maxExtraPeople }: EventRow, isTicketed: boolean): number {
  if (!isTicketed && !bringingAnyone) return 1;
  return maxExtraPeople === undefined ? Infinity : 1 + maxExtraPeople;
}
