import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { EventView } from '../flow/booking-view.js';
import { toEventWords } from '../text/en-events.js';
import { base } from '../ui/base.styles.js';
import { StepElement } from './step-element.js';

/** One event with all that is told of it, and how many come. */
export class TicketsStep extends StepElement {
  static override styles = [base];

  @property({ attribute: false }) view!: EventView;

  override render() {
    const words = toEventWords(this.view.strings).places;
    return html`<h2 tabindex="-1">${words.heading}</h2>`;
  }
}

define('amelia-tickets-step', TicketsStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-tickets-step': TicketsStep;
  }
}
