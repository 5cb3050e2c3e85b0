import type { SeriesRow } from './series-rows.js';

/** The dates of one year. */
export interface SeriesYear {
  /** Empty where all are in the same. */
  year: string;
  /** How many dates of the series are in years before. */
  from: number;
  rows: SeriesRow[];
}

/** The dates of a series by the year they are in. */
export function toYears(rows: readonly SeriesRow[]): SeriesYear[] {
  const years: SeriesYear[] = [];
  for (const [from, row] of rows.entries()) {
    const year = row.day.slice(0, 4);
    const last = years.at(-1);
    if (last && last.year === year) last.rows.push(row);
    else years.push({ year, from, rows: [row] });
  }
  return years.length > 1 ? years : years.map((only) => ({ ...only, year: '' }));
}
