import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { BookingView } from '../flow/booking-view.js';
import type { FlowRequest } from '../flow/flow-request.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { toSteps } from '../flow/flows.js';
import { ScreenElement } from './screen-element.js';

/** A screen of the flow: it shows a view and asks for changes. */
export abstract class StepElement<View extends BookingView = BookingView> extends ScreenElement {
  @property({ attribute: false }) view!: View;

  /** The way back; none from the first screen of a booking. */
  protected renderBack() {
    const { state, catalog, strings } = this.view;
    if (toSteps(state, catalog)[0] === state.step) return nothing;
    return html`<button
      type="button"
      class="quiet"
      @click=${() => this.request({ type: 'go-back' })}
    >
      ${strings.back}
    </button>`;
  }

  protected request(request: FlowRequest): void {
    this.dispatchEvent(new FlowRequestEvent(request));
  }
}
