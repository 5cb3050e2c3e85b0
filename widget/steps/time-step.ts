import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Slot } from '../../proxy/contract/availability.js';
import type { Day } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toFailure } from '../flow/failure.js';
import { toAvailabilityQuery } from '../flow/nearest-slots.js';
import { addMonths, type Month, toFirstDay, toLastDay, toMonth } from '../time/plain-date.js';
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
import '../ui/month-calendar.js';
import '../ui/notice.js';
import '../ui/time-list.js';
import { addMonthSlots, type MonthSlots, toFirstFreeDay, toZone } from './month-slots.js';
import './booking-summary.js';
import { renderSoonest } from './soonest.js';
import { StepElement } from './step-element.js';
import { toTimeGroups } from './time-groups.js';
import { styles } from './time-step.styles.js';
import './zone-note.js';

/** When: the soonest times, a calendar, and the times of a day, on two clocks where they differ. */
export class TimeStep extends StepElement {
  static override styles = [base, chips, skeleton, styles];

  @property({ attribute: false }) view!: ServiceView;
  @state() private month: Month = '';
  @state() private day: Day | null = null;
  @state() private known: MonthSlots | null = null;

  private readonly load = new Task(this, {
    args: () => {
      const { choice, timeZone } = this.view.state;
      const { serviceId, employeeId, locationId, persons } = choice;
      return [this.month, timeZone, serviceId, employeeId, locationId, persons] as const;
    },
    task: async ([month, timeZone], { signal }) => {
      const { api, state } = this.view;
      const days = { from: toFirstDay(month), to: toLastDay(addMonths(month, 1)), timeZone };
      const answer = await api.fetchAvailability(toAvailabilityQuery(state.choice, days), signal);
      const isFirst = this.known === null;
      this.known = addMonthSlots(this.known, month, answer);
      if (isFirst) this.showFirstFree(this.known, month);
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
    const { choice, timeZone } = this.view.state;
    const before = changed.get('view')?.state;
    const isSameQuestion =
      before?.choice.serviceId === choice.serviceId &&
      before?.choice.employeeId === choice.employeeId &&
      before?.choice.locationId === choice.locationId &&
      before?.choice.persons === choice.persons;
    if (!isSameQuestion) this.startOver();
    else if (before.timeZone !== timeZone) this.moveToZone();
  }

  override render() {
    const { strings, service, format } = this.view;
    const { seconds = 0 } = service.durations[0] ?? {};
    return html`<h2 tabindex="-1">${strings.time.heading}</h2>
      <p class="lead">${service.name}, ${format.duration(seconds)}</p>
      ${this.renderFailure()}
      <div class="soon">
        <h3>${strings.time.soonest}</h3>
        ${renderSoonest(this.known, this.view, this.noteInstant, (slot) => this.choose(slot))}
      </div>
      <div class="time">
        ${this.renderCalendar()}
        <div class="times">
          <p class="visually-hidden" role="status">${this.status}</p>
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
    const { known } = this;
    const zone = this.view.state.timeZone;
    const freeCounts = new Map(
      [...(known?.byDay ?? [])].map(([day, slots]) => [day, slots.length]),
    );
    return html`<amelia-month-calendar
      .words=${toCalendarWords(this.view)}
      .month=${this.month}
      .range=${known && { first: toMonth(toDayIn(known.earliest, zone)), last: toMonth(toDayIn(known.latest, zone)) }}
      .weekStartsOn=${site.weekStartsOn}
      .freeCounts=${freeCounts}
      .selected=${this.shownDay ?? ''}
      .today=${known ? toDayIn(known.now, zone) : ''}
      ?loading=${!known?.months.has(this.month)}
      @choose-day=${({ day }: ChooseDayEvent) => {
        this.day = day;
      }}
      @show-month=${({ month }: ShowMonthEvent) => {
        this.month = month;
      }}
    ></amelia-month-calendar>`;
  }

  /** What a screen reader is told of the times: one region, so that each change is heard. */
  private get status(): string {
    const { format, strings } = this.view;
    if (!this.known?.months.has(this.month)) return strings.loading;
    const day = this.shownDay;
    if (!day) return strings.time.noneIn(format.month(this.month));
    return strings.time.timesOn(this.known.byDay.get(day)?.length ?? 0, format.longDay(day));
  }

  private renderTimes() {
    const { format, state } = this.view;
    if (!this.known?.months.has(this.month)) return this.renderBones();
    const day = this.shownDay;
    if (!day) return this.renderNoneFree();
    const slots = this.known.byDay.get(day) ?? [];
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

  private renderBones() {
    if (this.load.status === TaskStatus.ERROR) return nothing;
    return html`<h3></h3>
      <div class="bones">${Array.from({ length: 6 }, () => html`<div class="bone"></div>`)}</div>`;
  }

  private renderNoneFree() {
    const { format, strings } = this.view;
    const next = addMonths(this.month, 1);
    const last = this.known && toMonth(toDayIn(this.known.latest, this.known.timeZone));
    const none = html`<p>${strings.time.noneIn(format.month(this.month))}</p>`;
    if (last && next > last) return none;
    return html`${none}
      <button
        class="quiet"
        @click=${() => {
          this.month = next;
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

  /** The day whose times stand beside the calendar: the one chosen, else the first free one. */
  private get shownDay(): Day | undefined {
    if (this.day && toMonth(this.day) === this.month) return this.day;
    return this.known ? toFirstFreeDay(this.known, this.month) : undefined;
  }

  /** The instant that the note about zones speaks of: offsets change over the year. */
  private get noteInstant() {
    const [slot] = this.known?.byDay.get(this.shownDay ?? '') ?? [];
    return slot?.startsAt ?? toInstant(Date.now());
  }

  private tryAgain() {
    void this.load.run();
    void this.focusHeading();
  }

  private choose(slot: Slot) {
    this.request({ type: 'choose-slot', slot });
  }

  /** The device's clock says which month to ask about first; the answer corrects it. */
  private startOver() {
    const { choice, timeZone } = this.view.state;
    this.known = null;
    this.day = choice.slot ? toDayIn(choice.slot.startsAt, timeZone) : null;
    this.month = toMonth(this.day ?? toDayIn(toInstant(Date.now()), timeZone));
  }

  private showFirstFree(known: MonthSlots, asked: Month) {
    if (this.day) return;
    const first = toMonth(toDayIn(known.earliest, known.timeZone));
    const [soonest] = known.byDay.keys();
    if (first < asked || first > addMonths(asked, 1)) {
      // The device's clock is far off, or the notice long: what was asked is not where it begins.
      this.known = null;
      this.month = first;
    } else if (soonest) this.month = toMonth(soonest);
  }

  /** The chosen time stays chosen, on whatever day it is in the new zone. */
  private moveToZone() {
    const { choice, timeZone } = this.view.state;
    const at = choice.slot?.startsAt ?? this.known?.byDay.get(this.shownDay ?? '')?.[0]?.startsAt;
    this.known = this.known && toZone(this.known, timeZone);
    if (!at) return;
    this.day = toDayIn(at, timeZone);
    this.month = toMonth(this.day);
  }
}

define('amelia-time-step', TimeStep);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-time-step': TimeStep;
  }
}
