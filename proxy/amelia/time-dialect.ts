import { formatInTimeZone } from 'date-fns-tz';
import type { Day, Instant, Zone } from '../contract/time.js';

/*
 * The only place that knows how Amelia writes times. It converts in one direction alone, from an
 * instant to a wall time: the other way is ambiguous in every autumn night.
 */

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** `2026-12-14T08:00:00Z` from milliseconds. */
export function toInstant(epochMs: number): Instant {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

/** `bookingStart` for `utc: true`: `2026-12-14 08:00`, in UTC. */
export function toBookingStart(startsAt: Instant): string {
  return startsAt.slice(0, 16).replace('T', ' ');
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

/**
 * Minutes east of UTC of a zone at that instant: Belgrade in summer 120, New York in winter -300.
 *
 * Not by `getTimezoneOffset` of date-fns-tz: it reads the instant as a wall time, and is an hour
 * off for some hours around each clock change.
 */
export function toUtcOffsetMinutes(zone: Zone, at: Instant): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(format(zone, at, 'xxx')) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -total : total;
}

/** `2026-12-14 09:00:00`, what a clock in the zone shows at that instant. */
export function toWallTime(zone: Zone, at: Instant): string {
  return format(zone, at, 'yyyy-MM-dd HH:mm:ss');
}

/** The calendar day of an instant in a zone. */
export function toDay(zone: Zone, at: Instant): Day {
  return toWallTime(zone, at).slice(0, 10);
}

/** That many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The instant that many minutes later. */
export function addMinutes(at: Instant, minutes: number): Instant {
  return toInstant(Date.parse(at) + minutes * minuteMs);
}

/**
 * The later instant at which the site's clock shows the same again, where there is one: Amelia
 * keeps wall times, and takes the second of two.
 */
export function toRepeatedInstant(zone: Zone, at: Instant): Instant | undefined {
  return [30, 60, 120]
    .map((minutes) => addMinutes(at, minutes))
    .find((later) => toWallTime(zone, later) === toWallTime(zone, at));
}

function format(zone: Zone, at: Instant, pattern: string): string {
  return formatInTimeZone(new Date(at), zone, pattern);
}
