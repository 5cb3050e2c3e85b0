import type { Zone } from '../../proxy/contract/time.js';
import { toFixedMinutes } from './fixed-zone.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** A week of UTC on the clock of a zone: offsets in minutes east before and after its change. */
interface Week {
  before: number;
  after: number;
  /** Infinity: the clock is not changed in it. */
  changedAtMs: number;
}

/** A zone's clock, and the weeks that are known of it, by their number since 1970. */
interface Clock {
  readOffsetMinutes(epochMs: number): number;
  weeks: Map<number, Week>;
}

/**
 * Minutes east of UTC of a zone at an instant, negative in the west: Belgrade in summer 120.
 *
 * Intl is asked for the ends of a week, and where they differ for the moment of the change, once:
 * thousands of times cost no more than their weeks do. No clock is changed twice within a week.
 *
 * @param epochMs - milliseconds since 1970.
 * @param zone - an IANA name, or a fixed offset like `+05:30`.
 * @throws {RangeError} where Intl knows no such zone.
 */
export function toOffsetMinutes(epochMs: number, zone: Zone): number {
  const { before, after, changedAtMs } = toWeek(toClock(zone), epochMs);
  return epochMs < changedAtMs ? before : after;
}

/**
 * Whether the zone's clock shows this very time twice, because it is put back around that instant:
 * then the time alone does not say which of the two is meant.
 *
 * @param epochMs - as {@link toOffsetMinutes}; it throws the same.
 */
export function isShownTwice(epochMs: number, zone: Zone): boolean {
  const clock = toClock(zone);
  // A change on the other side of midnight on Thursday, when the week ends, counts too.
  return [toWeek(clock, epochMs - dayMs), toWeek(clock, epochMs + dayMs)].some(
    ({ before, after, changedAtMs }) => {
      const backMs = (before - after) * minuteMs;
      return changedAtMs - backMs <= epochMs && epochMs < changedAtMs + backMs;
    },
  );
}

const clocks = new Map<Zone, Clock>();

function toClock(zone: Zone): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const fixedMinutes = toFixedMinutes(zone);
  const readOffsetMinutes = fixedMinutes === null ? createReading(zone) : () => fixedMinutes;
  const made = { readOffsetMinutes, weeks: new Map() };
  clocks.set(zone, made);
  return made;
}

function toWeek(clock: Clock, epochMs: number): Week {
  const number = Math.floor(epochMs / weekMs);
  const known = clock.weeks.get(number);
  if (known) return known;
  const made = readWeek(clock, number * weekMs);
  clock.weeks.set(number, made);
  return made;
}

function readWeek({ readOffsetMinutes }: Clock, startMs: number): Week {
  const before = readOffsetMinutes(startMs);
  const after = readOffsetMinutes(startMs + weekMs);
  if (before === after) return { before, after, changedAtMs: Infinity };
  // Clocks are changed at full minutes.
  let [lastBeforeMs, changedAtMs] = [startMs, startMs + weekMs];
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
  return (epochMs) => {
    const parts = format.formatToParts(epochMs);
    const read = (type: Intl.DateTimeFormatPartTypes) =>
      Number(parts.find((part) => part.type === type)?.value);
    const [year, month, day] = [read('year'), read('month'), read('day')];
    const shownMs = Date.UTC(year, month - 1, day, read('hour'), read('minute'));
    return shownMs / minuteMs - Math.floor(epochMs / minuteMs);
  };
}
