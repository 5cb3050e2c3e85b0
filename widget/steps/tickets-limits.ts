import type { AmeliaEvent, Ticket } from '../../proxy/contract/events.js';
import type { ChosenTicket } from '../flow/choice.js';

/** How many of a kind of ticket may be chosen beside the others that are. */
export function toMostOf(
  { id, placesLeft }: Ticket,
  { persons }: AmeliaEvent,
  chosen: readonly ChosenTicket[],
): number {
  const others = countTickets(chosen.filter((each) => each.id !== id));
  return Math.max(0, Math.min(placesLeft, persons.max - others));
}

/** How many one booking has at least. */
export function toLeast({ persons }: AmeliaEvent): number {
  return Math.max(1, persons.min);
}

export function countTickets(chosen: readonly ChosenTicket[]): number {
  return chosen.reduce((sum, { quantity }) => sum + quantity, 0);
}
