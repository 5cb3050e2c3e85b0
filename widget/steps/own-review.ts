import { html } from 'lit';
import type { ChosenView } from '../flow/booking-view.js';
import type { ReviewParts } from './review-parts.js';
import './review-step.js';
import { StepElement } from './step-element.js';

/** The review of all bookings, with what is told of one kind alone. */
export abstract class OwnReview<View extends ChosenView> extends StepElement<View> {
  protected abstract readonly parts: ReviewParts;

  // What the review asks for goes on from here by itself.
  override createRenderRoot() {
    return this;
  }

  override render() {
    const { view, parts } = this;
    return html`<amelia-review-step .view=${view} .parts=${parts}></amelia-review-step>`;
  }

  override async focusHeading(): Promise<void> {
    await this.updateComplete;
    await this.querySelector('amelia-review-step')?.focusHeading();
  }
}
