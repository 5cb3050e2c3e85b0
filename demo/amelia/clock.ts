import { Refusal, type WallMs } from './php.js';

const dayMs = 86_400_000;

/**
 * The wall time a zone's clocks show at an instant.
 *
 * @throws {Refusal} 500 where the zone is unknown, in PHP's words.
 */
export function toWallMs(instantMs: number, zone: string): WallMs {
  return instantMs + toOffsetMs(instantMs, zone);
}

/**
 * The instant, in milliseconds, of a wall time in a zone, as Amelia takes it.
 *
 * Of an hour that comes twice it is the second (recorded: book-overlap-first), and a time that
 * never comes moves forward by the gap (recorded: slots-gap-utc). Only offsets of instants are
 * asked for, so the machine's own zone plays no part.
 */
export function toInstantMs(wallMs: WallMs, zone: string): number {
  const before = toOffsetMs(wallMs - dayMs, zone);
  const after = toOffsetMs(wallMs + dayMs, zone);
  const late = wallMs - after;
  return toOffsetMs(late, zone) === after ? late : wallMs - before;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The offsets at the beginning of days in UTC, by day and zone: a month of slots asks for few. */
const dayOffsets = new Map<string, number>();
const mostDayOffsets = 5_000;

/**
 * How far a zone's clocks are ahead of UTC at an instant. None changes twice in a day, so where both
 * ends of it have the same offset, all of it has.
 */
function toOffsetMs(instantMs: number, zone: string): number {
  const day = Math.floor(instantMs / dayMs);
  const offsetMs = toDayOffsetMs(day, zone);
  return offsetMs === toDayOffsetMs(day + 1, zone) ? offsetMs : readOffsetMs(instantMs, zone);
}

function toDayOffsetMs(day: number, zone: string): number {
  const name = `${day} ${zone}`;
  const known = dayOffsets.get(name);
  if (known !== undefined) return known;
  const offsetMs = readOffsetMs(day * dayMs, zone);
  if (dayOffsets.size >= mostDayOffsets) dayOffsets.clear();
  dayOffsets.set(name, offsetMs);
  return offsetMs;
}

/**
 * Not date-fns-tz: its getTimezoneOffset reads the instant as a wall time, and so is an hour
 * off for up to an hour around a clock change.
 */
function readOffsetMs(instantMs: number, zone: string): number {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3]);
    return (fixed[1] === '-' ? -minutes : minutes) * 60_000;
  }
  const parts = new Map(
    toFormat(zone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const day = Date.UTC(get('year'), get('month') - 1, get('day'));
  const seconds = get('hour') * 3600 + get('minute') * 60 + get('second');
  return day + seconds * 1000 - Math.floor(instantMs / 1000) * 1000;
}

function toFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
    return format;
  } catch {
    throw new Refusal(500, `DateTimeZone::__construct(): Unknown or bad timezone (${zone})`);
  }
}

/** `2026-12-14 09:00:00`. */
export function formatWall(wallMs: WallMs): string {
  return new Date(wallMs).toISOString().slice(0, 19).replace('T', ' ');
}

/** `2026-12-14`. */
export function formatDay(wallMs: WallMs): string {
  return formatWall(wallMs).slice(0, 10);
}

/** `09:00`. */
export function formatTime(wallMs: WallMs): string {
  return formatWall(wallMs).slice(11, 16);
}

/** Midnight at the start of the day. */
export function toDayStart(wallMs: WallMs): WallMs {
  return Math.floor(wallMs / dayMs) * dayMs;
}

/** The day of the week as Amelia counts: Monday is 1, Sunday 7. */
export function toDayIndex(wallMs: WallMs): number {
  return new Date(wallMs).getUTCDay() || 7;
}

/** The same time so many days later; negative: earlier. */
export function addDays(wallMs: WallMs, days: number): WallMs {
  return wallMs + days * dayMs;
}

/**
 * The digits of `2026-12-14 09:00`, with or without seconds; a lone day is its midnight.
 *
 * @throws {Refusal} 500 in PHP's words (recorded: book-appointment-bad-date).
 */
export function parseWall(text: unknown): WallMs {
  const written = String(text ?? '');
  const digits = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?$/.exec(written);
  if (!digits) {
    throw new Refusal(
      500,
      `Failed to parse time string (${written}) at position 0 (${written.charAt(0)}): ` +
        'The timezone could not be found in the database',
    );
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = digits
    .slice(1)
    .map((each) => Number(each ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
