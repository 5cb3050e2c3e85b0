import { html, nothing, type TemplateResult } from 'lit';
import type { BookingView } from '../flow/booking-view.js';
import { findService, type StepName } from '../flow/flows.js';
import './service-step.js';

/** The screen of a step. Its code must be there: see `loadStep`. */
export function renderStep(step: StepName, view: BookingView): TemplateResult | typeof nothing {
  if (step === 'service')
    return html`<amelia-service-step class="step" .view=${view}></amelia-service-step>`;
  if (step === 'done')
    return html`<amelia-done-step class="step" .view=${view}></amelia-done-step>`;
  const service = findService(view.state.choice, view.catalog);
  if (!service) return nothing;
  const serviceView = { ...view, service };
  switch (step) {
    case 'options':
      return html`<amelia-options-step class="step" .view=${serviceView}></amelia-options-step>`;
    case 'time':
      return html`<amelia-time-step class="step" .view=${serviceView}></amelia-time-step>`;
    case 'recurring':
      return html`<amelia-recurring-step class="step" .view=${serviceView}></amelia-recurring-step>`;
    case 'details':
      return html`<amelia-details-step class="step" .view=${serviceView}></amelia-details-step>`;
    case 'review':
      return html`<amelia-review-step class="step" .view=${serviceView}></amelia-review-step>`;
  }
}
