import type { Slot } from '../../proxy/contract/availability.js';
import type { Recurring } from '../../proxy/contract/catalog.js';
import type { Problem } from '../../proxy/contract/problem.js';
import type { Instant } from '../../proxy/contract/time.js';

export type Cycle = Recurring['cycles'][number];

/** A start that could not be booked. */
export interface GoneStart {
  startsAt: Instant;
  reason: 'slot-taken' | 'time-changed' | 'not-bookable';
}

/** A date that an appointment recurs on. */
export interface SeriesDate {
  /** When it would be by the rule. */
  wantedAt: Instant;
  /** The free time that was taken for it; null: none yet. */
  slot: Slot | null;
  /** The customer chose that time themselves. */
  isChosen?: true;
  /** It is not to be booked; its time is kept, should it be brought back. */
  isLeftOut?: true;
  /** The time it had could not be booked: the customer chooses another. */
  gone?: GoneStart;
}

/** An appointment that recurs: the rule, and the dates after the first that came of it. */
export interface Series {
  cycle: Cycle;
  /** Every so many days, weeks or months. */
  every: number;
  /** With the first one, and with those that are left out. */
  times: number;
  /** Ascending as wanted; empty: not made yet. */
  dates: readonly SeriesDate[];
}

/** The slots to be booked after the first, in the order they are sent; none where it is just once. */
export function toSeriesSlots(series: Series | null): Slot[] {
  return (series?.dates ?? []).flatMap(({ slot, isLeftOut }) => (isLeftOut ? [] : (slot ?? [])));
}

/** Whether every date that is not left out has its time. */
export function isSettled(series: Series | null): boolean {
  if (!series) return true;
  const { dates, times } = series;
  return dates.length === times - 1 && dates.every(({ slot, isLeftOut }) => slot || isLeftOut);
}

/**
 * Takes away the times that the proxy could not book, by their place among those that were sent.
 *
 * @returns null where it speaks of none of them.
 */
export function loseSlots(
  series: Series | null,
  reason: GoneStart['reason'],
  { errors = [], moved = [] }: Problem,
): Series | null {
  const lost = toSeriesSlots(series).filter(
    ({ startsAt }, index) =>
      errors.some(({ pointer }) => pointer === `/recurring/${index}/startsAt`) ||
      moved.some((each) => each.startsAt === startsAt),
  );
  if (!series || lost.length === 0) return null;
  const dates = series.dates.map((date): SeriesDate => {
    const { wantedAt, slot, isLeftOut } = date;
    if (!slot || isLeftOut || !lost.includes(slot)) return date;
    return { wantedAt, slot: null, gone: { startsAt: slot.startsAt, reason } };
  });
  return { ...series, dates };
}
