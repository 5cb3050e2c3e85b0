import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Slot } from '../../proxy/contract/availability.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import { type Choice, isSameQuestion } from '../flow/choice.js';
import { isRefused, toFailure } from '../flow/failure.js';
import { fetchMonth } from '../flow/fetch-month.js';
import { addMonths, type Month, toMonth } from '../time/plain-date.js';
import { toDayIn, toInstant } from '../time/zoned.js';
import { base, skeleton } from '../ui/base.styles.js';
import { chips } from '../ui/chips.styles.js';
import type {
  ChooseDayEvent,
  ChooseTimeEvent,
  ChooseZoneEvent,
  ShowMonthEvent,
} from '../ui/events.js';
import { toCalendarWords } from './calendar-words.js';
import { toChosenTitle } from './chosen.js';
import '../ui/month-calendar.js';
import '../ui/notice.js';
import '../ui/time-list.js';
import './booking-summary.js';
import {
  addAnswer,
  moveToZone,
  type ShownCalendar,
  startCalendar,
  toFirstInstant,
  toShownDay,
  toUnknownFirstMonth,
} from './shown-calendar.js';
import { renderSoonest } from './soonest.js';
import { StepElement } from './step-element.js';
import { toTimeGroups } from './time-groups.js';
import { styles } from './time-step.styles.js';
import { toTimesStatus } from './times-status.js';
import './zone-note.js';

/** When: the soonest times, a calendar, and the times of a day, on two clocks where they differ. */
export class TimeStep extends StepElement {
  static override styles = [base, chips, skeleton, styles];

  @property({ attribute: false }) view!: ServiceView;
  @state() private shown!: ShownCalendar;
  /** The choice that the free times are asked for. */
  private question!: Choice;

