import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../proxy/contract/availability.js';
import type { Recurring } from '../../../proxy/contract/catalog.js';
import { makeDates, type Rule } from '../../../widget/flow/recurrence.js';
import { isSettled, type Series, toSeriesSlots } from '../../../widget/flow/series.js';
import {
  bringBack,
  changeDate,
  type Filling,
  fillSeries,
  toFreeSlots,
} from '../../../widget/flow/series-fill.js';
import { addTimes, createSeriesTimes } from '../../../widget/flow/series-times.js';
import { addDays } from '../../../widget/time/plain-date.js';
import { aSlot } from '../../support/studio.js';

const zone = 'Europe/Belgrade';
/** A Monday, nine o'clock in Belgrade. */
const first = aSlot('2026-12-14T08:00:00Z');
const hourMs = 3_600_000;

/** What is free in ten weeks. */
function aFilling(free: readonly (string | Slot)[], latest = '2027-12-01T00:00:00Z'): Filling {
  const slots = free.map((each) => (typeof each === 'string' ? aSlot(each) : each));
  const known = ['2026-12-07', '2027-02-07'].reduce(
    (times, from) =>
      addTimes(times, { from, to: addDays(from, 61) }, { slots: [...slots], latest }),
    createSeriesTimes(zone),
  );
  return { first, known, lengthMs: hourMs };
}

function aSeries(difference: Partial<Rule> = {}): Series {
  const rule: Rule = { cycle: 'weekly', every: 1, times: 3, ...difference };
  return makeDates({ ...rule, dates: [] }, first.startsAt, zone);
}

/** The times that are taken for the dates after the first. */
function settle(
  free: readonly (string | Slot)[],
  onTaken: Recurring['onTaken'],
  rule: Partial<Rule> = {},
) {
  const { dates } = fillSeries(aSeries(rule), onTaken, aFilling(free));
  return dates.map(({ slot }) => slot?.startsAt ?? null);
}

describe('a date that is free', () => {
  it('has its time, whoever is free then', () => {
    const others = aSlot('2026-12-21T08:00:00Z', [2, 1]);
    expect(settle([others, '2026-12-28T08:00:00Z'], 'none')).toEqual([
      '2026-12-21T08:00:00Z',
      '2026-12-28T08:00:00Z',
    ]);
  });
});

describe('a date that is taken', () => {
  const [wanted, next] = ['2026-12-21T08:00:00Z', '2026-12-28T08:00:00Z'];
  const [before, after] = ['2026-12-21T06:00:00Z', '2026-12-21T11:00:00Z'];

  it.each([
    ['earlier', before],
    ['later', after],
    ['both', before],
    ['none', null],
  ] as const)('is moved as the service says: %s', (onTaken, found) => {
    expect(settle([before, after, next], onTaken)).toEqual([found, next]);
  });

  it('is kept on its day where that has anything free', () => {
    expect(settle(['2026-12-21T17:00:00Z', '2026-12-22T08:00:00Z', next], 'both')[0]).toBe(
      '2026-12-21T17:00:00Z',
    );
  });

  it('is at the same time on the nearest day rather than at another', () => {
    const [sameTime, nearer] = ['2026-12-23T08:00:00Z', '2026-12-22T06:00:00Z'];
    expect(settle([nearer, sameTime, next], 'both')[0]).toBe(sameTime);
    expect(settle([nearer, next], 'both')[0]).toBe(nearer);
  });

  it('is with the first date’s employee, of two times as near', () => {
    const theirs = aSlot('2026-12-21T09:00:00Z', [2, 1], [1, 1]);
    const another = aSlot('2026-12-21T07:00:00Z', [2, 1]);
    expect(settle([another, theirs, next], 'both')[0]).toBe(theirs.startsAt);
  });

  it('is not moved nearer to another date than to its own', () => {
    expect(settle(['2026-12-25T08:00:00Z', next], 'both')[0]).toBeNull();
    expect(settle(['2026-12-22T08:00:00Z'], 'both', { cycle: 'daily', times: 9 })).toEqual([
      ...Array.from({ length: 7 }, () => null),
      '2026-12-22T08:00:00Z',
    ]);
    expect(wanted).toBe('2026-12-21T08:00:00Z');
  });

  it('is not offered the time that went', () => {
    const gone = { startsAt: wanted, reason: 'slot-taken' } as const;
    const series = changeDate(aSeries(), 0, { wantedAt: wanted, slot: null, gone });
    const filling = aFilling([wanted, after, next]);
    expect(fillSeries(series, 'both', filling).dates[0]?.slot).toBeNull();
    expect(toFreeSlots(series, 0, filling).map(({ startsAt }) => startsAt)).toEqual([after]);
  });
});

