import { html, nothing, type TemplateResult } from 'lit';
import type { BookingView } from '../flow/booking-view.js';
import './event-step.js';

/** What was loaded of the list stays. */
export const isKept = true;

/** The first screen of events; unseen it waits for the way back. */
export function render(view: BookingView, isSeen: boolean): TemplateResult {
  return html`<amelia-event-step
    class=${isSeen ? 'step' : nothing}
    ?inert=${!isSeen}
    .view=${view}
  ></amelia-event-step>`;
}
