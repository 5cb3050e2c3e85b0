import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Weekday } from '../../proxy/contract/site.js';
import type { Day } from '../../proxy/contract/time.js';
import { define } from '../define.js';
import { addDays, addMonths, type Month, toMonth, toWeekday, toWeeks } from '../time/plain-date.js';
import { base } from './base.styles.js';
import { ChooseDayEvent, ShowMonthEvent } from './events.js';
import { styles } from './month-calendar.styles.js';

/** How the calendar names things, in the reader's language. */
export interface CalendarWords {
  previousMonth: string;
  nextMonth: string;
  month(month: Month): string;
  weekday(weekday: Weekday, width: 'long' | 'short'): string;
  dayNumber(day: Day): string;
  /** A whole day for a screen reader: the date, and what is free; null: that is not known. */
  day(day: Day, freeCount: number | null): string;
}

const daysByKey: Record<string, number> = { ArrowUp: -7, ArrowDown: 7 };

/**
 * A month as a table of buttons. Arrow keys go from day to day, Page Up and Page Down from month
 * to month; days without anything free can be reached but not chosen.
 *
 * @fires choose-day - a free day was chosen.
 * @fires show-month - another month is asked for.
 */
export class MonthCalendar extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) words!: CalendarWords;
  @property() month: Month = '';
  /** The months that can be turned to. */
  @property({ attribute: false }) range: { first: Month; last: Month } | null = null;
  @property({ attribute: false }) weekStartsOn: Weekday = 1;
  /** How much is free on each day of a month, in their order; days left out have nothing. */
  @property({ attribute: false }) freeCounts: ReadonlyMap<Day, number> = new Map();
  @property() selected: Day = '';
  @property() today: Day = '';
  @property({ type: Boolean, reflect: true }) loading = false;

  /** The one day that Tab reaches. */
  @state() private focusable: Day = '';
  /** Where a key led to, until that month is there and the focus can follow. */
  #wanted: Day | null = null;

  override willUpdate(changed: PropertyValues<this>) {
    if (this.#wanted && toMonth(this.#wanted) === this.month) this.focusable = this.#wanted;
    else if (toMonth(this.focusable) !== this.month || this.#isAnswered(changed)) {
      this.focusable = this.#toEntry();
    }
  }

  override updated() {
    if (!this.#wanted || toMonth(this.#wanted) !== this.month) return;
    this.#wanted = null;
    this.renderRoot.querySelector<HTMLElement>(`[data-day="${this.focusable}"]`)?.focus();
  }

  override render() {
    const { month, words, range } = this;
    return html`<div class="head">
        ${this.#renderTurn(-1, words.previousMonth, '‹', range !== null && month > range.first)}
        <span id="month">${words.month(month)}</span>
        ${this.#renderTurn(1, words.nextMonth, '›', range !== null && month < range.last)}
      </div>
      <table aria-labelledby="month" aria-busy=${this.loading}>
        <thead>
          <tr>
            ${this.#weekdays.map(
              (weekday) =>
                html`<th scope="col" abbr=${words.weekday(weekday, 'long')}>
                  ${words.weekday(weekday, 'short')}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody @keydown=${this.#handleKeydown}>
          ${toRows(month, this.weekStartsOn).map(
            (week) => html`<tr>
              ${week.map((day) => html`<td>${day ? this.#renderDay(day) : nothing}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>`;
  }

  get #weekdays(): Weekday[] {
    return Array.from({ length: 7 }, (_, index) => ((this.weekStartsOn + index) % 7) as Weekday);
  }

  #renderTurn(months: number, label: string, mark: string, isPossible: boolean) {
    return html`<button
      class="turn"
      aria-label=${label}
      aria-disabled=${!isPossible}
      @click=${() => isPossible && this.#showMonth(addMonths(this.month, months))}
    >
      <span aria-hidden="true">${mark}</span>
    </button>`;
  }

  #renderDay(day: Day) {
    const freeCount = this.freeCounts.get(day) ?? 0;
    return html`<button
      class="day ${day === this.today ? 'today' : ''}"
      data-day=${day}
      tabindex=${day === this.focusable ? 0 : -1}
      aria-label=${this.words.day(day, this.loading ? null : freeCount)}
      aria-current=${day === this.today ? 'date' : nothing}
      aria-pressed=${day === this.selected}
      aria-disabled=${freeCount === 0}
      @click=${() => freeCount > 0 && this.#choose(day)}
      @focus=${() => {
        this.focusable = day;
      }}
    >
      ${this.words.dayNumber(day)}
    </button>`;
  }

  #handleKeydown(event: KeyboardEvent) {
    const target = this.#toTarget(event.key);
    if (!target) return;
    event.preventDefault();
    const month = toMonth(target);
    if (this.range && (month < this.range.first || month > this.range.last)) return;
    this.#wanted = target;
    if (month === this.month) this.requestUpdate();
    else this.#showMonth(month);
  }

  /** Whether something became known that moves the way in, while nobody is inside. */
  #isAnswered(changed: PropertyValues<this>): boolean {
    const isInside = this.shadowRoot?.activeElement?.hasAttribute('data-day');
    return !isInside && (changed.has('freeCounts') || changed.has('selected'));
  }

  /** Where Tab enters: the chosen day, else the first free one. */
  #toEntry(): Day {
    if (toMonth(this.selected) === this.month) return this.selected;
    const { freeCounts, month } = this;
    return [...freeCounts.keys()].find((day) => toMonth(day) === month) ?? `${month}-01`;
  }

  /** Where a key leads from the focused day; null where it leads nowhere. */
  #toTarget(key: string): Day | null {
    const day = this.focusable;
    const forward = this.matches(':dir(rtl)') ? -1 : 1;
    const column = (toWeekday(day) - this.weekStartsOn + 7) % 7;
    switch (key) {
      case 'ArrowLeft':
        return addDays(day, -forward);
      case 'ArrowRight':
        return addDays(day, forward);
      case 'Home':
        return addDays(day, -column);
      case 'End':
        return addDays(day, 6 - column);
      case 'PageUp':
        return toSameDay(day, -1);
      case 'PageDown':
        return toSameDay(day, 1);
      default: {
        const days = daysByKey[key];
        return days === undefined ? null : addDays(day, days);
      }
    }
  }

  #choose(day: Day) {
    this.dispatchEvent(new ChooseDayEvent(day));
  }

  #showMonth(month: Month) {
    this.dispatchEvent(new ShowMonthEvent(month));
  }
}

/** The weeks of a month, filled up to six: the calendar keeps its height from month to month. */
function toRows(month: Month, weekStartsOn: Weekday): (Day | null)[][] {
  const weeks = toWeeks(month, weekStartsOn);
  const blanks = Array.from({ length: 6 - weeks.length }, () => Array(7).fill(null));
  return [...weeks, ...blanks];
}

/** The same day of another month, or that month's last one where it is shorter. */
function toSameDay(day: Day, months: number): Day {
  const month = addMonths(toMonth(day), months);
  const days = toWeeks(month, 0).flat();
  return (
    days.find((each) => each?.slice(8) === day.slice(8)) ?? addDays(`${addMonths(month, 1)}-01`, -1)
  );
}

define('amelia-month-calendar', MonthCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-month-calendar': MonthCalendar;
  }
}
