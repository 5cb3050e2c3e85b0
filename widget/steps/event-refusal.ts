import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import type { EventView } from '../flow/booking-view.js';
import type { FlowRequest } from '../flow/flow-request.js';
import { FlowRequestEvent } from '../flow/flow-request-event.js';
import { toPlaceWords } from '../text/en-places.js';
import { base } from '../ui/base.styles.js';

/** Why an event was not booked for somebody, and what they can do about it. */
export class EventRefusal extends LitElement {
  static override styles = [base];

  @property({ attribute: false }) view!: EventView;

  override render() {
    const { state, strings } = this.view;
    const { notice } = state;
    if (notice?.kind !== 'failed') return nothing;
    const { eventProblems, places } = toPlaceWords(strings);
    return html`<p>${eventProblems[notice.failure] ?? strings.problem}</p>
      ${
        notice.failure === 'looks-like-duplicate'
          ? this.renderLink(strings.steps.details, { type: 'go-to', step: 'details' })
          : nothing
      }
      ${
        state.isEventFixed
          ? nothing
          : this.renderLink(places.seeOthers, { type: 'go-to', step: 'event' })
      }`;
  }

  private renderLink(label: string, request: FlowRequest) {
    return html`<button
      class="link"
      @click=${() => this.dispatchEvent(new FlowRequestEvent(request))}
    >
      ${label}
    </button>`;
  }
}

define('amelia-event-refusal', EventRefusal);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-refusal': EventRefusal;
  }
}
