import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

/*
 * Made-up instants in every zone that the runtime knows, most of them near a change of the clock,
 * and the oracle that says what is right there. The seed is fixed: what fails fails again.
 */

export const seed = 20_261_121;

const firstMs = Date.UTC(2024, 0, 1);
const endMs = Date.UTC(2036, 0, 1);

export const everyZone: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** An instant somewhere, to the second. */
export interface Moment {
  zone: string;
  epochMs: number;
}

/** Every moment from 2024 to 2035 at which a zone's clock is put forward or back. */
export const everyChange: readonly Moment[] = everyZone.flatMap(toChanges);

function toChanges(zone: string): Moment[] {
  const changes: Moment[] = [];
  let at = toOracle({ zone, epochMs: firstMs }).getTimeZoneTransition('next');
  while (at && at.epochMilliseconds < endMs) {
    changes.push({ zone, epochMs: at.epochMilliseconds });
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

/** What `temporal-polyfill` says of it. */
export function toOracle({ zone, epochMs }: Moment): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
}

/** `2026-12-14T08:00:00Z`. */
export function toInstantText(epochMs: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMs).toString({ smallestUnit: 'second' });
}

/** Within 26 hours of a change of the clock, any second, but the round minutes more often. */
const aroundChange: fc.Arbitrary<Moment> = fc
  .record({
    change: fc.constantFrom(...everyChange),
    minutes: fc.integer({ min: -26 * 60, max: 26 * 60 }),
    seconds: fc.constantFrom(0, 0, 0, 1, 59),
  })
  .map(({ change, minutes, seconds }) => ({
    zone: change.zone,
    epochMs: change.epochMs + (minutes * 60 + seconds) * 1000,
  }));

/** Any zone, any minute from 2024 to 2035. */
const anywhere: fc.Arbitrary<Moment> = fc.record({
  zone: fc.constantFrom(...everyZone),
  epochMs: fc
    .integer({ min: firstMs / 60_000, max: endMs / 60_000 - 1 })
    .map((minutes) => minutes * 60_000),
});

export const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  { arbitrary: aroundChange, weight: 4 },
  { arbitrary: anywhere, weight: 1 },
);

/** The seconds before and after each change at which a mistake would show first. */
const edgeSeconds = [-7200, -3601, -3600, -1801, -1800, -60, -1, 0, 1, 60, 1799, 1800, 3599, 3600];

/** The edges of every change there is. */
export function* edgesOfEveryChange(): Generator<Moment> {
  for (const { zone, epochMs } of everyChange) {
    for (const seconds of edgeSeconds) yield { zone, epochMs: epochMs + seconds * 1000 };
  }
}

/** Checks a rule on so many moments. @throws with the smallest moment that breaks it. */
export function checkMoments(
  numRuns: number,
  moments: fc.Arbitrary<Moment>,
  holds: (moment: Moment) => void,
): void {
  fc.assert(fc.property(moments, holds), { numRuns, seed });
}
