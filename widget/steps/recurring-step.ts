import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toAppointmentSeconds } from '../../proxy/contract/appointment-length.js';
import type { Slot } from '../../proxy/contract/availability.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import { isSameQuestion, toDurationSeconds } from '../flow/choice.js';
import { toChoicePrice } from '../flow/choice-price.js';
import { toFailure } from '../flow/failure.js';
import { makeDates, type Rule } from '../flow/recurrence.js';
import { isSettled, type Series, type SeriesDate, toSeriesSlots } from '../flow/series.js';
import { changeDate, type Filling, fillSeries, toFreeSlots } from '../flow/series-fill.js';
import {
  addTimes,
  createSeriesTimes,
  fetchStretches,
  isKnown,
  isTooFar,
  type SeriesTimes,
  toStretches,
} from '../flow/series-times.js';
import { base } from '../ui/base.styles.js';
import '../ui/notice.js';
import { toServiceTitle, toSumLabel } from './chosen.js';
import { styles } from './recurring-step.styles.js';
import './series-date.js';
import { type SeriesRow, toRows } from './series-rows.js';
import { renderSeriesRule } from './series-rule.js';
import { toSeriesStatus } from './series-status.js';
import { toYears } from './series-years.js';
import { StepElement } from './step-element.js';
import { toShortWhen } from './when.js';

