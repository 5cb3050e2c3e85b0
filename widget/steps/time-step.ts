import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Availability, Slot } from '../../proxy/contract/availability.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import { type Choice, isSameQuestion } from '../flow/choice.js';
import { isRefused } from '../flow/failure.js';
import { fetchMonth } from '../flow/fetch-month.js';
import { type Month, toMonth } from '../time/plain-date.js';
import { toDayIn, toInstant } from '../time/zoned.js';
import { base, skeleton } from '../ui/base.styles.js';
import { chips } from '../ui/chips.styles.js';
import type { ChooseDayEvent, ChooseZoneEvent, ShowMonthEvent } from '../ui/events.js';
import { toCalendarWords } from './calendar-words.js';
import { toChosenTitle } from './chosen.js';
import '../ui/month-calendar.js';
import { whileConnected } from '../ui/while-connected.js';
import './booking-summary.js';
import { renderLoadFailure } from './load-failure.js';
import {
  addAnswer,
  moveToZone,
  type ShownCalendar,
  startCalendar,
  toFirstInstant,
  toShownDay,
  toUnknownFirstMonth,
} from './shown-calendar.js';
import { renderShownTimes } from './shown-times.js';
import { renderSoonest } from './soonest.js';
import { StepElement } from './step-element.js';
import { styles } from './time-step.styles.js';
import { toTimesStatus } from './times-status.js';
import './zone-note.js';

/**
 * When: the soonest times, a calendar, and the times of a day, on two clocks where they differ.
 *
 * @slot - what is asked beside the time.
 */
export class TimeStep extends StepElement {
  static override styles = [base, chips, skeleton, styles];

  @property({ attribute: false }) view!: ServiceView;
  /** Takes out of what is free what can't be chosen here. */
  @property({ attribute: false }) refine = (free: Availability): Availability => free;
  @state() private shown!: ShownCalendar;
  /** The choice that the free times are asked for. */
  private question!: Choice;

  private readonly load = whileConnected(
    this,
    new Task(this, {
      args: () => {
        return [this.shown.month, this.shown.zone, this.question] as const;
      },
      task: async ([month], { signal }) => {
        await this.learn(month, signal);
        const first = toUnknownFirstMonth(this.shown);
        if (first) await this.learn(first, signal);
      },
    }),
  );

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    const { choice } = this.view.state;
    const before = changed.get('view');
    const chosen = choice.slot?.startsAt;
    const isSame = before !== undefined && isSameQuestion(before.state.choice, choice);
    if (!isSame) {
      this.question = choice;
      this.shown = startCalendar(this.zone, chosen, toInstant(Date.now()));
    } else if (this.shown.zone !== this.zone) {
      this.shown = moveToZone(this.shown, this.zone, chosen);
    }
  }

  override render() {
    const { hasFailed } = this;
    const { strings, service } = this.view;
    return html`<h2 tabindex="-1">${strings.time.heading}</h2>
      <p class="lead">${toChosenTitle(service, this.view)}</p>
      <slot></slot>
      ${renderLoadFailure(this.load, this, this.view)}
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
          <p class="visually-hidden" role="status">${hasFailed ? '' : toTimesStatus(this.shown, this.view)}</p>
          ${hasFailed ? nothing : this.renderTimes()}
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
    return renderShownTimes(
      this.shown,
      this.view,
      (slot) => this.choose(slot),
      (month) => {
        this.shown = { ...this.shown, month };
        // The button goes with the month it stood for.
        void this.focusHeading();
      },
    );
  }

  /** Whether the shown month's times could not be had. */
  private get hasFailed(): boolean {
    const { known, month } = this.shown;
    return this.load.status === TaskStatus.ERROR && !known?.months.has(month);
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
      this.shown = addAnswer(this.shown, month, this.refine(answer));
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
