import type { Availability } from '../../proxy/contract/availability.js';
import type { Day, Instant, Zone } from '../../proxy/contract/time.js';
import { addMonths, type Month, toMonth } from '../time/plain-date.js';
import { toDayIn } from '../time/zoned.js';
import { addMonthSlots, type MonthSlots, toFirstFreeDay, toZone } from './month-slots.js';

/** What the calendar and the list of times beside it show. */
export interface ShownCalendar {
  /** Its days are days of this zone. */
  zone: Zone;
  month: Month;
  /** The day somebody chose; null: nobody did. */
  day: Day | null;
  /** null while nothing is known yet. */
  known: MonthSlots | null;
}

/**
 * The calendar before anything is known.
 *
 * @param chosen - the start chosen before, if any.
 * @param guess - about now: which month to ask about first. The answer corrects it.
 */
export function startCalendar(
  zone: Zone,
  chosen: Instant | undefined,
  guess: Instant,
): ShownCalendar {
  const day = chosen ? toDayIn(chosen, zone) : null;
  return { zone, month: toMonth(day ?? toDayIn(guess, zone)), day, known: null };
}

/** Adds an answer about a month and the one after it; the first one says where it all begins. */
export function addAnswer(
  shown: ShownCalendar,
  asked: Month,
  availability: Availability,
): ShownCalendar {
  const known = addMonthSlots(shown.known, asked, availability);
  if (shown.known || shown.day) return { ...shown, known };
  const first = toMonth(toDayIn(known.earliest, known.timeZone));
  if (first < asked || first > addMonths(asked, 1)) {
    // The guess was far off, or the notice is long: what was asked is not where it begins.
    return { ...shown, month: first };
  }
  const [soonest] = known.byDay.keys();
  return { ...shown, known, month: soonest ? toMonth(soonest) : shown.month };
}

/**
 * The month in which the soonest free times are, where nobody has asked about it yet: the calendar
 * may have begun at a time chosen before, months later.
 */
export function toUnknownFirstMonth({ known }: ShownCalendar): Month | null {
  if (!known) return null;
  const first = toMonth(toDayIn(known.earliest, known.timeZone));
  return known.months.has(first) ? null : first;
}

/**
 * The same on the calendar of another zone: the chosen start stays chosen, on whatever day it is
 * there, and the calendar goes with it; else with the day that was looked at.
 */
export function moveToZone(
  shown: ShownCalendar,
  zone: Zone,
  chosen: Instant | undefined,
): ShownCalendar {
  const at = chosen ?? toFirstInstant(shown);
  const known = shown.known && toZone(shown.known, zone);
  if (!at) return { ...shown, zone, known };
  const day = toDayIn(at, zone);
  return { zone, month: toMonth(day), day, known };
}

/** The day whose times stand beside the calendar: the one chosen, else the first free one. */
export function toShownDay({ known, month, day }: ShownCalendar): Day | undefined {
  if (day && toMonth(day) === month) return day;
  return known ? toFirstFreeDay(known, month) : undefined;
}

/** The first free start of the day whose times are shown. */
export function toFirstInstant(shown: ShownCalendar): Instant | undefined {
  return shown.known?.byDay.get(toShownDay(shown) ?? '')?.[0]?.startsAt;
}
