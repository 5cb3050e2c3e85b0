import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { EventView } from '../flow/booking-view.js';
import { toPlaceWords } from '../text/en-places.js';
import { base } from '../ui/base.styles.js';
import { toWhoComes } from './event-chosen.js';
import './event-periods.js';
import { renderFacts } from './fact-list.js';
import { facts } from './facts.styles.js';

/** What is to be booked of an event, once more: which, where, and who comes. */
export class EventFacts extends LitElement {
  static override styles = [
    base,
    facts,
    css`
      :host {
        margin-block-end: 10px;
      }
    `,
  ];

  @property({ attribute: false }) view!: EventView;

  override render() {
    const { event, strings } = this.view;
    return html`<dl class="facts">
      ${renderFacts([
        [toPlaceWords(strings).places.event, event.name],
        [strings.what.where, event.place],
        toWhoComes(this.view),
      ])}
    </dl>`;
  }
}

define('amelia-event-facts', EventFacts);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-facts': EventFacts;
  }
}
