import { expect, it } from 'vitest';
import { toDays, toHoldingMonths, toTouchedMonths } from '../../../proxy/amelia/touched-months.js';

const on = (day: string) => ({ from: day, to: day });

it('holds the last and first days of a month in the one beside it too: it is those in other zones', () => {
  expect([...toHoldingMonths(on('2026-12-31'))]).toEqual(['2026-12', '2027-01']);
  expect([...toHoldingMonths(on('2027-01-01'))]).toEqual(['2026-12', '2027-01']);
  expect([...toHoldingMonths(on('2027-01-15'))]).toEqual(['2027-01']);
});

it('touches all months of a long stretch, and of each of several days', () => {
  const stretch = { from: '2026-12-30', to: '2027-02-10' };
  expect([...toTouchedMonths([stretch])]).toEqual(['2026-12', '2027-01', '2027-02']);
  const starts = [{ startsAt: '2026-12-14T09:00:00Z' }, { startsAt: '2027-03-14T09:00:00Z' }];
  expect([...toTouchedMonths(toDays(starts))]).toEqual(['2026-12', '2027-03']);
});
