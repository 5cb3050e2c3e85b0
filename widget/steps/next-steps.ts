import { html, nothing, type TemplateResult } from 'lit';
import type { BookingView, ServiceView } from '../flow/booking-view.js';
import { findService, type StepName } from '../flow/flows.js';
import { toServiceParts } from './review-parts.js';
import './review-step.js';
import { renderDetails, renderDone } from './shared-steps.js';
import './time-step.js';

export * from '../flow/appointment-rules.js';

/** A screen of an appointment, after the list of services. */
export function renderStep(step: StepName, view: BookingView): TemplateResult | typeof nothing {
  if (step === 'done') return renderDone(view);
  const service = findService(view.state.choice, view.catalog);
  return service ? renderServiceStep(step, { ...view, chosen: service, service }) : nothing;
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
