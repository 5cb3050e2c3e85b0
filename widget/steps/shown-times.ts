import { html, type TemplateResult } from 'lit';
import type { Slot } from '../../proxy/contract/availability.js';
import type { Instant } from '../../proxy/contract/time.js';
import type { TimesView } from '../flow/booking-view.js';
import { addMonths, type Month, toMonth } from '../time/plain-date.js';
import { toDayIn } from '../time/zoned.js';
import type { ChooseTimeEvent } from '../ui/events.js';
import '../ui/time-list.js';
import { type ShownCalendar, toShownDay } from './shown-calendar.js';
import { type SlotWords, toTimeGroups } from './time-groups.js';

/** What is said of the times, and what is done with the one that is chosen. */
export interface TimesReading extends SlotWords {
  selected?: Instant | undefined;
  choose(slot: Slot): void;
}

/** Beside the calendar: the times of its day; shapes of their size while its month loads. */
export function renderShownTimes(
  shown: ShownCalendar,
  view: TimesView,
  reading: TimesReading,
  showMonth: (month: Month) => void,
): TemplateResult {
  const { known, month } = shown;
  if (!known?.months.has(month)) return renderBones();
  const day = toShownDay(shown);
  if (!day) return renderNoneFree(shown, view, showMonth);
  const slots = known.byDay.get(day) ?? [];
  return html`<h3>${view.format.dayOfYear(day)}</h3>
    <amelia-time-list
      .groups=${toTimeGroups(slots, view, reading)}
      .selected=${reading.selected ?? ''}
      @choose-time=${({ key }: ChooseTimeEvent) => {
        const slot = slots.find(({ startsAt }) => startsAt === key);
        if (slot) reading.choose(slot);
      }}
    ></amelia-time-list>`;
}

function renderBones(): TemplateResult {
  return html`<h3 aria-hidden="true"></h3>
    <div class="bones">${Array.from({ length: 6 }, () => html`<div class="bone"></div>`)}</div>`;
}

/** A way on to the next month, where anything can be booked in it. */
function renderNoneFree(
  { known, month, zone }: ShownCalendar,
  { format, strings }: TimesView,
  showMonth: (month: Month) => void,
): TemplateResult {
  const next = addMonths(month, 1);
  const last = known && toMonth(toDayIn(known.latest, zone));
  const none = html`<p>${strings.time.noneIn(format.month(month))}</p>`;
  if (last && next > last) return none;
  return html`${none}
    <button class="quiet" @click=${() => showMonth(next)}>
      ${strings.time.show(format.month(next))}
    </button>`;
}
