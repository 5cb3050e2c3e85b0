import type { Zone } from '../../proxy/contract/time.js';
import { toFixedMinutes } from './fixed-zone.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** No zone's clock is changed twice in so short a time: Morocco's come nearest, five weeks apart. */
const stretchMs = 21 * dayMs;

/** Some weeks on the clock of a zone: offsets in minutes east before and after its change. */
interface Stretch {
  before: number;
  after: number;
  /** Infinity: the clock is not changed in it. */
  changedAtMs: number;
}

/** A zone's clock, and the stretches that are known of it, by their number since 1970. */
interface Clock {
  readOffsetMinutes(epochMs: number): number;
  stretches: Map<number, Stretch>;
}

/** What a zone's clock is set to at an instant. */
export interface ClockReading {
  /** Minutes east of UTC, negative in the west: Belgrade in summer 120. */
  offsetMinutes: number;
  /**
   * Whether the clock is put back around then, and shows this very time twice: then the time alone
   * does not say which of the two is meant.
   */
  isShownTwice: boolean;
}

/**
 * Reads the clock of a zone at an instant.
 *
 * Intl is asked for the ends of a stretch of weeks, and where they differ for the moment of the
 * change, once: so thousands of times cost no more than a few.
 *
 * @param epochMs - milliseconds since 1970.
 * @param zone - an IANA name, or a fixed offset like `+05:30`.
 * @throws {RangeError} where Intl knows no such zone.
 */
export function readClock(epochMs: number, zone: Zone): ClockReading {
  const clock = toClock(zone);
  const { before, after, changedAtMs } = toStretch(clock, epochMs);
  // A change on the other side of a stretch's end counts too.
  const isShownTwice =
    isRepeatedIn(toStretch(clock, epochMs - dayMs), epochMs) ||
    isRepeatedIn(toStretch(clock, epochMs + dayMs), epochMs);
  return { offsetMinutes: epochMs < changedAtMs ? before : after, isShownTwice };
}

function isRepeatedIn({ before, after, changedAtMs }: Stretch, epochMs: number): boolean {
  const backMs = (before - after) * minuteMs;
  return changedAtMs - backMs <= epochMs && epochMs < changedAtMs + backMs;
}

const clocks = new Map<Zone, Clock>();

function toClock(zone: Zone): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const fixedMinutes = toFixedMinutes(zone);
  const readOffsetMinutes = fixedMinutes === null ? createReading(zone) : () => fixedMinutes;
  const made = { readOffsetMinutes, stretches: new Map() };
  clocks.set(zone, made);
  return made;
}

function toStretch(clock: Clock, epochMs: number): Stretch {
  const number = Math.floor(epochMs / stretchMs);
  const known = clock.stretches.get(number);
  if (known) return known;
  const made = readStretch(clock, number * stretchMs);
  clock.stretches.set(number, made);
  return made;
}

function readStretch({ readOffsetMinutes }: Clock, startMs: number): Stretch {
  const before = readOffsetMinutes(startMs);
  const after = readOffsetMinutes(startMs + stretchMs);
  if (before === after) return { before, after, changedAtMs: Infinity };
  // Clocks are changed at full minutes.
  let [lastBeforeMs, changedAtMs] = [startMs, startMs + stretchMs];
  while (changedAtMs - lastBeforeMs > minuteMs) {
    const middleMs =
      lastBeforeMs + Math.floor((changedAtMs - lastBeforeMs) / 2 / minuteMs) * minuteMs;
    if (readOffsetMinutes(middleMs) === before) lastBeforeMs = middleMs;
    else changedAtMs = middleMs;
  }
  return { before, after, changedAtMs };
}

/**
 * Not date-fns-tz 3.2.0: its `getTimezoneOffset` reads an instant as a wall time and is an hour off
 * for some hours around each clock change.
 */
function createReading(zone: Zone): Clock['readOffsetMinutes'] {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (epochMs) => toOffsetMinutes(format.formatToParts(epochMs), epochMs);
}

/** Minutes east of UTC, from what a clock shows at an instant: figures, day and minute at least. */
export function toOffsetMinutes(
  parts: readonly Intl.DateTimeFormatPart[],
  epochMs: number,
): number {
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day] = [read('year'), read('month'), read('day')];
  const shownMs = Date.UTC(year, month - 1, day, read('hour'), read('minute'));
  return shownMs / minuteMs - Math.floor(epochMs / minuteMs);
}
