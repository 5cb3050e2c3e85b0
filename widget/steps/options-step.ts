import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import type { ChosenOptions } from '../flow/flow-request.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { choiceCards } from '../ui/choice-cards.styles.js';
import { grouped } from '../ui/field.styles.js';
import { toTotalLine } from './chosen-total.js';
import type { ChangeExtrasEvent } from './extras-field.js';
import {
  findLost,
  type OptionCard,
  type OptionName,
  renderOptionCards,
  toDurationCards,
  toEmployeeCards,
  toLocationCards,
  toUnitLabel,
} from './option-cards.js';
import { optionCards } from './option-cards.styles.js';
import { styles } from './options-step.styles.js';
import './booking-summary.js';
import { renderPersons } from './persons-field.js';
import { StepElement } from './step-element.js';

/** How long, whom, where, how many, and what beside it: only what the service leaves open. */
export class OptionsStep extends StepElement<ServiceView> {
  static override styles = [base, choiceCards, grouped, optionCards, styles];

  /** What a choice has undone. */
  @state() private status = '';
  /** Whether going on was tried: then it is told that extras are missing. */
  @state() private isTried = false;

  override render() {
    const { service, strings } = this.view;
    const { duration, employee, heading, location } = strings.options;
    const total = toTotalLine(this.view);
    return html`<h2 tabindex="-1">${heading}</h2>
      <p class="lead">${service.name}</p>
      <form novalidate @submit=${this.#handleSubmit}>
        ${this.#renderCards('durationSeconds', duration, toDurationCards(this.view))}
        ${this.#renderCards('employeeId', employee, toEmployeeCards(this.view))}
        ${this.#renderCards('locationId', location, toLocationCards(this.view))}
        <p class="status">${this.status}<amelia-announcement .sentence=${this.status}></amelia-announcement></p>
        ${this.#renderPersons()} ${this.#renderExtras()}
        <p class="total figures"><bdi>${total}</bdi><amelia-announcement .sentence=${total}></amelia-announcement></p>
        <div class="foot">
          ${this.renderBack()}
          <button class="primary">${strings.continue}</button>
        </div>
      </form>`;
  }

  #renderCards(name: OptionName, legend: string, cards: readonly OptionCard[]) {
    return renderOptionCards(name, legend, cards, this.#options, (change) => this.#choose(change));
  }

  #renderPersons() {
    const { service, state, strings } = this.view;
    const { durations, persons, pricedPerPerson } = service;
    if (persons.max <= 1) return nothing;
    const asked = {
      legend: strings.options.persons,
      persons,
      isFree: durations.every(({ priceMinor }) => priceMinor === 0),
      each: pricedPerPerson ? strings.each(toUnitLabel(this.view, state.choice)) : '',
    };
    return renderPersons(asked, this.view, (chosen) => this.#choose({ persons: chosen }));
  }

  #renderExtras() {
    const { format, service, site, state, strings } = this.view;
    if (service.extras.length === 0) return nothing;
    return html`<amelia-extras-field
      .strings=${strings}
      .extras=${service.extras}
      .chosen=${state.choice.extras}
      .least=${service.minExtras}
      .toMoney=${(minor: number) => format.money(minor, site.currency)}
      .toDuration=${format.duration}
      ?for-several=${service.persons.max > 1}
      ?missing=${this.isTried && this.#areExtrasMissing}
      @change-extras=${({ extras }: ChangeExtrasEvent) => this.#choose({ extras })}
    ></amelia-extras-field>`;
  }

  get #options(): ChosenOptions {
    const { employeeId, locationId, durationSeconds, persons, extras } = this.view.state.choice;
    return { employeeId, locationId, durationSeconds, persons, extras };
  }

  get #areExtrasMissing(): boolean {
    return this.#options.extras.length < this.view.service.minExtras;
  }

  /** The last choice counts: what no longer goes with it is left open again. */
  #choose(change: Partial<ChosenOptions>) {
    const next: ChosenOptions = { ...this.#options, ...change };
    const { status, opened } = findLost(this.view, next, change);
    this.status = status;
    this.request({ type: 'keep-options', ...next, ...opened });
  }

  #handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    this.isTried = true;
    if (this.#areExtrasMissing) {
      this.renderRoot.querySelector('amelia-extras-field')?.focus();
    } else this.request({ type: 'choose-options', ...this.#options });
  }
}

define('amelia-options-step', OptionsStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-options-step': OptionsStep;
  }
}
