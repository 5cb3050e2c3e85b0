import type { SeriesWords } from '../text/en/series.js';
import type { RowState, SeriesRow } from './series-rows.js';

/** How it stands with the dates of a series, in a sentence or two. */
export function toSeriesStatus(rows: readonly SeriesRow[], words: SeriesWords): string {
  const count = (...states: RowState[]) =>
    rows.filter(({ state }) => states.includes(state)).length;
  if (count('looking') > 0) return words.looking;
  const moved = count('moved');
  const open = count('gone', 'taken', 'none', 'unknown');
  const sentences = [moved > 0 ? words.moved(moved) : '', open > 0 ? words.open(open) : ''];
  if (count('free', 'chosen', 'out') === rows.length) {
    return count('out') < rows.length ? words.allFree : '';
  }
  return sentences.filter(Boolean).join(' ');
}
