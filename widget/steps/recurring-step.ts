import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import { base } from '../ui/base.styles.js';
import { StepElement } from './step-element.js';

/** Whether it recurs, and on which dates. */
export class RecurringStep extends StepElement {
  static override styles = [base];

  @property({ attribute: false }) view!: ServiceView;

  override render() {
    const { strings } = this.view;
    return html`<h2 tabindex="-1">${strings.steps.recurring}</h2>
      <div class="foot">
        <button class="quiet" @click=${() => this.request({ type: 'go-back' })}>
          ${strings.back}
        </button>
        <button class="primary" @click=${() => this.request({ type: 'enter-series' })}>
          ${strings.continue}
        </button>
      </div>`;
  }
}

define('amelia-recurring-step', RecurringStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-recurring-step': RecurringStep;
  }
}
