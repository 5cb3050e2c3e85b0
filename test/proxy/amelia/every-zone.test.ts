import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { type AmeliaSlots, slotsShape, toAvailability } from '../../../proxy/amelia/slots.js';
import {
  readWallTime,
  toBookingStart,
  toDay,
  toRepeatedInstant,
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

// So many cases take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

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
    toDigits(right.toPlainDateTime()),
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

it('writes the right time and offset at any time anywhere: 25,000 cases', () => {
  checkMoments(25_000, anyMoment, compareWritten);
});

/** `2026-12-14 09:00:00`. */
function toDigits(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'second' }).replace('T', ' ');
}

it('reads a wall time as Temporal’s compatible has it, even one that never comes: 15,000 cases', () => {
  checkMoments(15_000, anyMoment, ({ zone, epochMs }) => {
    // The minutes of an hour that is left out are none of any instant: so they are counted on.
    const wall = toOracle({ zone, epochMs: epochMs - 7_200_000 })
      .toPlainDateTime()
      .add({ hours: 2 });
    const due = wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
    const read = readWallTime(zone, toDigits(wall));
    expect([zone, toDigits(wall), read]).toEqual([zone, toDigits(wall), toInstantText(due)]);
  });
});

it('finds the second of two instants that look the same, and no other: 10,000 cases', () => {
  checkMoments(10_000, anyMoment, (moment) => {
    const wall = toOracle(moment).toPlainDateTime();
    const later = wall.toZonedDateTime(moment.zone, { disambiguation: 'later' }).epochMilliseconds;
    const due = later > moment.epochMs ? toInstantText(later) : undefined;
    const found = toRepeatedInstant(moment.zone, toInstantText(moment.epochMs));
    expect([moment, found]).toEqual([moment, due]);
  });
});

/** Amelia's answer, keyed in UTC, with these quarters of an hour free. */
function toAnswer(starts: readonly number[]): AmeliaSlots {
  const slots: Record<string, Record<string, [number, null][]>> = {};
  for (const epochMs of starts) {
    const [day = '', time = ''] = toInstantText(epochMs).slice(0, 16).split('T');
    slots[day] ??= {};
    slots[day][time] = [[1, null]];
  }
  return v.parse(slotsShape, { slots, appCount: [] });
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
