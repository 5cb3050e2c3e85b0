import { html, nothing, type TemplateResult } from 'lit';
import type { BookingView, ChosenView, EventView, ServiceView } from '../flow/booking-view.js';
import { findService, type StepName } from '../flow/flows.js';
import { toServiceParts } from './review-parts.js';

/** A screen after the list that a booking begins with. Its code must be there: see `loadStep`. */
export function renderStep(step: StepName, view: BookingView): TemplateResult | typeof nothing {
  if (step === 'done')
    return html`<amelia-done-step class="step" .view=${view}></amelia-done-step>`;
  const { event, packageId, serviceId } = view.state.choice;
  if (event) return renderEventStep(step, { ...view, chosen: event, event });
  if (packageId !== null)
    return html`<amelia-package-screen class="step" .step=${step} .view=${view}></amelia-package-screen>`;
  if (serviceId === null)
    return html`<amelia-fixed-event class="step" .view=${view}></amelia-fixed-event>`;
  const service = findService(view.state.choice, view.catalog);
  return service ? renderServiceStep(step, { ...view, chosen: service, service }) : nothing;
}

function renderEventStep(step: StepName, view: EventView) {
  if (step === 'tickets')
    return html`<amelia-tickets-step class="step" .view=${view}></amelia-tickets-step>`;
  if (step === 'details') return renderDetails(view);
  return html`<amelia-event-review class="step" .view=${view}></amelia-event-review>`;
}

function renderServiceStep(step: StepName, view: ServiceView) {
  switch (step) {
    case 'options':
      return html`<amelia-options-step class="step" .view=${view}></amelia-options-step>`;
    case 'time':
      return html`<amelia-time-step class="step" .view=${view}></amelia-time-step>`;
    case 'recurring':
      return html`<amelia-recurring-step class="step" .view=${view}></amelia-recurring-step>`;
    case 'details':
      return renderDetails(view);
    default:
      return html`<amelia-review-step
        class="step"
        .view=${view}
        .parts=${toServiceParts(view)}
      ></amelia-review-step>`;
  }
}

function renderDetails(view: ChosenView) {
  return html`<amelia-details-step class="step" .view=${view}></amelia-details-step>`;
}
