import { html } from 'lit';
import type { Id } from '../../proxy/contract/catalog.js';
import type { EventView } from '../flow/booking-view.js';
import { toPlaceWords } from '../text/en/places.js';
import type { Fact } from './fact-list.js';

/** Who comes: the tickets, as many as there are of each, or how many people where they are several. */
export function toWhoComes(view: EventView): Fact {
  const { event, state, strings, format } = view;
  const { persons, tickets } = state.choice;
  if (!event.tickets) return [strings.what.persons, persons > 1 ? format.count(persons) : ''];
  const labels = tickets.map(({ id, quantity }) => toTicketLabel(id, quantity, view));
  const { tickets: term } = toPlaceWords(strings).places;
  // Their numbers stand before their names in every script.
  return labels.length > 0 ? [term, html`<bdi>${labels.join(', ')}</bdi>`] : [term];
}

/**
 * A kind of ticket and how many of it: `2 × Early bird`.
 *
 * @param quantity - null: its name alone.
 */
export function toTicketLabel(ticketId: Id, quantity: number | null, view: EventView): string {
  const { event, format, strings } = view;
  const name = event.tickets?.find(({ id }) => id === ticketId)?.name ?? '';
  return quantity === null ? name : strings.extras.times(format.count(quantity), name);
}
