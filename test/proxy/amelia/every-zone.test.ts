import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toAvailability } from '../../../proxy/amelia/slots.js';
import {
  toBookingStart,
  toDay,
  toUtcOffsetMinutes,
  toWallTime,
} from '../../../proxy/amelia/time-dialect.js';
import {
  anyMoment,
  checkMoments,
  edgesOfEveryChange,
  type Moment,
  seed,
  toInstantText,
  toOracle,
} from '../../support/every-zone.js';
import { aService } from '../../support/studio.js';

/** What is written for Amelia, beside what is right. */
function compareWritten({ zone, epochMs }: Moment): void {
  const instant = toInstantText(epochMs);
  const right = toOracle({ zone, epochMs });
  const written = [
    toWallTime(zone, instant),
    toDay(zone, instant),
    toUtcOffsetMinutes(zone, instant),
    toBookingStart(instant),
  ];
  const due = [
    right.toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' '),
    right.toPlainDate().toString(),
    right.offsetNanoseconds / 60e9,
    right
      .withTimeZone('UTC')
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' })
      .replace('T', ' '),
  ];
  if (written.join() !== due.join()) expect({ zone, written }).toEqual({ zone, written: due });
}

it('writes the right time and offset at the edges of every change from 2024 to 2035', () => {
  for (const moment of edgesOfEveryChange()) compareWritten(moment);
});

it('writes the right time and offset at any time anywhere: 40,000 cases', () => {
  checkMoments(40_000, anyMoment, compareWritten);
});

/** Amelia's answer, keyed in UTC, with these quarters of an hour free. */
function toAnswer(starts: readonly number[]) {
  const slots = new Map<string, Map<string, [number, null][]>>();
  for (const epochMs of starts) {
    const [day = '', time = ''] = toInstantText(epochMs).slice(0, 16).split('T');
    slots.set(day, (slots.get(day) ?? new Map()).set(time, [[1, null]]));
  }
  return { minimum: '', maximum: '', slots, appCount: new Map() };
}

it('answers with the free times of the days asked for, in every zone: 2,000 questions', () => {
  const service = aService({ offers: [{ employeeId: 1, locationId: null, priceMinor: null }] });
  const question = fc.record({
    moment: anyMoment,
    days: fc.integer({ min: 0, max: 3 }),
    quarters: fc.uniqueArray(fc.integer({ min: -3 * 96, max: 6 * 96 }), {
      maxLength: 40,
      size: 'max',
    }),
  });
  fc.assert(
    fc.property(question, ({ moment, days, quarters }) => {
      const quarter = Math.floor(moment.epochMs / 900_000);
      const starts = quarters.map((each) => (quarter + each) * 900_000);
      const first = toOracle(moment).toPlainDate();
      const [from, to] = [first.toString(), first.add({ days }).toString()];
      const { zone: timeZone } = moment;
      const query = { serviceId: 1, from, to, timeZone };
      const { slots } = toAvailability(toAnswer(starts), query, service, 0);
      const due = starts
        .filter((epochMs) => {
          const day = toOracle({ zone: timeZone, epochMs }).toPlainDate().toString();
          return from <= day && day <= to;
        })
        .sort((one, other) => one - other)
        .map(toInstantText);
      expect({ query, starts: slots.map(({ startsAt }) => startsAt) }).toEqual({
        query,
        starts: due,
      });
    }),
    { numRuns: 2_000, seed },
  );
});
