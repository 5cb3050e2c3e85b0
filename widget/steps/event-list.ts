import { html, LitElement, noChange, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Id } from '../../proxy/contract/catalog.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import { define } from '../define.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { base } from '../ui/base.styles.js';
import { listCard } from '../ui/list-card.styles.js';
import './event-card.js';
import type { EventCard } from './event-card.js';
import { styles as card } from './event-card.styles.js';
import { styles } from './event-list.styles.js';
import { type EventMonth, takeEvents, toEventMonths } from './event-months.js';
import type { FoundEvents } from './event-pages.js';
import type { EventReading } from './event-reading.js';

/** So many cards are made in one go: a slow phone makes them between two frames. */
const sliceCount = 4;

/** So many are laid out whether they are seen or not. */
const seenCount = 24;

/** What a month was written from. */
interface Written extends EventMonth {
  reading: EventReading;
  chosen: AmeliaEvent | null;
}

/**
 * Events by month. There may be a thousand: they are written few at a time, each month again only
 * where something of it is another, and what is not seen costs no layout.
 */
export class EventList extends LitElement {
  static override styles = [base, listCard, card, styles];

  @property({ attribute: false }) found!: FoundEvents;
  @property({ attribute: false }) reading!: EventReading;
  /** The event that was opened last, as it is by now. */
  @property({ attribute: false }) chosen: AmeliaEvent | null = null;

  /** So many events are written so far. */
  @state() private limit = sliceCount;

  #months: EventMonth[] = [];
  #written: Written[] = [];

  override willUpdate(changed: PropertyValues<this>) {
    const { found, reading } = this;
    if (changed.has('found') || changed.has('reading')) {
      this.#months = toEventMonths(found.events, reading.clocks.first, found.askedMs);
    }
    this.limit = Math.min(this.limit, found.events.length + sliceCount);
  }

  override updated() {
    if (this.limit >= this.found.events.length) return;
    requestAnimationFrame(() => {
      this.limit += sliceCount;
    });
  }

  override render() {
    const months = takeEvents(this.limit, this.#months);
    const before = this.#written;
    const classes = this.found.events.length > seenCount ? 'month long' : 'month';
    this.#written = months.map((month) => ({
      ...month,
      reading: this.reading,
      chosen: month.events.some(({ id }) => id === this.chosen?.id) ? this.chosen : null,
    }));
    return this.#written.map(
      (month, index) => html`<div class=${classes} .style=${`--_count: ${month.events.length}`}>
        ${isSame(month, before[index]) ? noChange : this.#renderMonth(month)}
      </div>`,
    );
  }

  /** The card of an event, once it is there. */
  async makeCard(id: Id): Promise<EventCard | undefined> {
    await this.updateComplete;
    const index = this.found.events.findIndex((event) => event.id === id);
    this.limit = Math.max(this.limit, index + 1);
    await this.updateComplete;
    const card = this.findCard(id);
    await card?.updateComplete;
    return card;
  }

  /** The card of an event, where it is there already. */
  findCard(id: Id): EventCard | undefined {
    const cards = [...this.renderRoot.querySelectorAll('amelia-event-card')];
    return cards.find(({ event }) => event.id === id);
  }

  #renderMonth({ month, events, reading, chosen }: Written) {
    const name = reading.format.month(month);
    return html`<h3>${name}</h3>
      <ul aria-label=${name}>
        ${events.map((listed) => {
          const isChosen = listed.id === chosen?.id;
          return html`<li>
            <amelia-event-card
              .event=${isChosen ? chosen : listed}
              .reading=${reading}
              .askedMs=${this.found.askedMs}
              ?chosen=${isChosen}
              @click=${this.#handleClick}
            ></amelia-event-card>
          </li>`;
        })}
      </ul>`;
  }

  #handleClick({ currentTarget }: Event) {
    const { event } = currentTarget as EventCard;
    this.dispatchEvent(new FlowRequestEvent({ type: 'choose-event', event }));
  }
}

function isSame(month: Written, before: Written | undefined): boolean {
  return (
    month.month === before?.month &&
    month.reading === before.reading &&
    month.chosen === before.chosen &&
    month.events.length === before.events.length &&
    month.events.every((event, index) => event === before.events[index])
  );
}

define('amelia-event-list', EventList);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-list': EventList;
  }
}
