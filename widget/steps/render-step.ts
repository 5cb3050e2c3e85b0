import { html, nothing, type TemplateResult } from 'lit';
import type { BookingView, ChosenView, EventView, ServiceView } from '../flow/booking-view.js';
import { findService, type StepName } from '../flow/flows.js';
import './service-step.js';

/** The screen of a step. Its code must be there: see `loadStep`. */
export function renderStep(step: StepName, view: BookingView): TemplateResult | typeof nothing {
  if (step === 'service')
    return html`<amelia-service-step class="step" .view=${view}></amelia-service-step>`;
  if (step === 'done')
    return html`<amelia-done-step class="step" .view=${view}></amelia-done-step>`;
  if (step === 'event')
    return html`<amelia-event-step class="step" .view=${view}></amelia-event-step>`;
  const { event } = view.state.choice;
  if (event) return renderEventStep(step, { ...view, chosen: event, event });
  const service = findService(view.state.choice, view.catalog);
  return service ? renderServiceStep(step, { ...view, chosen: service, service }) : nothing;
}

function renderEventStep(step: StepName, view: EventView) {
  if (step === 'tickets')
    return html`<amelia-tickets-step class="step" .view=${view}></amelia-tickets-step>`;
  if (step === 'review')
    return html`<amelia-event-review class="step" .view=${view}></amelia-event-review>`;
  return renderSharedStep(step, view);
}

function renderServiceStep(step: StepName, view: ServiceView) {
  switch (step) {
    case 'options':
      return html`<amelia-options-step class="step" .view=${view}></amelia-options-step>`;
    case 'time':
      return html`<amelia-time-step class="step" .view=${view}></amelia-time-step>`;
    case 'recurring':
      return html`<amelia-recurring-step class="step" .view=${view}></amelia-recurring-step>`;
    default:
      return renderSharedStep(step, view);
  }
}

function renderSharedStep(step: StepName, view: ChosenView) {
  if (step === 'details')
    return html`<amelia-details-step class="step" .view=${view}></amelia-details-step>`;
  return html`<amelia-review-step class="step" .view=${view}></amelia-review-step>`;
}