/** Whether it recurs, and on which dates. */
export class RecurringStep extends StepElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: ServiceView;
  @state() private known!: SeriesTimes;
  /** Which date's times are shown; null: no one's. */
  @state() private openIndex: number | null = null;
  /** With its dates, and all times that can be taken for them by now. */
  private series: Series | null = null;

  private readonly load = new Task(this, {
    args: () => {
      const { cycle, every, times } = this.series ?? {};
      return [this.known.zone, cycle, every, times] as const;
    },
    task: async (_, { signal }) => {
      const learn: Parameters<typeof fetchStretches>[3] = (stretch, answer) => {
        this.known = addTimes(this.known, stretch, answer);
        return this.known;
      };
      await fetchStretches(this.view, this.toUnknown(), signal, learn);
    },
  });

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) void this.load.run();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.load.abort();
  }

  override willUpdate(changed: PropertyValues<this>) {
    const { choice } = this.view.state;
    const zone = this.view.clocks.first;
    const before = changed.get('view')?.state.choice;
    if (this.known?.zone !== zone || (before && !isSameQuestion(before, choice))) {
      this.known = createSeriesTimes(zone);
    }
    this.series = choice.series && this.fill(choice.series);
    if (!this.hasUpdated) {
      const lost = this.series?.dates.findIndex(({ slot, gone }) => gone && !slot) ?? -1;
      this.openIndex = lost < 0 ? null : lost;
    }
  }

  override updated() {
    if (this.series !== this.view.state.choice.series) this.keep(this.series);
  }

  override render() {
    const { strings, state, service } = this.view;
    const { slot } = state.choice;
    const title = toServiceTitle(service, this.view);
    return html`<h2 tabindex="-1">${strings.series.heading}</h2>
      <p class="lead">
        ${slot ? `${title}, ${toShortWhen(slot.startsAt, this.view)}` : title}
      </p>
      ${this.renderGone()}
      ${renderSeriesRule(this.series, this.view, (rule) => this.changeRule(rule))}
      ${this.series && slot ? this.renderSeries(this.series) : nothing}
      <div class="foot">
        <button class="quiet" @click=${() => this.request({ type: 'go-back' })}>
          ${strings.back}
        </button>
        <button
          class="primary"
          aria-disabled=${!isSettled(this.series)}
          @click=${this.goOn}
        >
          ${strings.continue}
        </button>
      </div>`;
  }

  private renderGone() {
    const { strings } = this.view;
    const gone = (this.series?.dates ?? []).flatMap(({ slot, isLeftOut, gone }) =>
      slot || isLeftOut || !gone ? [] : gone,
    );
    if (gone.length === 0) return nothing;
    return html`<amelia-notice>
      ${gone.map(
        ({ startsAt, reason }) =>
          html`<p>${strings.slotGone[reason](toShortWhen(startsAt, this.view), null)}</p>`,
      )}
      <p>${strings.series.goneNext}</p>
    </amelia-notice>`;
  }

  private renderSeries(series: Series) {
    const isLooking = this.load.status === TaskStatus.PENDING;
    const [first, ...rows] = toRows(series, this.filling, this.view, isLooking);
    const { strings, format } = this.view;
    const last = format.shortDay((rows.at(-1) ?? first).day);
    return html`<p class="rule">
        ${strings.series.rule(strings.series.every[series.cycle](series.every), series.times, last)}
      </p>
      <p class="status" role="status">${toSeriesStatus(rows, strings)}</p>
      ${this.renderFailure()} ${this.renderTooFar(series)}
      ${toYears([first, ...rows]).map(
        ({ year, from, rows }) => html`${year ? html`<h3>${year}</h3>` : nothing}
          <ol start=${from + 1}>
            ${rows.map((row, place) => html`<li>${this.renderRow(series, row, from + place - 1)}</li>`)}
          </ol>`,
      )}
      ${this.renderTotal(series)}`;
  }

  /** @param index - of the date in the series; −1: the first of all. */
  private renderRow(series: Series, row: SeriesRow, index: number) {
    const date = index === this.openIndex ? series.dates[index] : undefined;
    const slots =
      date && isKnown(date, this.known) ? toFreeSlots(series, index, this.filling) : null;
    const isLooking = this.load.status === TaskStatus.PENDING;
    return html`<amelia-series-date
      .view=${this.view}
      .row=${row}
      .first=${index < 0}
      .open=${date !== undefined && (slots !== null || isLooking)}
      .slots=${slots}
      @toggle-date=${() => this.toggle(index)}
      @leave-out-date=${() => this.leaveOut(series, index)}
      @choose-time=${({ key }: { key: string }) => this.take(series, index, key)}
    ></amelia-series-date>`;
  }

  private renderFailure() {
    const { strings } = this.view;
    return this.load.render({
      error: (error) => html`<amelia-notice tone="bad">
        <p>${strings.problems[toFailure(error)] ?? strings.problem}</p>
        <button class="link" @click=${this.tryAgain}>${strings.tryAgain}</button>
      </amelia-notice>`,
    });
  }

  private renderTooFar(series: Series) {
    const isFar = (date: SeriesDate) => !date.slot && !date.isLeftOut && isTooFar(date, this.known);
    const count = series.dates.filter(isFar).length;
    if (count === 0) return nothing;
    const times = series.dates.findIndex(isFar) + 1;
    const { tooFar, shorten } = this.view.strings.series;
    return html`<amelia-notice>
      <p>${tooFar(count)}</p>
      <button
        class="link"
        @click=${() => {
          this.changeRule(times > 1 ? { ...series, times } : null);
          // The button goes with what it has mended.
          void this.focusHeading();
        }}
      >
        ${shorten(times)}
      </button>
    </amelia-notice>`;
  }

  private renderTotal(series: Series) {
    const { service, state, strings } = this.view;
    const total = toChoicePrice(service, { ...state.choice, series });
    if (!total) return nothing;
    return html`<p class="total figures">
      <span>${strings.series.total(toSeriesSlots(series).length + 1)}</span>
      <span>${toSumLabel(total.totalMinor, this.view)}</span>
    </p>`;
  }

  /** The dates that free times are needed for and not known of. */
  private toUnknown() {
    const dates = (this.series?.dates ?? []).filter(
      ({ slot, isLeftOut }, index) => !isLeftOut && (!slot || index === this.openIndex),
    );
    return toStretches(dates, this.known);
  }

  private get filling(): Filling {
    const { service, state } = this.view;
    const { choice } = state;
    const seconds = toAppointmentSeconds(
      service,
      toDurationSeconds(service, choice),
      choice.extras,
    );
    return { first: choice.slot as Slot, known: this.known, lengthMs: seconds * 1000 };
  }

  private fill(series: Series): Series {
    const { slot } = this.view.state.choice;
    const { recurring } = this.view.service;
    if (!slot || !recurring) return series;
    const isMade = series.dates.length === series.times - 1;
    const made = isMade ? series : makeDates(series, slot.startsAt, this.known.zone);
    return fillSeries(made, recurring.onTaken, this.filling);
  }

  private changeRule(rule: Rule | null) {
    const { slot } = this.view.state.choice;
    this.openIndex = null;
    if (!slot) return;
    const dates = this.series?.dates ?? [];
    this.keep(rule && makeDates({ ...rule, dates }, slot.startsAt, this.known.zone));
  }

  private toggle(index: number) {
    this.openIndex = index === this.openIndex ? null : index;
    this.ask();
  }

  private leaveOut(series: Series, index: number) {
    const date = series.dates[index];
    if (!date) return;
    const { isLeftOut, ...others } = date;
    if (this.openIndex === index) this.openIndex = null;
    this.keep(changeDate(series, index, isLeftOut ? others : { ...others, isLeftOut: true }));
    void this.updateComplete.then(() => this.ask());
  }

  private take(series: Series, index: number, startsAt: string) {
    const wantedAt = series.dates[index]?.wantedAt;
    const slot = toFreeSlots(series, index, this.filling).find(
      (each) => each.startsAt === startsAt,
    );
    if (!slot || !wantedAt) return;
    this.openIndex = null;
    this.keep(changeDate(series, index, { wantedAt, slot, isChosen: true }));
  }

  private keep(series: Series | null) {
    this.request({ type: 'keep-series', series });
  }

  /** Finds out what is free for dates that came to need it. */
  private ask() {
    if (this.toUnknown().length > 0) void this.load.run();
  }

  private tryAgain() {
    void this.load.run();
    void this.focusHeading();
  }

  private goOn() {
    if (isSettled(this.series)) this.request({ type: 'enter-series' });
    else this.focusOpenDate();
  }

  /** Leads to the first date that keeps the customer from going on. */
  private focusOpenDate() {
    const index = this.series?.dates.findIndex(({ slot, isLeftOut }) => !slot && !isLeftOut) ?? -1;
    this.renderRoot.querySelectorAll('amelia-series-date')[index + 1]?.focus();
  }
}

define('amelia-recurring-step', RecurringStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-recurring-step': RecurringStep;
  }
}
