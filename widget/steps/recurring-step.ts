import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Slot } from '../../proxy/contract/availability.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import { isSameQuestion } from '../flow/choice.js';
import type { Rule } from '../flow/recurrence.js';
import { isSettled, type Series } from '../flow/series.js';
import { chooseSlot, completeSeries, followRule, toggleLeftOut } from '../flow/series-change.js';
import { type Filling, toFilling, toFreeSlots } from '../flow/series-fill.js';
import {
  addTimes,
  createSeriesTimes,
  fetchStretches,
  isKnown,
  type SeriesTimes,
  toStretches,
} from '../flow/series-times.js';
import { toSeriesWords } from '../text/en/series.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { choiceCards } from '../ui/choice-cards.styles.js';
import type { ChooseTimeEvent } from '../ui/events.js';
import { grouped } from '../ui/field.styles.js';
import { whileConnected } from '../ui/while-connected.js';
import { toWholeTitle } from './chosen.js';
import { renderLoadFailure } from './load-failure.js';
import { styles } from './recurring-step.styles.js';
import './series-date.js';
import { renderGone, renderTooFar } from './series-notices.js';
import { type SeriesRow, toRows } from './series-rows.js';
import { renderSeriesRule } from './series-rule.js';
import { toSeriesStatus } from './series-status.js';
import { renderSeriesTotal } from './series-total.js';
import { toYears } from './series-years.js';
import { StepElement } from './step-element.js';
import { toShortWhen } from './when.js';

/** Whether it recurs, and on which dates. */
export class RecurringStep extends StepElement<ServiceView> {
  static override styles = [base, choiceCards, grouped, styles];

  @state() private known!: SeriesTimes;
  /** Which date's times are shown; null: no one's. */
  @state() private openIndex: number | null = null;
  /** With its dates, and all times that can be taken for them by now. */
  #series: Series | null = null;
  #filling: Filling | null = null;

  readonly #load = whileConnected(
    this,
    new Task(this, {
      args: () => {
        const { cycle, every, times } = this.#series ?? {};
        return [this.known.zone, cycle, every, times] as const;
      },
      task: async (_, { signal }) => {
        const learn: Parameters<typeof fetchStretches>[3] = (stretch, answer) => {
          this.known = addTimes(this.known, stretch, answer);
          return this.known;
        };
        await fetchStretches(this.view, this.#toUnknown(), signal, learn);
      },
    }),
  );

  override willUpdate(changed: PropertyValues<this>) {
    const { choice } = this.view.state;
    const zone = this.view.clocks.first;
    const before = changed.get('view')?.state.choice;
    if (this.known?.zone !== zone || (before && !isSameQuestion(before, choice))) {
      this.known = createSeriesTimes(zone);
    }
    this.#filling = toFilling(this.view.service, choice, this.known);
    this.#series = this.#fill(choice.series);
    if (!this.hasUpdated) {
      const lost = this.#series?.dates.findIndex(({ slot, gone }) => gone && !slot) ?? -1;
      this.openIndex = lost < 0 ? null : lost;
    }
  }

