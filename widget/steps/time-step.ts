import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Availability, Slot } from '../../proxy/contract/availability.js';
import type { Zone } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import { isSameQuestion } from '../flow/choice.js';
import { isAtPlace } from '../flow/clocks.js';
import { fetchMonth } from '../flow/fetch-month.js';
import { base, skeleton } from '../ui/base.styles.js';
import { chips } from '../ui/chips.styles.js';
import type { ChooseZoneEvent } from '../ui/events.js';
import { toChosenTitle, toSlotPrice } from './chosen.js';
import './booking-summary.js';
import { FreeTimes } from './free-times.js';
import { times } from './free-times.styles.js';
import { toUnknownFirstMonth } from './shown-calendar.js';
import { renderSoonest } from './soonest.js';
import { StepElement } from './step-element.js';
import { styles } from './time-step.styles.js';
import './zone-note.js';

/**
 * When: the soonest times, a calendar, and the times of a day, on two clocks where they differ.
 *
 * @slot - what is asked beside the time.
 */
export class TimeStep extends StepElement<ServiceView> {
  static override styles = [base, chips, skeleton, times, styles];

  /** Takes out of what is free what can't be chosen here. */
  @property({ attribute: false }) refine = (free: Availability): Availability => free;

  readonly #times = new FreeTimes(this, {
    fetchMonth: async (month, zone, signal) =>
      this.refine(await fetchMonth(this.view, month, zone, signal)),
    takeZone: (zone) => this.#chooseZone(zone),
  });

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    const { state, clocks } = this.view;
    const before = changed.get('view');
    const chosen = state.choice.slot?.startsAt;
    // The days of the calendar are those of the first clock.
    if (before && isSameQuestion(before.state.choice, state.choice)) {
      this.#times.moveTo(clocks.first, chosen);
    } else this.#times.start(clocks.first, chosen);
  }

  override render() {
    const { view } = this;
    const times = this.#times;
    const { strings, service, state, catalog } = view;
    const choose = (slot: Slot) => this.#choose(slot);
    return html`<h2 tabindex="-1">${strings.time.heading}</h2>
      <p class="lead">${toChosenTitle(service, view)}</p>
      <slot></slot>
      ${times.renderFailure()}
      <div class="soon">
        <h3>${strings.time.soonest}</h3>
        ${renderSoonest(
          toUnknownFirstMonth(times.shown) ? null : times.shown.known,
          view,
          times.noteInstant,
          choose,
        )}
      </div>
      ${times.render({
        selected: state.choice.slot?.startsAt,
        toPrice: (pair) => toSlotPrice(view, pair),
        choose,
      })}
      <amelia-zone-note
        .view=${view}
        .at=${times.noteInstant}
        .isAtPlace=${isAtPlace(state.choice, catalog)}
        @choose-zone=${({ zone }: ChooseZoneEvent) => this.#chooseZone(zone)}
      ></amelia-zone-note>
      <div class="foot">
        ${this.renderBack()}
        ${this.#renderContinue()}
      </div>`;
  }

  #renderContinue() {
    const { slot } = this.view.state.choice;
    if (!slot) return nothing;
    return html`<button class="primary" @click=${() => this.#choose(slot)}>
      ${this.view.strings.continue}
    </button>`;
  }

  #choose(slot: Slot) {
    this.request({ type: 'choose-slot', slot });
  }

  #chooseZone(timeZone: Zone) {
    this.request({ type: 'choose-zone', timeZone });
  }
}

define('amelia-time-step', TimeStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-time-step': TimeStep;
  }
}
