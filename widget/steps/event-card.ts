import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AmeliaEvent } from '../../proxy/contract/events.js';
import { define } from '../define.js';
import { toMonth } from '../time/plain-date.js';
import { toDayIn } from '../time/zoned.js';
import { toEventNote } from './event-note.js';
import { toEventPriceLabel } from './event-price.js';
import type { EventReading } from './event-reading.js';
import { toEventWhen, toListedPeriod } from './event-when.js';

/**
 * One event as a button: its date or its picture, its name, when and where it is, what it costs and
 * how far it can be booked. Also one that cannot be booked opens: it is told there why. Its list
 * has its styles: a thousand shadow roots are slow to come and to go.
 *
 * @fires click - as any button.
 */
export class EventCard extends LitElement {
  @property({ attribute: false }) event!: AmeliaEvent;
  @property({ attribute: false }) reading!: EventReading;
  /** What is over then is not the date that it is listed by; milliseconds since 1970. */
  @property({ attribute: false }) askedMs = 0;
  @property({ type: Boolean }) chosen = false;

  override createRenderRoot() {
    return this;
  }

  override focus(options?: FocusOptions) {
    this.querySelector('button')?.focus(options);
  }

  override render() {
    const { event, reading } = this;
    const price = toEventPriceLabel(event, reading);
    const note = toEventNote(event, reading);
    return html`<button
      class=${event.status === 'open' ? nothing : 'shut'}
      aria-current=${this.chosen ? 'true' : nothing}
    >
      ${this.#renderMark()}
      <span class="about">
        <span class="name">${event.name}</span>
        ${toEventWhen(event, reading).map(
          ({ text, second }) =>
            html`<span class="when"><bdi>${text}</bdi>${second ? html` <small><bdi>${second}</bdi></small>` : nothing}</span>`,
        )}
        <span class="place" ?hidden=${!event.place}><bdi>${event.place}</bdi></span>
      </span>
      <span class="end" ?hidden=${!price && !note}>
        <span class="price" ?hidden=${!price}><bdi>${price}</bdi></span>
        <span class="note" ?hidden=${!note}><bdi>${note}</bdi></span>
      </span>
    </button>`;
  }

  /** A leaf of a calendar says the same as the line beside it, so it is not heard. */
  #renderMark() {
    const { event, reading } = this;
    if (event.pictureUrl) {
      return html`<img src=${event.pictureUrl} alt="" loading="lazy" referrerpolicy="no-referrer" />`;
    }
    const { format, clocks } = reading;
    const day = toDayIn(toListedPeriod(event, this.askedMs).startsAt, clocks.first);
    return html`<span class="leaf" aria-hidden="true">
      <small>${format.shortMonth(toMonth(day))}</small>${format.dayNumber(day)}
    </span>`;
  }
}

define('amelia-event-card', EventCard);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-card': EventCard;
  }
}
