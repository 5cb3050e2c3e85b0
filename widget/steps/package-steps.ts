import { html, type TemplateResult } from 'lit';
import type { BookingView } from '../flow/booking-view.js';
import type { StepName } from '../flow/flows.js';
import './package-receipt.js';
import './package-screen.js';
import './package-summary.js';
import { renderDone } from './shared-steps.js';

export * from '../flow/package-rules.js';

/** A screen of one package. */
export function renderStep(step: StepName, view: BookingView): TemplateResult {
  if (step === 'done') return renderDone(view);
  return html`<amelia-package-screen class="step" .step=${step} .view=${view}></amelia-package-screen>`;
}
