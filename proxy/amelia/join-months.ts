import type { Day } from '../contract/time.js';
import type { SlotDay } from './slot-days.js';
import type { AmeliaSlots } from './slots.js';
import { addDays } from './time-dialect.js';

/** The free slots of one calendar month, and of a day before and after it. */
export interface SlotMonth {
  /** `2026-12`. */
  month: string;
  answer: AmeliaSlots;
}

/** The first and the last day of a month. */
export interface MonthDays {
  from: Day;
  to: Day;
}

/** The calendar months that days lie in. */
export function toMonths({ from, to }: MonthDays): MonthDays[] {
  const months: MonthDays[] = [];
  for (let first = toFirstDay(from); first <= to; ) {
    const next = toFirstDay(addDays(first, 31));
    months.push({ from: first, to: addDays(next, -1) });
    first = next;
  }
  return months;
}

const toFirstDay = (day: Day): Day => `${day.slice(0, 7)}-01`;

/**
 * Months as one answer. A day that two of them hold is told by the one it lies in, where that is
 * among them.
 */
export function joinMonths(months: readonly SlotMonth[]): AmeliaSlots {
  const [only] = months;
  if (only && months.length === 1) return only.answer;
  const answers = months.map(({ answer }) => answer);
  const days = new Map<Day, SlotDay>();
  for (const { month, answer } of months) {
    for (const slotDay of answer.days) {
      if (slotDay.day.startsWith(month) || !days.has(slotDay.day)) days.set(slotDay.day, slotDay);
    }
  }
  // Asked for at moments that differ: only what holds for all of them is sure.
  const minimum = answers.map((each) => each.minimum).sort();
  const maximum = answers.map((each) => each.maximum).sort();
  return {
    minimum: minimum.at(-1) ?? '',
    maximum: maximum.at(0) ?? '',
    days: [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1)),
  };
}
