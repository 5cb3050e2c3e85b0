import * as v from 'valibot';
import type { Zone } from './time.js';

/** `SystemV/…` is Intl's alone, and `Factory` is nowhere. */
const zonePattern = /^(?!SystemV\/|Factory$)[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/i;

/**
 * All of three letters that are zones. Some runtimes have more, which others refuse, and read them
 * as few people do: `BST` is the time of Dhaka there.
 */
const abbreviationPattern = /^(?:CET|EET|EST|GMT|HST|MET|MST|PRC|ROC|ROK|UCT|UTC|WET)$/i;

/** `+05:30`, as ECMA-402 writes it: as far from UTC as clocks are, in quarters of an hour. */
const offsetPattern = /^[+-](?:0\d|1[0-4]):(?:00|15|30|45)$/;

/**
 * Whether this is a zone: one that Intl knows, or a fixed offset, which PHP knows on every site
 * and Intl only on newer runtimes. Anything that is no zone's name never reaches Intl.
 */
export function isZone(text: string): boolean {
  // Intl takes long to look one up.
  if (getSupportedZones().has(text)) return true;
  return offsetPattern.test(text) || toKnownName(text) !== undefined;
}

let supportedZones: ReadonlySet<string> | undefined;

/** Listed once they are asked for: whoever only starts need not wait for it. */
function getSupportedZones(): ReadonlySet<string> {
  supportedZones ??= new Set(Intl.supportedValuesOf('timeZone'));
  return supportedZones;
}

/**
 * The one name of a zone that people spell in many ways: `europe/belgrade` is `Europe/Belgrade`.
 * So there are only as many as Intl knows, and none that Amelia does not.
 *
 * @param zone a fixed offset, or one that Intl knows.
 * @returns what Intl lists, or calls it itself: `Asia/Kolkata` may become `Asia/Calcutta`. Fixed
 * offsets stay as they are, but for none at all, which is `UTC`.
 */
export function toCanonicalZone(zone: Zone): Zone {
  if (offsetPattern.test(zone)) return zone.endsWith('00:00') ? 'UTC' : zone;
  return getSupportedZones().has(zone) ? zone : (toKnownName(zone) ?? zone);
}

function toKnownName(text: string): string | undefined {
  if (text.length > 64 || !zonePattern.test(text)) return undefined;
  if (text.length === 3 && !abbreviationPattern.test(text)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Whether this is a day that exists: not the 30th of February. */
export function isDay(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && isReal(`${text}T00:00:00Z`);
}

function isReal(instant: string): boolean {
  const epochMs = Date.parse(instant);
  return (
    Number.isFinite(epochMs) && new Date(epochMs).toISOString() === `${instant.slice(0, 19)}.000Z`
  );
}

/** RFC 3339 in UTC, whole seconds, and on the calendar. */
export const instantSchema = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'no-instant'),
  v.check(isReal, 'no-instant'),
);

/** An IANA zone that Intl knows, or a fixed offset. */
export const zoneSchema = v.pipe(v.string(), v.check(isZone, 'unknown-zone'));

/** A calendar day. */
export const daySchema = v.pipe(v.string(), v.check(isDay, 'no-day'));
