import type { Slot } from '../../proxy/contract/availability.js';
import type { Recurring } from '../../proxy/contract/catalog.js';
import type { Instant } from '../../proxy/contract/time.js';

export type Cycle = Recurring['cycles'][number];

/** A date that an appointment recurs on. */
export interface SeriesDate {
  /** When it would be by the rule. */
  wantedAt: Instant;
  /** The free time that was taken for it; null: none yet. */
  slot: Slot | null;
}

/** An appointment that recurs: the rule, and the dates after the first that came of it. */
export interface Series {
  cycle: Cycle;
  /** Every so many days, weeks or months. */
  every: number;
  /** With the first one. */
  times: number;
  /** Ascending as wanted; empty: not made yet. */
  dates: readonly SeriesDate[];
}

/** The chosen slots of a series after the first; of none where it is just once. */
export function toSeriesSlots(series: Series | null): Slot[] {
  return (series?.dates ?? []).flatMap(({ slot }) => slot ?? []);
}

/** Whether every date has its time. */
export function isSettled(series: Series | null): boolean {
  if (!series) return true;
  return series.dates.length === series.times - 1 && series.dates.every(({ slot }) => slot);
}
