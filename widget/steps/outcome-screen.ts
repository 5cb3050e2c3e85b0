import { html, type TemplateResult } from 'lit';
import type { BookingView } from '../flow/booking-view.js';
import './outcome-step.js';

/** What is shown while nobody knows whether it was booked, of whatever kind. */
export function render(view: BookingView): TemplateResult {
  return html`<amelia-outcome-step class="step" .view=${view}></amelia-outcome-step>`;
}
