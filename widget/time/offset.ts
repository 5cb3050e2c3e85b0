import type { Zone } from '../../proxy/contract/time.js';
import { toFixedOffsetMinutes } from './zone.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * Minutes east of UTC of a zone at an instant, negative in the west: Belgrade in summer 120.
 *
 * Intl is asked once for each end of a day in UTC, and for the instant itself only on days on which
 * the clock is changed: thousands of times cost no more than their days do.
 *
 * @param epochMs - milliseconds since 1970.
 * @param zone - an IANA name, or a fixed offset like `+05:30`.
 * @throws {RangeError} where Intl knows no such zone.
 */
export function toOffsetMinutes(epochMs: number, zone: Zone): number {
  const fixed = toFixedOffsetMinutes(zone);
  if (fixed !== undefined) return fixed;
  const clock = toClock(zone);
  const day = Math.floor(epochMs / dayMs);
  const atStart = atMidnight(clock, day);
  return atStart === atMidnight(clock, day + 1) ? atStart : readOffsetMinutes(clock, epochMs);
}

/** A zone's clock, and what is known of it. */
interface Clock {
  format: Intl.DateTimeFormat;
  /** Offsets in minutes at midnight in UTC, by the number of the day since 1970. */
  atMidnight: Map<number, number>;
}

const clocks = new Map<Zone, Clock>();

function toClock(zone: Zone): Clock {
  const known = clocks.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const made: Clock = { format, atMidnight: new Map() };
  clocks.set(zone, made);
  return made;
}

function atMidnight(clock: Clock, day: number): number {
  const known = clock.atMidnight.get(day);
  if (known !== undefined) return known;
  const read = readOffsetMinutes(clock, day * dayMs);
  clock.atMidnight.set(day, read);
  return read;
}

/**
 * Not date-fns-tz 3.2.0: its `getTimezoneOffset` reads an instant as a wall time and is an hour off
 * for some hours around each clock change.
 */
function readOffsetMinutes({ format }: Clock, epochMs: number): number {
  const parts = format.formatToParts(epochMs);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const shownMs = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
  );
  return shownMs / minuteMs - Math.floor(epochMs / minuteMs);
}
