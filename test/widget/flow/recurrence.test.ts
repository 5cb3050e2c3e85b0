import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { makeDates, type Rule, toRecurrences } from '../../../widget/flow/recurrence.js';
import { anyMoment, seed, toInstantText } from '../../support/every-zone.js';
import { aSlot } from '../../support/studio.js';

// So many cases take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const units = { daily: 'days', weekly: 'weeks', monthly: 'months' } as const;

const anyRule: fc.Arbitrary<Rule> = fc.record({
  cycle: fc.constantFrom('daily', 'weekly', 'monthly'),
  every: fc.integer({ min: 1, max: 30 }),
  times: fc.integer({ min: 2, max: 52 }),
});

const rule = (difference: Partial<Rule>): Rule => ({
  cycle: 'weekly',
  every: 1,
  times: 3,
  ...difference,
});

describe('an appointment that recurs', () => {
  it('stays at ten o’clock where clocks are put back', () => {
    expect(toRecurrences('2026-10-20T08:00:00Z', rule({}), 'Europe/Belgrade')).toEqual([
      '2026-10-27T09:00:00Z',
      '2026-11-03T09:00:00Z',
    ]);
  });

  it('comes on the last day of a month that is too short, and on the 31st again after', () => {
    const monthly = rule({ cycle: 'monthly', times: 4 });
    expect(toRecurrences('2027-01-31T09:00:00Z', monthly, 'UTC')).toEqual([
      '2027-02-28T09:00:00Z',
      '2027-03-31T09:00:00Z',
      '2027-04-30T09:00:00Z',
    ]);
  });

  it('comes an hour later on the night that skips its hour, and only then', () => {
    const daily = rule({ cycle: 'daily' });
    expect(toRecurrences('2026-03-28T01:30:00Z', daily, 'Europe/Belgrade')).toEqual([
      '2026-03-29T01:30:00Z',
      '2026-03-30T00:30:00Z',
    ]);
  });

  it('comes at the first of two hours that a clock shows the same', () => {
    const daily = rule({ cycle: 'daily', times: 2 });
    expect(toRecurrences('2026-10-24T00:30:00Z', daily, 'Europe/Belgrade')).toEqual([
      '2026-10-25T00:30:00Z',
    ]);
  });

  it('comes every third day by the clock of an offset, too', () => {
    const daily = rule({ cycle: 'daily', every: 3 });
    expect(toRecurrences('2026-10-24T20:00:00Z', daily, '+05:30')).toEqual([
      '2026-10-27T20:00:00Z',
      '2026-10-30T20:00:00Z',
    ]);
  });

  // Up to 2035, as far as the changes of clocks are known to be read right.
  it('comes when the calendar says, in every zone and by any rule: 1,000 series', () => {
    fc.assert(
      fc.property(anyMoment, anyRule, ({ zone, epochMs }, someRule) => {
        const atMs = Math.floor(epochMs / 60_000) * 60_000;
        const first = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(zone);
        const all = Array.from({ length: someRule.times - 1 }, (_, index) =>
          toInstantText(
            first.add({ [units[someRule.cycle]]: (index + 1) * someRule.every }).epochMilliseconds,
          ),
        );
        const due = all.filter((each) => each < '2036');
        const made = toRecurrences(toInstantText(atMs), someRule, zone).slice(0, due.length);
        if (made.join() !== due.join()) expect({ zone, made }).toEqual({ zone, made: due });
      }),
      { numRuns: 1000, seed },
    );
  });
});

it('keeps what became of its dates where only their number changes', () => {
  const series = { ...rule({ times: 3 }), dates: [] };
  const made = makeDates(series, '2026-12-14T08:00:00Z', 'UTC');
  const slot = aSlot('2026-12-22T08:00:00Z');
  const [first, second] = made.dates;
  if (!first || !second) throw new Error('no dates');
  const changed = { ...made, dates: [{ ...first, slot, isChosen: true as const }, second] };
  const longer = makeDates({ ...changed, times: 4 }, '2026-12-14T08:00:00Z', 'UTC');
  expect(longer.dates.map((date) => date.slot)).toEqual([slot, null, null]);
});
