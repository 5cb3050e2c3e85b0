import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { EventView } from '../flow/booking-view.js';
import { toShownEventPrice } from './event-total.js';
import './review-step.js';
import { StepElement } from './step-element.js';

/** The review of an event: the one of all bookings, with what an event costs. */
export class EventReview extends StepElement {
  @property({ attribute: false }) view!: EventView;

  // What the review asks for goes on from here by itself.
  override createRenderRoot() {
    return this;
  }

  override render() {
    const { view } = this;
    return html`<amelia-review-step .view=${view} .price=${toShownEventPrice(view)}></amelia-review-step>`;
  }

  override async focusHeading(): Promise<void> {
    await this.updateComplete;
    await this.querySelector('amelia-review-step')?.focusHeading();
  }
}

define('amelia-event-review', EventReview);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-review': EventReview;
  }
}
