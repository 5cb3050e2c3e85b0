import { formatInTimeZone } from 'date-fns-tz';
import { toInstant } from '../contract/instant.js';
import type { Day, Instant, Zone } from '../contract/time.js';

/*
 * The only place that knows how Amelia writes and reads times. All of it rests on the offsets of
 * instants, so the zone of the machine plays no part.
 */

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A `bookingStart` in UTC: `2026-12-14 08:00`. */
export function toBookingStart(at: Instant): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** The instant of a `utcTime`, a slot or a bound: `2026-12-14 08:00[:00]`, strictly read as UTC. */
export function fromUtcTime(text: string): Instant | undefined {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)(?::(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const instant = `${match[1]}T${match[2]}:${match[3] ?? '00'}Z`;
  const epochMs = Date.parse(instant);
  // Date.parse takes some days that are none, and 24:00, for the next ones.
  return Number.isFinite(epochMs) && toInstant(epochMs) === instant ? instant : undefined;
}

/** Minutes east of UTC of a zone at that instant: Belgrade in summer 120, New York in winter -300. */
export function toUtcOffsetMinutes(zone: Zone, at: Instant): number {
  return toOffsetMs(zone, Date.parse(at)) / minuteMs;
}

/** `2026-12-14 09:00:00`, what a clock in the zone shows at that instant. */
export function toWallTime(zone: Zone, at: Instant): string {
  return new Date(toWallMs(zone, at)).toISOString().slice(0, 19).replace('T', ' ');
}

/**
 * The instant at which a clock in the zone shows this, as Temporal's `compatible` has it: a time
 * that the clock leaves out is moved forward by the gap, of two the earlier counts.
 *
 * @param text `2027-10-31 02:30[:00]`.
 * @returns undefined where it is not written so, or not on the calendar.
 */
export function readWallTime(zone: Zone, text: string): Instant | undefined {
  const digits = fromUtcTime(text);
  if (!digits) return undefined;
  const wallMs = Date.parse(digits);
  const [earliest] = toPossibleInstants(zone, wallMs);
  return earliest ?? toInstant(wallMs - toOffsetMs(zone, wallMs - dayMs));
}

/**
 * The later instant at which the site's clock shows the same again, where there is one: Amelia
 * keeps wall times, and takes the second of two (recorded: book-overlap-first).
 */
export function toRepeatedInstant(zone: Zone, at: Instant): Instant | undefined {
  return toPossibleInstants(zone, toWallMs(zone, at)).find((each) => each > at);
}

/**
 * The instant of a wall time that the site keeps: where its clock shows that twice, the second.
 *
 * @param text as {@link readWallTime} takes it.
 */
export function readSiteTime(siteZone: Zone, text: string): Instant | undefined {
  const at = readWallTime(siteZone, text);
  return at && (toRepeatedInstant(siteZone, at) ?? at);
}

/** The calendar day of an instant in a zone. */
export function toDay(zone: Zone, at: Instant): Day {
  return toWallTime(zone, at).slice(0, 10);
}

/** The day that a text of Amelia's begins with, if it is one on the calendar. */
export function readDay(text: string): Day | undefined {
  return fromUtcTime(`${text.slice(0, 10)} 00:00`)?.slice(0, 10);
}

/** That many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Milliseconds whose digits in UTC are what a clock in the zone shows. */
export function toWallMs(zone: Zone, at: Instant): number {
  const epochMs = Date.parse(at);
  return epochMs + toOffsetMs(zone, epochMs);
}

/**
 * When a clock in the zone shows this: once, twice where it goes back, never where it goes forward.
 *
 * No zone is a whole day from UTC, and none changes its clocks twice in two days: so the offsets
 * of a day before and a day after are all there can be.
 */
function toPossibleInstants(zone: Zone, wallMs: number): Instant[] {
  const offsets = [wallMs - dayMs, wallMs + dayMs].map((ms) => toOffsetMs(zone, ms));
  return [...new Set(offsets)]
    .filter((offsetMs) => toOffsetMs(zone, wallMs - offsetMs) === offsetMs)
    .map((offsetMs) => toInstant(wallMs - offsetMs))
    .sort();
}

/** The offsets at both ends of a day in UTC, by zone and day: many ask for the same few. */
const dayOffsets = new Map<string, readonly [startMs: number, endMs: number]>();
const mostDayOffsets = 2_000;

/**
 * Milliseconds east of UTC. None changes its clocks twice in a day, so where both ends of it have
 * the same offset, all of it has.
 */
function toOffsetMs(zone: Zone, epochMs: number): number {
  const dayStartMs = Math.floor(epochMs / dayMs) * dayMs;
  const name = `${dayStartMs} ${zone}`;
  const [startMs, endMs] = dayOffsets.get(name) ?? keepDayOffsets(name, zone, dayStartMs);
  return startMs === endMs ? startMs : readOffsetMs(zone, epochMs);
}

function keepDayOffsets(name: string, zone: Zone, dayStartMs: number) {
  const ends = [readOffsetMs(zone, dayStartMs), readOffsetMs(zone, dayStartMs + dayMs)] as const;
  dayOffsets.set(name, ends);
  const [oldest] = dayOffsets.keys();
  if (dayOffsets.size > mostDayOffsets && oldest !== undefined) dayOffsets.delete(oldest);
  return ends;
}

/**
 * The offset in milliseconds of a named zone or a fixed offset, which date-fns-tz reads by itself:
 * Intl knows `+05:30` on newer runtimes only.
 *
 * Of date-fns-tz 3.2.0 only the offset of `formatInTimeZone` is exact on every machine:
 * `getTimezoneOffset` reads the instant as a wall time and is an hour off near clock changes, and
 * the other fields of `formatInTimeZone` break in the hour that the machine's own zone leaves out.
 */
function readOffsetMs(zone: Zone, epochMs: number): number {
  const text = formatInTimeZone(new Date(epochMs), zone, 'xxx');
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  const offsetMs = (Number(hours) * 60 + Number(minutes)) * minuteMs;
  return sign === '-' ? -offsetMs : offsetMs;
}
