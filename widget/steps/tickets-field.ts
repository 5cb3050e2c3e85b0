import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Id } from '../../proxy/contract/catalog.js';
import type { Ticket } from '../../proxy/contract/events.js';
import { define } from '../define.js';
import type { EventView } from '../flow/booking-view.js';
import type { ChosenTicket } from '../flow/choice.js';
import { toPlaceWords } from '../text/en/places.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { countedRows } from '../ui/counted-rows.styles.js';
import type { ChangeQuantityEvent } from '../ui/events.js';
import { grouped } from '../ui/field.styles.js';
import '../ui/quantity-field.js';
import { toSumLabel } from './chosen.js';
import { toFewLeft } from './event-status.js';
import { styles } from './tickets-field.styles.js';
import { toLeast, toMostOf } from './tickets-limits.js';

/** Tickets were taken or given back. */
export class ChangeTicketsEvent extends Event {
  constructor(readonly tickets: readonly ChosenTicket[]) {
    super('change-tickets');
  }
}

/**
 * The tickets of an event: each with its price, and how many of it.
 *
 * @fires change-tickets - with all that are chosen now.
 */
export class TicketsField extends LitElement {
  static override styles = [base, grouped, countedRows, styles];

  @property({ attribute: false }) view!: EventView;
  /** Whether it is to be told that some are missing. */
  @property({ type: Boolean }) missing = false;

  /** Takes the focus to the first ticket there is. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector<HTMLElement>('amelia-quantity-field')?.focus(options);
  }

  override render() {
    const { event, strings } = this.view;
    const words = toPlaceWords(strings).places;
    const bounds = this.missing ? words.atLeast(toLeast(event)) : words.upTo(event.persons.max);
    return html`<fieldset aria-describedby="bounds">
      <legend>${words.whichTickets}</legend>
      <p id="bounds" class=${this.missing ? 'message' : 'hint'}>${bounds}<amelia-announcement .sentence=${bounds}></amelia-announcement></p>
      <p class="hint" ?hidden=${event.pricedPerPerson}>${words.onePrice}</p>
      <ul role="list">
        ${event.tickets?.map((ticket) => html`<li>${this.#renderTicket(ticket)}</li>`)}
      </ul>
    </fieldset>`;
  }

  #renderTicket(ticket: Ticket) {
    const { event, state, strings } = this.view;
    const { soldOut } = toPlaceWords(strings).places;
    const { id, name, placesLeft } = ticket;
    const { tickets } = state.choice;
    const quantity = tickets.find((each) => each.id === id)?.quantity ?? 0;
    if (placesLeft === 0) {
      return html`<div class="row sold-out">${this.#renderText(ticket)}<b>${soldOut}</b></div>`;
    }
    return html`<div class="row ${quantity > 0 ? 'chosen' : ''}">
      ${this.#renderText(ticket)}
      <amelia-quantity-field
        .label=${name}
        .fewer=${strings.extras.fewer(name)}
        .more=${strings.extras.more(name)}
        .min=${0}
        .max=${toMostOf(ticket, event, tickets)}
        .quantity=${quantity}
        @change-quantity=${(event: ChangeQuantityEvent) => this.#choose(id, event.quantity)}
      ></amelia-quantity-field>
    </div>`;
  }

  #renderText({ name, priceMinor, placesLeft }: Ticket) {
    const few = placesLeft > 0 ? toFewLeft(placesLeft, this.view) : '';
    const facts = [toSumLabel(priceMinor, this.view), few].filter(Boolean);
    return html`<span class="text"
      ><span class="name">${name}</span> <small class="figures"><bdi>${facts.join(' · ')}</bdi></small></span
    >`;
  }

  /** In the order that they are offered in. */
  #choose(changed: Id, wanted: number) {
    const { event, state } = this.view;
    const tickets = (event.tickets ?? [])
      .map(({ id }) => {
        const known = state.choice.tickets.find((each) => each.id === id)?.quantity ?? 0;
        return { id, quantity: id === changed ? wanted : known };
      })
      .filter(({ quantity }) => quantity > 0);
    this.dispatchEvent(new ChangeTicketsEvent(tickets));
  }
}

define('amelia-tickets-field', TicketsField);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-tickets-field': TicketsField;
  }
  interface HTMLElementEventMap {
    'change-tickets': ChangeTicketsEvent;
  }
}
