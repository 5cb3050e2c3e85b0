import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Slot } from '../../proxy/contract/availability.js';
import { define } from '../define.js';
import { createAttemptKey } from '../flow/attempt-key.js';
import type { PriceChanged } from '../flow/booking-state.js';
import type { ChosenView } from '../flow/booking-view.js';
import type { FlowRequestEvent } from '../flow/flow-request-event.js';
import type { Failure } from '../text/failure.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { chips } from '../ui/chips.styles.js';
import '../ui/notice.js';
import { toSumLabel } from './chosen.js';
import { renderFacts } from './fact-list.js';
import { facts } from './facts.styles.js';
import { renderPriceLines } from './price-lines.js';
import type { ReviewParts } from './review-parts.js';
import { styles } from './review-step.styles.js';
import type { ShownPrice } from './shown-price.js';
import { renderSlotGone } from './slot-gone.js';
import { StepElement } from './step-element.js';

/** Only the business itself can help with these. */
const isFinal: ReadonlySet<Failure> = new Set([
  'booking-refused',
  'time-changed',
  'origin-not-allowed',
]);

/** All of it once more, every line of the price, and one clear action. */
export class ReviewStep extends StepElement<ChosenView> {
  static override styles = [base, chips, facts, styles];

  @property({ attribute: false }) parts!: ReviewParts;

  override render() {
    const { strings, state } = this.view;
    const { customer } = state.choice;
    const isGone = state.notice?.kind === 'slot-gone';
    const { when, facts, price } = this.parts;
    return html`<h2 tabindex="-1">${strings.review.heading}</h2>
      <div class="lead">${when}</div>
      ${this.#renderNotice(price)}
      <dl class="facts">
        ${renderFacts([
          ...facts,
          [strings.what.name, `${customer.firstName} ${customer.lastName}`],
          [strings.what.email, customer.email],
          // Its plus stays before it, whichever way the page runs.
          [strings.what.phone, customer.phone && html`<bdi dir="ltr">${customer.phone}</bdi>`],
        ])}
      </dl>
      ${this.#renderFurtherFacts()}
      ${renderPriceLines(price, this.view, this.#renderCoupon(price))}
      <div class="foot">
        <button
          class="quiet"
          aria-disabled=${state.isSending}
          @click=${() => this.request({ type: 'go-back' })}
        >
          ${strings.back}
        </button>
        <button
          class="primary"
          aria-disabled=${state.isSending || isGone}
          @click=${() => !isGone && this.#submit()}
        >
          ${state.isSending ? strings.review.booking : this.#toBookLabel(price)}
        </button>
      </div>
      <amelia-announcement .sentence=${state.isSending ? strings.review.booking : ''}></amelia-announcement>`;
  }

  #toBookLabel({ totalMinor }: ShownPrice): string {
    const { state, strings } = this.view;
    if (state.notice?.kind !== 'price-changed' || totalMinor === 0) return strings.review.book;
    return strings.review.bookFor(toSumLabel(totalMinor, this.view));
  }

  #renderNotice(price: ShownPrice) {
    const { view } = this;
    const { notice } = view.state;
    if (!notice) return nothing;
    if (notice.kind === 'slot-gone') {
      // Only one appointment is chosen anew from here.
      if (!('service' in view)) return nothing;
      const seeAll = () => this.request({ type: 'go-to', step: 'time' });
      return renderSlotGone(notice, view, (slot) => this.#takeInstead(slot), seeAll);
    }
    if (notice.kind === 'price-changed') return this.#renderPriceChanged(notice, price);
    return html`<amelia-notice tone="bad">${this.#renderRefusal(notice.failure)}</amelia-notice>`;
  }

  #renderRefusal(failure: Failure) {
    const { problems, problem } = this.view.strings;
    const { refusal } = this.parts;
    if (!refusal) return html`<p>${problems[failure] ?? problem}</p> ${this.#renderWayOn(failure)}`;
    return html`<p>${refusal.sentence}</p>
      ${refusal.waysOn.map(({ label, request }) => renderLink(label, () => this.request(request)))}`;
  }

  /** What can be done about a failure: the same once more would only fail as before. */
  #renderWayOn(failure: Failure) {
    const { strings } = this.view;
    if (isFinal.has(failure)) return nothing;
    switch (failure) {
      case 'limit-reached':
        return renderLink(strings.slotGone.choose, () =>
          this.request({ type: 'go-to', step: 'time' }),
        );
      case 'contact-not-accepted':
        return renderLink(strings.steps.details, () =>
          this.request({ type: 'go-to', step: 'details' }),
        );
      default:
        return renderLink(strings.tryAgain, () => this.#submit());
    }
  }

  #renderPriceChanged({ reason, shownMinor }: PriceChanged, { totalMinor }: ShownPrice) {
    const { problems, review } = this.view.strings;
    const price = toSumLabel(totalMinor, this.view);
    const before = toSumLabel(shownMinor ?? totalMinor, this.view);
    const change = before === price ? '' : review.insteadOf(price, before);
    return html`<amelia-notice><p>${problems[reason]} ${change}</p></amelia-notice>`;
  }

  /** What only some bookings ask for; its code is there where they do. */
  #renderFurtherFacts() {
    const { chosen, state } = this.view;
    const { extras, series } = state.choice;
    const isPlain = extras.length === 0 && chosen.customFieldIds.length === 0 && !series;
    return isPlain ? nothing : html`<amelia-answer-facts .view=${this.view}></amelia-answer-facts>`;
  }

  #renderCoupon({ lines, totalMinor }: ShownPrice) {
    const { site, state } = this.view;
    const line = lines.find(({ kind }) => kind === 'coupon');
    if (!site.coupons || (totalMinor === 0 && !state.choice.coupon)) return nothing;
    return html`<amelia-coupon-field
      .view=${this.view}
      .amountMinor=${line?.amountMinor ?? 0}
      @flow-request=${({ request }: FlowRequestEvent) => this.request(request)}
    ></amelia-coupon-field>`;
  }

  #takeInstead(slot: Slot) {
    this.request({ type: 'choose-slot', slot });
    // The note goes, and the button that had the focus with it.
    void this.focusHeading();
  }

  #submit() {
    // A code that is typed and not applied is meant all the same.
    if (this.renderRoot.querySelector('amelia-coupon-field')?.holdsBack()) return;
    this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
    this.request({ type: 'submit', attemptKey: createAttemptKey() });
  }
}

function renderLink(label: string, act: () => void) {
  return html`<button class="link" @click=${act}>${label}</button>`;
}

define('amelia-review-step', ReviewStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-review-step': ReviewStep;
  }
}
