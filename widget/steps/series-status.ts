import type { Strings } from '../text/en.js';
import type { RowState, SeriesRow } from './series-rows.js';

/** How it stands with the dates of a series, in a sentence or two. */
export function toSeriesStatus(rows: readonly SeriesRow[], { series }: Strings): string {
  const count = (...states: RowState[]) =>
    rows.filter(({ state }) => states.includes(state)).length;
  if (count('looking') > 0) return series.looking;
  const moved = count('moved');
  const open = count('gone', 'taken', 'none', 'unknown');
  const sentences = [moved > 0 ? series.moved(moved) : '', open > 0 ? series.open(open) : ''];
  if (count('free', 'chosen', 'out') === rows.length) return series.allFree;
  return sentences.filter(Boolean).join(' ');
}