  private readonly load = new Task(this, {
    args: () => {
      return [this.shown.month, this.shown.zone, this.question] as const;
    },
    task: async ([month], { signal }) => {
      await this.learn(month, signal);
      const first = toUnknownFirstMonth(this.shown);
      if (first) await this.learn(first, signal);
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
    if (!changed.has('view')) return;
    const { choice } = this.view.state;
    const before = changed.get('view');
    const chosen = choice.slot?.startsAt;
    const isSame = before !== undefined && isSameQuestion(before.state.choice, choice);
    if (!isSame) this.question = choice;
    if (!isSame) this.shown = startCalendar(this.zone, chosen, toInstant(Date.now()));
    else if (this.shown.zone !== this.zone) this.shown = moveToZone(this.shown, this.zone, chosen);
  }

  override render() {
    const { strings, service } = this.view;
    return html`<h2 tabindex="-1">${strings.time.heading}</h2>
      <p class="lead">${toChosenTitle(service, this.view)}</p>
      ${this.renderFailure()}
      <div class="soon">
        <h3>${strings.time.soonest}</h3>
        ${renderSoonest(
          toUnknownFirstMonth(this.shown) ? null : this.shown.known,
          this.view,
          this.noteInstant,
          (slot) => this.choose(slot),
        )}
      </div>
      <div class="time">
        ${this.renderCalendar()}
        <div class="times">
          <p class="visually-hidden" role="status">${this.hasFailed ? '' : toTimesStatus(this.shown, this.view)}</p>
          ${this.renderTimes()}
        </div>
      </div>
      <amelia-zone-note
        .view=${this.view}
        .at=${this.noteInstant}
        @choose-zone=${({ zone }: ChooseZoneEvent) =>
          this.request({ type: 'choose-zone', timeZone: zone })}
      ></amelia-zone-note>
      <div class="foot">
        <button class="quiet" @click=${() => this.request({ type: 'go-back' })}>
          ${strings.back}
        </button>
        ${this.renderContinue()}
      </div>`;
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

  private renderCalendar() {
    const { site } = this.view;
    const { known, month, zone } = this.shown;
    const freeCounts = new Map(
      [...(known?.byDay ?? [])].map(([day, slots]) => [day, slots.length]),
    );
    return html`<amelia-month-calendar
      .words=${toCalendarWords(this.view)}
      .month=${month}
      .range=${known && { first: toMonth(toDayIn(known.earliest, zone)), last: toMonth(toDayIn(known.latest, zone)) }}
      .weekStartsOn=${site.weekStartsOn}
      .freeCounts=${freeCounts}
      .selected=${toShownDay(this.shown) ?? ''}
      .today=${known ? toDayIn(known.now, zone) : ''}
      ?loading=${!known?.months.has(month)}
      @choose-day=${({ day }: ChooseDayEvent) => {
        this.shown = { ...this.shown, day };
      }}
      @show-month=${({ month }: ShowMonthEvent) => {
        this.shown = { ...this.shown, month };
      }}
    ></amelia-month-calendar>`;
  }

  private renderTimes() {
    const { format, state } = this.view;
    const { known, month } = this.shown;
    if (!known?.months.has(month)) return this.renderBones();
    const day = toShownDay(this.shown);
    if (!day) return this.renderNoneFree();
    const slots = known.byDay.get(day) ?? [];
    return html`<h3>${format.dayOfYear(day)}</h3>
      <amelia-time-list
        .groups=${toTimeGroups(slots, this.view)}
        .selected=${state.choice.slot?.startsAt ?? ''}
        @choose-time=${({ key }: ChooseTimeEvent) => {
          const slot = slots.find(({ startsAt }) => startsAt === key);
          if (slot) this.choose(slot);
        }}
      ></amelia-time-list>`;
  }

  /** Whether the shown month's times could not be had. */
  private get hasFailed(): boolean {
    const { known, month } = this.shown;
    return this.load.status === TaskStatus.ERROR && !known?.months.has(month);
  }

  private renderBones() {
    if (this.hasFailed) return nothing;
    return html`<h3 aria-hidden="true"></h3>
      <div class="bones">${Array.from({ length: 6 }, () => html`<div class="bone"></div>`)}</div>`;
  }

  private renderNoneFree() {
    const { format, strings } = this.view;
    const { known, month, zone } = this.shown;
    const next = addMonths(month, 1);
    const last = known && toMonth(toDayIn(known.latest, zone));
    const none = html`<p>${strings.time.noneIn(format.month(month))}</p>`;
    if (last && next > last) return none;
    return html`${none}
      <button
        class="quiet"
        @click=${() => {
          this.shown = { ...this.shown, month: next };
          // The button goes with the month it stood for.
          void this.focusHeading();
        }}
      >
        ${strings.time.show(format.month(next))}
      </button>`;
  }

  private renderContinue() {
    const { slot } = this.view.state.choice;
    if (!slot) return nothing;
    return html`<button class="primary" @click=${() => this.choose(slot)}>
      ${this.view.strings.continue}
    </button>`;
  }

  /** Finds out what is free in a month and the one after it. */
  private async learn(month: Month, signal: AbortSignal): Promise<void> {
    const { site } = this.view;
    const { zone } = this.shown;
    try {
      const answer = await fetchMonth(this.view, month, zone, signal);
      this.shown = addAnswer(this.shown, month, answer);
    } catch (error) {
      // A device may know zones that are younger than the proxy.
      if (!isRefused(error, '/timeZone') || zone === site.timeZone) throw error;
      this.request({ type: 'choose-zone', timeZone: site.timeZone });
    }
  }

  /** The zone of the first clock: the days of the calendar are its days. */
  private get zone(): Zone {
    return this.view.clocks.first;
  }

  /** The instant that the note about zones speaks of: offsets change over the year. */
  private get noteInstant(): Instant {
    return toFirstInstant(this.shown) ?? this.shown.known?.now ?? toInstant(Date.now());
  }

  private tryAgain() {
    void this.load.run();
    void this.focusHeading();
  }

  private choose(slot: Slot) {
    this.request({ type: 'choose-slot', slot });
  }
}

define('amelia-time-step', TimeStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-time-step': TimeStep;
  }
}
