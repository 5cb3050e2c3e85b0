import type { Zone } from '../contract/time.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** No zone's clock is changed twice in so short a time: Morocco's come nearest, five weeks apart. */
const stepMs = 21 * dayMs;

/** Reads how far a zone's clock is from UTC. */
export interface Clock {
  /** Minutes east of UTC: Belgrade in summer 120. */
  toOffsetMinutes(epochMs: number): number;
}

/** A moment at which a clock is put forward or back. */
export interface ClockChange {
  atMs: number;
  /** Minutes east of UTC before it. */
  fromMinutes: number;
  /** Minutes east of UTC from then on. */
  toMinutes: number;
}

/** The clock of a zone with a name. @throws {RangeError} where Intl knows no such zone. */
export function createClock(zone: Zone): Clock {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return {
    toOffsetMinutes(epochMs) {
      // `12/14/2026, GMT+05:30`; in London in winter `GMT`.
      const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(format.format(epochMs)) ?? [];
      return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
    },
  };
}

/** All changes of a clock after one moment and up to another, in order. */
export function findChanges(clock: Clock, fromMs: number, untilMs: number): ClockChange[] {
  const changes: ClockChange[] = [];
  let fromMinutes = clock.toOffsetMinutes(fromMs);
  for (let startMs = fromMs; startMs < untilMs; startMs += stepMs) {
    const endMs = Math.min(startMs + stepMs, untilMs);
    const toMinutes = clock.toOffsetMinutes(endMs);
    if (toMinutes !== fromMinutes) {
      changes.push({ atMs: findChange(clock, startMs, endMs), fromMinutes, toMinutes });
    }
    fromMinutes = toMinutes;
  }
  return changes;
}

/** When the clock is changed, once, after one moment and up to another. */
function findChange(clock: Clock, startMs: number, endMs: number): number {
  const before = clock.toOffsetMinutes(startMs);
  // Clocks are changed at full minutes.
  let [lastBefore, first] = [Math.floor(startMs / minuteMs), Math.ceil(endMs / minuteMs)];
  while (first - lastBefore > 1) {
    const middle = Math.floor((lastBefore + first) / 2);
    if (clock.toOffsetMinutes(middle * minuteMs) === before) lastBefore = middle;
    else first = middle;
  }
  return first * minuteMs;
}
