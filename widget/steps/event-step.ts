import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { BookingView } from '../flow/booking-view.js';
import { toEventWords } from '../text/en-events.js';
import { base } from '../ui/base.styles.js';
import { StepElement } from './step-element.js';

/** The first screen of events: what takes place, by date. */
export class EventStep extends StepElement {
  static override styles = [base];

  @property({ attribute: false }) view!: BookingView;

  override render() {
    const words = toEventWords(this.view.strings).events;
    return html`<h2 tabindex="-1">${words.heading}</h2>`;
  }
}

define('amelia-event-step', EventStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-step': EventStep;
  }
}
