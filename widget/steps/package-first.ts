import { html, type TemplateResult } from 'lit';
import type { BookingView } from '../flow/booking-view.js';
import './package-step.js';

/** The first screen of packages. */
export function render(view: BookingView): TemplateResult {
  return html`<amelia-package-step class="step" .view=${view}></amelia-package-step>`;
}