describe('what is not filled', () => {
  it('is past the booking window', () => {
    const filling = aFilling(['2026-12-21T08:00:00Z'], '2026-12-20T00:00:00Z');
    expect(fillSeries(aSeries(), 'both', filling).dates[0]?.slot).toBeNull();
  });

  it('is not known yet', () => {
    const filling = { ...aFilling([]), known: createSeriesTimes(zone) };
    const series = aSeries();
    expect(fillSeries(series, 'both', filling)).toBe(series);
  });

  it('is left out, and does not keep the series from being settled', () => {
    const left = changeDate(aSeries(), 0, {
      wantedAt: '2026-12-21T08:00:00Z',
      slot: null,
      isLeftOut: true,
    });
    const filled = fillSeries(left, 'both', aFilling(['2026-12-28T08:00:00Z']));
    expect(isSettled(filled)).toBe(true);
    expect(toSeriesSlots(filled).map(({ startsAt }) => startsAt)).toEqual(['2026-12-28T08:00:00Z']);
  });
});

describe('a date that is brought back', () => {
  const [wanted, next] = ['2026-12-21T08:00:00Z', '2026-12-28T08:00:00Z'];
  const left = { wantedAt: wanted, slot: aSlot(wanted), isLeftOut: true as const };

  it('has its time again', () => {
    const series = changeDate(aSeries(), 0, left);
    const back = bringBack(series, 0, aFilling([]));
    expect(back.dates[0]).toEqual({ wantedAt: wanted, slot: left.slot });
  });

  it('needs another where the next one has moved there meanwhile', () => {
    const moved = { wantedAt: next, slot: aSlot('2026-12-21T08:30:00Z'), isChosen: true as const };
    const series = changeDate(changeDate(aSeries(), 0, left), 1, moved);
    const back = bringBack(series, 0, aFilling([]));
    expect(back.dates[0]).toEqual({ wantedAt: wanted, slot: null });
  });
});

it('never takes a time twice, nor out of order, nor within another appointment', () => {
  const halfHours = fc
    .uniqueArray(fc.integer({ min: 0, max: 24 * 2 * 30 }), { maxLength: 400 })
    .map((numbers) =>
      numbers
        .sort((one, other) => one - other)
        .map((number) => {
          const atMs = Date.parse('2026-12-14T00:00:00Z') + number * 1_800_000;
          return `${new Date(atMs).toISOString().slice(0, 19)}Z`;
        }),
    );
  const rules = fc.record({
    cycle: fc.constantFrom('daily', 'weekly', 'monthly'),
    every: fc.integer({ min: 1, max: 3 }),
    times: fc.integer({ min: 2, max: 12 }),
  } as const);
  const onTaken = fc.constantFrom('none', 'earlier', 'later', 'both' as const);
  fc.assert(
    fc.property(halfHours, rules, onTaken, (free, rule, how) => {
      const taken = settle(free, how, rule).filter((each) => each !== null);
      const startsMs = [first.startsAt, ...taken].map((each) => Date.parse(each));
      for (const [index, startMs] of startsMs.entries()) {
        if (index > 0) expect(startMs - (startsMs[index - 1] ?? 0)).toBeGreaterThanOrEqual(hourMs);
      }
      for (const each of taken) expect(free).toContain(each);
    }),
    { numRuns: 300, seed: 20_261_121 },
  );
});
