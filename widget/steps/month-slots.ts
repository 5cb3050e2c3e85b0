import type { Availability, Slot } from '../../proxy/contract/availability.js';
import type { Day, Instant, Zone } from '../../proxy/contract/time.js';
import { addMonths, type Month, toMonth } from '../time/plain-date.js';
import { toDayIn } from '../time/zoned.js';

/** What is known to be free, by day of a zone. */
export interface MonthSlots {
  timeZone: Zone;
  /** The proxy's clock, and the bounds of what can be booked; never the device's clock. */
  now: Instant;
  earliest: Instant;
  latest: Instant;
  /** The months that an answer was about. */
  months: ReadonlySet<Month>;
  byDay: ReadonlyMap<Day, readonly Slot[]>;
}

/**
 * Adds an answer about a month and the one after it to what is known already.
 *
 * @param known - null, or what is known for the same service and options.
 */
export function addMonthSlots(
  known: MonthSlots | null,
  month: Month,
  { slots, now, earliest, latest, timeZone }: Availability,
): MonthSlots {
  const answered = [month, addMonths(month, 1)];
  const kept = known && toZone(known, timeZone);
  const others = [...(kept?.byDay ?? [])].filter(([day]) => !answered.includes(toMonth(day)));
  // What was free a while ago may have passed meanwhile.
  const still = others
    .flatMap(([, theirs]) => theirs)
    .filter(({ startsAt }) => startsAt >= earliest);
  return {
    timeZone,
    now,
    earliest,
    latest,
    months: new Set([...(kept?.months ?? []), ...answered]),
    byDay: toDays([...still, ...slots], timeZone),
  };
}

/** The same slots on the calendar of another zone. */
export function toZone(known: MonthSlots, timeZone: Zone): MonthSlots {
  if (known.timeZone === timeZone) return known;
  return { ...known, timeZone, byDay: toDays([...known.byDay.values()].flat(), timeZone) };
}

/** The first free slots of all, at most `count`. */
export function toSoonest({ byDay }: MonthSlots, count: number): Slot[] {
  return [...byDay.values()].flat().slice(0, count);
}

/** The first day with anything free in a month. */
export function toFirstFreeDay({ byDay }: MonthSlots, month: Month): Day | undefined {
  return [...byDay.keys()].find((day) => toMonth(day) === month);
}

function toDays(slots: readonly Slot[], timeZone: Zone): Map<Day, Slot[]> {
  const byDay = new Map<Day, Slot[]>();
  const ascending = slots.toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  for (const slot of ascending) {
    const day = toDayIn(slot.startsAt, timeZone);
    const theirs = byDay.get(day);
    if (theirs) theirs.push(slot);
    else byDay.set(day, [slot]);
  }
  return byDay;
}
