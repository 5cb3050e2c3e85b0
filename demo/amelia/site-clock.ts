const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A wall time as milliseconds, counted as if its zone were UTC. Amelia keeps its appointments
 * this way, in the site's zone.
 */
export type WallMs = number;

/** What the clock of a zone shows at an instant (milliseconds since 1970 UTC). */
export function toWallMs(instantMs: number, zone: string): WallMs {
  const parts = toFormat(zone).formatToParts(instantMs);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
}

/**
 * The instant of a wall time, as PHP takes it: a time that spring leaves out moves forward; of a
 * time that autumn has twice it is the second (recorded: book-overlap-first).
 */
export function toInstantMs(wallMs: WallMs, zone: string): number {
  const offsets = [wallMs - dayMs, wallMs + dayMs].map((near) => toWallMs(near, zone) - near);
  const candidates = offsets.map((offset) => wallMs - offset);
  const exact = candidates.filter((instantMs) => toWallMs(instantMs, zone) === wallMs);
  return exact.length > 0 ? Math.max(...exact) : (candidates[0] ?? wallMs);
}

/** `2026-12-14 09:00:00`, as Amelia writes times. */
export function toDateTime(wallMs: WallMs): string {
  return new Date(wallMs).toISOString().slice(0, 19).replace('T', ' ');
}

/** `2026-12-14`. */
export function toDate(wallMs: WallMs): string {
  return toDateTime(wallMs).slice(0, 10);
}

/** Reads `2026-12-14 09:00` or `2026-12-14 09:00:00`; null where it is neither. */
export function parseDateTime(text: string): WallMs | null {
  const isForm = /^\d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?$/.test(text);
  const wallMs = isForm
    ? Date.parse(`${text.replace(' ', 'T')}${text.length > 10 ? '' : 'T00:00'}Z`)
    : Number.NaN;
  return Number.isNaN(wallMs) ? null : wallMs;
}

/** Minutes since midnight of `09:30:00`; midnight at the end of a day is written `24:00:00`. */
export function toMinuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The day of the week of a wall time as Amelia counts: Monday 1 to Sunday 7. */
export function toDayIndex(wallMs: WallMs): number {
  return new Date(wallMs).getUTCDay() || 7;
}

/** Midnight at the beginning of a wall time's day. */
export function toMidnight(wallMs: WallMs): WallMs {
  return wallMs - (((wallMs % dayMs) + dayMs) % dayMs);
}

function toFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}
