import { html, nothing } from 'lit';
import { define } from '../define.js';
import type { EventView } from '../flow/booking-view.js';
import type { FlowRequest } from '../flow/flow-request.js';
import type { Failure } from '../text/en.js';
import { toPlaceWords } from '../text/en-places.js';
import { toWhoComes } from './event-chosen.js';
import './event-periods.js';
import { toShownEventPrice } from './event-total.js';
import { OwnReview } from './own-review.js';
import type { ReviewParts } from './review-parts.js';

/** The review of an event: the one of all bookings, with what is told of events alone. */
export class EventReview extends OwnReview<EventView> {
  protected override get parts(): ReviewParts {
    const { view } = this;
    const { event, state, strings } = view;
    const { notice } = state;
    return {
      when: html`<amelia-event-periods .view=${view} .periods=${event.periods}></amelia-event-periods>`,
      facts: [
        [toPlaceWords(strings).places.event, event.name],
        [strings.what.where, event.place],
        toWhoComes(view),
      ],
      price: toShownEventPrice(view),
      refusal: notice?.kind === 'failed' ? this.#renderRefusal(notice.failure) : null,
    };
  }

  #renderRefusal(failure: Failure) {
    const { state, strings } = this.view;
    const { eventProblems, places } = toPlaceWords(strings);
    const isDuplicate = failure === 'looks-like-duplicate';
    if (!isDuplicate && failure !== 'limit-reached') return null;
    const toDetails: FlowRequest = { type: 'go-to', step: 'details' };
    const toList: FlowRequest = { type: 'go-to', step: 'event' };
    return html`<p>${eventProblems[failure]}</p>
      ${isDuplicate ? this.#renderLink(strings.steps.details, toDetails) : nothing}
      ${state.isFixed ? nothing : this.#renderLink(places.seeOthers, toList)}`;
  }

  #renderLink(label: string, request: FlowRequest) {
    return html`<button class="link" @click=${() => this.request(request)}>${label}</button>`;
  }
}

define('amelia-event-review', EventReview);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-event-review': EventReview;
  }
}
