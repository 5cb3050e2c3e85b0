import { html, type TemplateResult } from 'lit';
import type { BookingView } from '../flow/booking-view.js';
import './event-step.js';
import './kind-switch.js';

/** The first screen of events. */
export function renderEvents(view: BookingView): TemplateResult {
  return html`<amelia-event-step class="step" .view=${view}></amelia-event-step>`;
}
