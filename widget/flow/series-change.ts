import type { Slot } from '../../proxy/contract/availability.js';
import type { Recurring } from '../../proxy/contract/catalog.js';
import { makeDates, type Rule } from './recurrence.js';
import type { Series } from './series.js';
import { bringBack, changeDate, type Filling, fillSeries } from './series-fill.js';

/** By another rule; where only how many times is another, its dates stay as they were. */
export function followRule(series: Series | null, rule: Rule, { first, known }: Filling): Series {
  const isSameRhythm = rule.cycle === series?.cycle && rule.every === series.every;
  const dates = isSameRhythm ? series.dates : [];
  return makeDates({ ...rule, dates }, first.startsAt, known.zone);
}

/**
 * With all its dates, and all times that can be taken for them by what is known.
 *
 * @returns the same series where nothing changed.
 */
export function completeSeries(series: Series, { onTaken }: Recurring, filling: Filling): Series {
  const { first, known } = filling;
  const isMade = series.dates.length === series.times - 1;
  const made = isMade ? series : makeDates(series, first.startsAt, known.zone);
  return fillSeries(made, onTaken, filling);
}

/** With a date left out, or brought back where it was left out before. */
export function toggleLeftOut(series: Series, index: number, filling: Filling): Series {
  const date = series.dates[index];
  if (!date) return series;
  if (date.isLeftOut) return bringBack(series, index, filling);
  return changeDate(series, index, { ...date, isLeftOut: true });
}

/** With the time that the customer chose for a date. */
export function chooseSlot(series: Series, index: number, slot: Slot): Series {
  const wantedAt = series.dates[index]?.wantedAt ?? slot.startsAt;
  return changeDate(series, index, { wantedAt, slot, isChosen: true });
}
