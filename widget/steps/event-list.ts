import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Id } from '../../proxy/contract/catalog.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import { define } from '../define.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { base } from '../ui/base.styles.js';
import './event-card.js';
import type { EventCard } from './event-card.js';
import { toEventMonths } from './event-months.js';
import type { FoundEvents } from './event-pages.js';
import type { EventReading } from './event-reading.js';

/** Events by month. A thousand of them are made once: what is not seen costs no layout either. */
export class EventList extends LitElement {
  static override styles = [
    base,
    css`
      h3 {
        color: var(--_mute);
        margin-block: 20px 6px;
      }
      ul {
        /* The space around a card is its own: what is drawn outside of that is cut off. */
        margin: -5px;
      }
      li {
        padding: 5px;
        content-visibility: auto;
        contain-intrinsic-block-size: auto 100px;
      }
    `,
  ];

  @property({ attribute: false }) found!: FoundEvents;
  @property({ attribute: false }) reading!: EventReading;
  /** The event that was opened last, as it is by now. */
  @property({ attribute: false }) chosen: AmeliaEvent | null = null;

  override render() {
    const { found, reading } = this;
    const months = toEventMonths(found.events, reading.clocks.first, found.askedMs);
    return months.map(
      ({ month, events }) => html`<h3>${reading.format.month(month)}</h3>
        <ul aria-label=${reading.format.month(month)}>
          ${events.map((event) => html`<li>${this.renderEvent(event)}</li>`)}
        </ul>`,
    );
  }

  private renderEvent(listed: AmeliaEvent) {
    const isChosen = listed.id === this.chosen?.id;
    const event = (isChosen && this.chosen) || listed;
    return html`<amelia-event-card
      .event=${event}
      .reading=${this.reading}
      .askedMs=${this.found.askedMs}
      ?chosen=${isChosen}
      @click=${this.handleClick}
    ></amelia-event-card>`;
  }

  /** The card of an event, once it is there. */
  async findCard(id: Id): Promise<EventCard | undefined> {
    await this.updateComplete;
    const cards = [...this.renderRoot.querySelectorAll('amelia-event-card')];
    const card = cards.find(({ event }) => event.id === id);
    await card?.updateComplete;
    return card;
  }

  private handleClick({ currentTarget }: Event) {
    const { event } = currentTarget as EventCard;
    this.dispatchEvent(new FlowRequestEvent({ type: 'choose-event', event }));
  }
}

define('amelia-event-list', EventList);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-list': EventList;
  }
}