  override updated() {
    if (this.#series !== this.view.state.choice.series) this.#keep(this.#series);
  }

  override render() {
    const { strings, state, service } = this.view;
    const { slot } = state.choice;
    const title = toWholeTitle(service, this.view);
    return html`<h2 tabindex="-1">${this.#words.heading}</h2>
      <p class="lead">
        ${slot ? `${title}, ${toShortWhen(slot.startsAt, this.view)}` : title}
      </p>
      ${this.#series ? renderGone(this.#series, this.view) : nothing}
      ${renderSeriesRule(this.#series, this.view, (rule) => this.#changeRule(rule))}
      ${this.#series && this.#filling ? this.#renderSeries(this.#series, this.#filling) : nothing}
      <div class="foot">
        ${this.renderBack()}
        <button
          class="primary"
          aria-disabled=${!isSettled(this.#series)}
          @click=${this.#goOn}
        >
          ${strings.continue}
        </button>
      </div>`;
  }

  #renderSeries(series: Series, filling: Filling) {
    const isLooking = this.#load.status === TaskStatus.PENDING;
    const [first, ...rows] = toRows(series, filling, this.view, isLooking);
    const last = this.view.format.shortDay((rows.at(-1) ?? first).day);
    const status = toSeriesStatus(rows, this.#words);
    return html`<p class="rule">
        ${this.#words.rule(this.#words.every[series.cycle](series.every), series.times, last)}
      </p>
      <p class="status">${status}<amelia-announcement .sentence=${status}></amelia-announcement></p>
      ${renderLoadFailure(this.#load, this, this.view)} ${renderTooFar(series, this.known, this.view, (times) => this.#shorten(series, times))}
      ${toYears([first, ...rows]).map(
        ({ year, from, rows }) => html`${year ? html`<h3>${year}</h3>` : nothing}
          <ol start=${from + 1}>
            ${rows.map((row, place) => html`<li>${this.#renderRow(series, filling, row, from + place - 1)}</li>`)}
          </ol>`,
      )}
      ${renderSeriesTotal(series, this.view)}`;
  }

  /** @param index - of the date in the series; −1: the first of all. */
  #renderRow(series: Series, filling: Filling, row: SeriesRow, index: number) {
    const date = index === this.openIndex ? series.dates[index] : undefined;
    const slots = date && isKnown(date, this.known) ? toFreeSlots(series, index, filling) : null;
    const isLooking = this.#load.status === TaskStatus.PENDING;
    return html`<amelia-series-date
      .view=${this.view}
      .row=${row}
      .first=${index < 0}
      .open=${date !== undefined && (slots !== null || isLooking)}
      .slots=${slots}
      @toggle-date=${() => this.#toggle(index)}
      @leave-out-date=${() => this.#leaveOut(series, filling, index)}
      @choose-time=${({ key }: ChooseTimeEvent) => {
        const slot = slots?.find(({ startsAt }) => startsAt === key);
        if (slot) this.#take(series, index, slot);
      }}
    ></amelia-series-date>`;
  }

  get #words() {
    return toSeriesWords(this.view.strings);
  }

  /** The dates that free times are needed for and not known of. */
  #toUnknown() {
    const dates = (this.#series?.dates ?? []).filter(
      ({ slot, isLeftOut }, index) => !isLeftOut && (!slot || index === this.openIndex),
    );
    return toStretches(dates, this.known);
  }

  #fill(series: Series | null): Series | null {
    const { recurring } = this.view.service;
    if (!series || !this.#filling || !recurring) return series;
    return completeSeries(series, recurring, this.#filling);
  }

  #changeRule(rule: Rule | null) {
    this.openIndex = null;
    this.#keep(rule && this.#filling && followRule(this.#series, rule, this.#filling));
  }

  #shorten(series: Series, times: number) {
    this.#changeRule(times > 1 ? { ...series, times } : null);
    // The button goes with what it has mended.
    void this.focusHeading();
  }

  #toggle(index: number) {
    this.openIndex = index === this.openIndex ? null : index;
    this.#ask();
  }

  #leaveOut(series: Series, filling: Filling, index: number) {
    if (this.openIndex === index) this.openIndex = null;
    this.#keep(toggleLeftOut(series, index, filling));
    void this.updateComplete.then(() => this.#ask());
  }

  #take(series: Series, index: number, slot: Slot) {
    this.openIndex = null;
    this.#keep(chooseSlot(series, index, slot));
  }

  #keep(series: Series | null) {
    this.request({ type: 'keep-series', series });
  }

  /** Finds out what is free for dates that came to need it. */
  #ask() {
    if (this.#toUnknown().length > 0) void this.#load.run();
  }

  #goOn() {
    if (isSettled(this.#series)) this.request({ type: 'enter-series' });
    else this.#focusOpenDate();
  }

  /** Leads to the first date that keeps the customer from going on. */
  #focusOpenDate() {
    const index = this.#series?.dates.findIndex(({ slot, isLeftOut }) => !slot && !isLeftOut) ?? -1;
    this.renderRoot.querySelectorAll('amelia-series-date')[index + 1]?.focus();
  }
}

define('amelia-recurring-step', RecurringStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-recurring-step': RecurringStep;
  }
}
