import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Slot } from '../../proxy/contract/availability.js';
import { define } from '../define.js';
import { createAttemptKey } from '../flow/attempt-key.js';
import type { SlotGone } from '../flow/booking-state.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toChoicePrice } from '../flow/choice-price.js';
import { base } from '../ui/base.styles.js';
import { chips } from '../ui/chips.styles.js';
import '../ui/notice.js';
import { findPlace, toEmployeeLabel, toPlaceLabel, toServiceTitle, toSumLabel } from './chosen.js';
import { styles } from './review-step.styles.js';
import { renderSlotChips } from './slot-chips.js';
import { StepElement } from './step-element.js';
import { toShortWhen, toWhenLines } from './when.js';

/** All of it once more, every line of the price, and one clear action. */
export class ReviewStep extends StepElement {
  static override styles = [base, chips, styles];

  @property({ attribute: false }) view!: ServiceView;

  override render() {
    const { strings, state } = this.view;
    const { customer, slot } = state.choice;
    const isGone = state.notice?.kind === 'slot-gone';
    const place = findPlace(this.view);
    const persons = state.choice.persons > 1 ? this.view.format.count(state.choice.persons) : '';
    return html`<h2 tabindex="-1">${strings.review.heading}</h2>
      <div class="lead">
        ${slot ? toWhenLines(slot.startsAt, this.view).map((line) => html`<p>${line}</p>`) : nothing}
      </div>
      ${this.renderNotice()}
      <dl class="facts">
        ${this.renderFact(strings.what.with, toEmployeeLabel(this.view))}
        ${this.renderFact(strings.what.where, place ? toPlaceLabel(place) : '')}
        ${this.renderFact(strings.what.persons, persons)}
        ${this.renderFact(strings.what.name, `${customer.firstName} ${customer.lastName}`)}
        ${this.renderFact(strings.what.email, customer.email)}
        ${this.renderFact(strings.what.phone, customer.phone)}
      </dl>
      ${this.renderPrice()}
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
          @click=${() => !isGone && this.submit()}
        >
          ${state.isSending ? strings.review.booking : strings.review.book}
        </button>
      </div>
      <p class="visually-hidden" role="status">${state.isSending ? strings.review.booking : ''}</p>`;
  }

  private renderNotice() {
    const { notice } = this.view.state;
    if (!notice) return nothing;
    if (notice.kind === 'slot-gone') return this.renderSlotGone(notice);
    const { problems, problem } = this.view.strings;
    return html`<amelia-notice tone="bad">
      <p>${problems[notice.failure] ?? problem}</p>
      <button class="link" @click=${() => this.submit()}>${this.view.strings.tryAgain}</button>
    </amelia-notice>`;
  }

  private renderSlotGone({ reason, startsAt, siteStartsAt, nearest }: SlotGone) {
    const { slotGone } = this.view.strings;
    const isFound = nearest !== 'searching' && nearest.length > 0;
    const next = isFound
      ? slotGone.nearest
      : nearest === 'searching'
        ? slotGone.searching
        : slotGone.none;
    return html`<amelia-notice>
      <p>
        <strong>
          ${slotGone[reason](
            toShortWhen(startsAt, this.view),
            siteStartsAt && toShortWhen(siteStartsAt, this.view),
          )}
          ${next}
        </strong>
      </p>
      ${isFound ? renderSlotChips(nearest, this.view, (slot) => this.takeInstead(slot)) : nothing}
      <p>
        ${slotGone.kept}
        <button class="link" @click=${() => this.request({ type: 'go-to', step: 'time' })}>
          ${slotGone.choose}
        </button>
      </p>
    </amelia-notice>`;
  }

  private renderFact(term: string, text: string) {
    if (!text.trim()) return nothing;
    return html`<div>
      <dt>${term}</dt>
      <dd>${text}</dd>
    </div>`;
  }

  private renderPrice() {
    const { service, state, strings } = this.view;
    const { persons } = state.choice;
    const total = toChoicePrice(service, state.choice)?.totalMinor ?? 0;
    const what = toServiceTitle(service, this.view);
    const price = toSumLabel(total, this.view);
    const isPerPerson = service.pricedPerPerson && persons > 1;
    const paid = total === 0 ? strings.review.nothingToPay : strings.review.onSite;
    return html`<div class="lines figures">
      <div>
        <span>${isPerPerson ? strings.review.times(what, persons) : what}</span
        ><span>${price}</span>
      </div>
      <div class="total">
        <span>${strings.review.total}, ${paid}</span><span>${price}</span>
      </div>
    </div>`;
  }

  private takeInstead(slot: Slot) {
    this.request({ type: 'choose-slot', slot });
    // The note goes, and the button that had the focus with it.
    void this.focusHeading();
  }

  private submit() {
    this.renderRoot.querySelector<HTMLElement>('.primary')?.focus();
    this.request({ type: 'submit', attemptKey: createAttemptKey() });
  }
}

define('amelia-review-step', ReviewStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-review-step': ReviewStep;
  }
}
