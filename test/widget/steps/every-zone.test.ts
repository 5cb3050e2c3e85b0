import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Slot } from '../../../proxy/contract/availability.js';
import { addMonthSlots, type MonthSlots, toZone } from '../../../widget/steps/month-slots.js';
import {
  anyMoment,
  everyZone,
  type Moment,
  seed,
  toInstantText,
  toOracle,
} from '../../support/every-zone.js';
import { aSlot } from '../../support/studio.js';

// So many cases take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** The free starts of some weeks around a moment, in any order; and another zone to look from. */
const month = fc.record({
  moment: anyMoment,
  quarters: fc.uniqueArray(fc.integer({ min: -15 * 96, max: 15 * 96 }), {
    minLength: 1,
    maxLength: 120,
    size: 'max',
  }),
  otherZone: fc.constantFrom(...everyZone),
});

function toSlots({ epochMs }: Moment, quarters: readonly number[]): Slot[] {
  const around = Math.floor(epochMs / 900_000);
  return quarters.map((quarter) => aSlot(toInstantText((around + quarter) * 900_000)));
}

function group(slots: readonly Slot[], timeZone: string): MonthSlots {
  const [first = aSlot('')] = slots;
  const day = toOracle({ zone: timeZone, epochMs: Date.parse(first.startsAt) }).toPlainDate();
  return addMonthSlots(null, day.toPlainYearMonth().toString(), {
    timeZone,
    now: first.startsAt,
    earliest: first.startsAt,
    latest: first.startsAt,
    slots: [...slots],
  });
}

/** Each slot once, in the order of time, under the day that it is there. */
function expectGrouped({ byDay, timeZone }: MonthSlots, slots: readonly Slot[]): void {
  const due = slots
    .map(({ startsAt }) => ({ startsAt, epochMs: Date.parse(startsAt) }))
    .sort((one, other) => one.epochMs - other.epochMs)
    .map(({ startsAt, epochMs }) => {
      const day = toOracle({ zone: timeZone, epochMs }).toPlainDate().toString();
      return `${day} ${startsAt}`;
    });
  const shown = [...byDay].flatMap(([day, theirs]) =>
    theirs.map(({ startsAt }) => `${day} ${startsAt}`),
  );
  expect({ timeZone, shown }).toEqual({ timeZone, shown: due });
}

it('groups a month’s slots by day, in every zone, losing and doubling none: 1,000 months', () => {
  fc.assert(
    fc.property(month, ({ moment, quarters, otherZone }) => {
      const slots = toSlots(moment, quarters);
      const grouped = group(slots, moment.zone);
      expectGrouped(grouped, slots);
      const moved = toZone(grouped, otherZone);
      expectGrouped(moved, slots);
      expect(toZone(moved, moment.zone).byDay).toEqual(grouped.byDay);
    }),
    { numRuns: 1_000, seed },
  );
});
