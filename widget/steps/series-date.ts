import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Slot } from '../../proxy/contract/availability.js';
import type { Day } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import type { ServiceView } from '../flow/booking-view.js';
import { toSeriesWords } from '../text/en/series.js';
import { toDayIn } from '../time/zoned.js';
import '../ui/announcement.js';
import { base } from '../ui/base.styles.js';
import { ChooseTimeEvent } from '../ui/events.js';
import '../ui/time-list.js';
import { toSlotPrice } from './chosen.js';
import { styles } from './series-date.styles.js';
import type { SeriesRow } from './series-rows.js';
import { toTimeGroups } from './time-groups.js';

/** The times of a date are to be shown, or no longer. */
export class ToggleDateEvent extends Event {
  constructor() {
    super('toggle-date');
  }
}

/** A date is to be left out, or brought back. */
export class LeaveOutDateEvent extends Event {
  constructor() {
    super('leave-out-date');
  }
}

/**
 * One date of a series: when it is, how it stands with it, and the free times of the days around
 * while somebody chooses another.
 *
 * @fires toggle-date
 * @fires leave-out-date - it is brought back by the same.
 * @fires choose-time - with the start of the chosen time.
 */
export class SeriesDateRow extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) view!: ServiceView;
  @property({ attribute: false }) row!: SeriesRow;
  /** Whether it is the one that everything began with: it is changed on the screen before. */
  @property({ type: Boolean }) first = false;
  /** Whether its times are shown. */
  @property({ type: Boolean }) open = false;
  /** What is free around it, ascending; null: not known yet. */
  @property({ attribute: false }) slots: readonly Slot[] | null = null;

  @query('.link') private readonly button!: HTMLElement | null;

  /** The day somebody went to; null: nobody did. */
  @state() private day: Day | null = null;

  /** Takes the focus to what changes the date. */
  override focus(): void {
    this.button?.focus();
  }

  override render() {
    const { when, secondTime, note, price, state } = this.row;
    return html`<div class="row ${state}">
        <div class="words">
          <p class="when">
            ${when}${secondTime ? html`<span class="visually-hidden">, </span><small>${secondTime}</small>` : nothing}
          </p>
          <p class="note">${note}</p>
        </div>
        <p class="price figures">${price}</p>
        ${this.first ? nothing : this.#renderButtons()}
      </div>
      ${this.open ? this.#renderChoice() : nothing}`;
  }

  #renderButtons() {
    const series = toSeriesWords(this.view.strings);
    const { when, state } = this.row;
    const about = html`<span class="visually-hidden"> ${when}</span>`;
    const canChange = state !== 'out' && state !== 'far';
    return html`<div class="buttons">
      ${
        canChange
          ? html`<button
            class="link"
            aria-expanded=${this.open}
            @click=${() => this.dispatchEvent(new ToggleDateEvent())}
          >
            <span>${series.change}${about}</span>
          </button>`
          : nothing
      }
      <button class="link" @click=${() => this.dispatchEvent(new LeaveOutDateEvent())}>
        <span>${state === 'out' ? series.bringBack : series.leaveOut}${about}</span>
      </button>
    </div>`;
  }

  #renderChoice() {
    const { format, strings, clocks } = this.view;
    const series = toSeriesWords(strings);
    const { slots } = this;
    if (!slots) return html`<p class="hint">${series.looking}</p>`;
    const toDay = ({ startsAt }: Slot) => toDayIn(startsAt, clocks.first);
    const days = [...new Set(slots.map(toDay))];
    const day = this.#toShownDay(days);
    if (!day) return html`<p class="hint">${series.states.none}</p>`;
    const place = days.indexOf(day);
    const dayName = format.dayOfYear(day);
    return html`<div class="choice">
      <div class="days">
        ${this.#renderDayButton(series.earlierDay, '‹', days[place - 1])}
        <p>${dayName}<amelia-announcement .sentence=${dayName}></amelia-announcement></p>
        ${this.#renderDayButton(series.laterDay, '›', days[place + 1])}
      </div>
      <amelia-time-list
        .groups=${toTimeGroups(
          slots.filter((slot) => toDay(slot) === day),
          this.view,
          { toPrice: (pair) => toSlotPrice(this.view, pair) },
        )}
        .selected=${this.row.at}
        @choose-time=${this.#handleChoose}
      ></amelia-time-list>
    </div>`;
  }

  #renderDayButton(name: string, sign: string, day: Day | undefined) {
    return html`<button
      class="day"
      aria-label=${name}
      aria-disabled=${day === undefined}
      @click=${() => {
        if (day) this.day = day;
      }}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  /** The day somebody went to, else the date's own, else the free one nearest to it. */
  #toShownDay(days: readonly Day[]): Day | undefined {
    if (this.day && days.includes(this.day)) return this.day;
    const own = toDayIn(this.row.at, this.view.clocks.first);
    const distance = (day: Day) => Math.abs(Date.parse(day) - Date.parse(own));
    return days.toSorted((one, other) => distance(one) - distance(other))[0];
  }

  #handleChoose({ key }: ChooseTimeEvent) {
    this.day = null;
    this.focus();
    this.dispatchEvent(new ChooseTimeEvent(key));
  }
}

define('amelia-series-date', SeriesDateRow);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-series-date': SeriesDateRow;
  }
  interface HTMLElementEventMap {
    'toggle-date': ToggleDateEvent;
    'leave-out-date': LeaveOutDateEvent;
  }
}
