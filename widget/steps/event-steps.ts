import { html, type TemplateResult } from 'lit';
import type { BookingView, EventView } from '../flow/booking-view.js';
import type { StepName } from '../flow/flows.js';
import './event-receipt.js';
import { toEventParts } from './event-review-parts.js';
import './event-summary.js';
import './fixed-event.js';
import './review-step.js';
import { renderDetails, renderDone } from './shared-steps.js';
import './tickets-step.js';

export * from '../flow/event-rules.js';

/** A screen of one event. */
export function renderStep(step: StepName, view: BookingView): TemplateResult {
  if (step === 'done') return renderDone(view);
  const { event } = view.state.choice;
  return event
    ? renderEventStep(step, { ...view, chosen: event, event })
    : html`<amelia-fixed-event class="step" .view=${view}></amelia-fixed-event>`;
}

function renderEventStep(step: StepName, view: EventView) {
  if (step === 'tickets')
    return html`<amelia-tickets-step class="step" .view=${view}></amelia-tickets-step>`;
  if (step === 'details') return renderDetails(view);
  return html`<amelia-review-step
    class="step"
    .view=${view}
    .parts=${toEventParts(view)}
  ></amelia-review-step>`;
}
