import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  toLastDay,
  toWeekday,
  toWeeks,
} from '../../../widget/time/plain-date.js';

it('counts days over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2);
});

it('counts months over the ends of years', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
});

it('knows the last day of a month', () => {
  expect(toLastDay('2027-02')).toBe('2027-02-28');
  expect(toLastDay('2028-02')).toBe('2028-02-29');
});

it('knows the day of the week, Sunday 0', () => {
  expect(toWeekday('2026-11-22')).toBe(0);
  expect(toWeekday('2026-11-23')).toBe(1);
});

describe('the weeks of a month', () => {
  it('begin on the day the site begins its weeks on', () => {
    expect(toWeeks('2026-11', 1)[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(toWeeks('2026-11', 0)[0]?.[0]).toBe('2026-11-01');
  });

  it('hold every day once, in order', () => {
    const days = toWeeks('2026-11', 1).flat().filter(Boolean);
    expect(days).toHaveLength(30);
    expect(days).toEqual([...days].sort());
  });
});
