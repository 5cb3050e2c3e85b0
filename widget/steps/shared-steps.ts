import { html, type TemplateResult } from 'lit';
import type { BookingView, ChosenView } from '../flow/booking-view.js';
import './details-step.js';
import './done-step.js';

/** Who is coming: asked of any booking. */
export function renderDetails(view: ChosenView): TemplateResult {
  return html`<amelia-details-step class="step" .view=${view}></amelia-details-step>`;
}

/** It is booked, whatever it is. */
export function renderDone(view: BookingView): TemplateResult {
  return html`<amelia-done-step class="step" .view=${view}></amelia-done-step>`;
}
