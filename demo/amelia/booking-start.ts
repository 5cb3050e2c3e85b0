import { parseWall, toInstantMs, toWallMs } from './clock.js';
import { toText, type WallMs } from './php.js';
import type { Store } from './store.js';
import type { TimeFaults } from './time-faults.js';

/** The parts of a booking that decide how its start is read. */
export interface SentStart {
  bookingStart: unknown;
  utc: unknown;
  timeZone: unknown;
  /** The first booking's; minutes. */
  utcOffset: unknown;
}

/** A start as Amelia has understood it. */
export interface BookingStart {
  /** The site's wall time: all that Amelia keeps of it. */
  wall: WallMs;
  /** The instant, in milliseconds, where that is kept too; else null. */
  keptMs: number | null;
}

/**
 * The time a booking's start stands for.
 *
 * `utc` true: the digits are UTC (recorded: book-appointment-utc-true); `utc` false with a
 * `timeZone`: they are wall time there (book-appointment-utc-false-tz). Without `utc` they are
 * UTC where an offset was sent and the site shows customers their own zone
 * (book-appointment-offset-setting-on), else wall time of the site (book-appointment,
 * book-appointment-offset-setting-off, book-appointment-null-offset-setting-on).
 *
 * @throws {Refusal} 500 where it is no date (book-appointment-bad-date).
 */
export function readBookingStart(store: Store, sent: SentStart, faults: TimeFaults): BookingStart {
  const zone = isReadAsUtc(store, sent, faults) ? 'UTC' : toZoneOf(store, sent, faults);
  return readIn(store, zone, sent.bookingStart, faults);
}

/**
 * The same for a date that an appointment recurs on: UTC where the appointment's own start is read
 * so, else the site's wall time, as the published plugin has it.
 *
 * @throws as {@link readBookingStart}.
 */
export function readRecurringStart(
  store: Store,
  bookingStart: unknown,
  main: SentStart,
  faults: TimeFaults,
): BookingStart {
  const zone = isReadAsUtc(store, main, faults) ? 'UTC' : store.siteZone();
  return readIn(store, zone, bookingStart, faults);
}

/**
 * The same for a booking that moves: UTC or wall time where its `timeZone` says so (recorded:
 * reassign-utc, reassign-newyork). Without one it's UTC where an offset was sent and the site shows
 * customers their own zone, else wall time of the site.
 *
 * @throws as {@link readBookingStart}.
 */
export function readReassignStart(
  store: Store,
  { bookingStart, timeZone, utcOffset }: Omit<SentStart, 'utc'>,
  faults: TimeFaults,
): BookingStart {
  const named = faults.ignoreUtc || faults.ignoreTimeZone ? null : toText(timeZone);
  const unnamed = isReadAsUtc(store, { utc: undefined, utcOffset }, faults) ? 'UTC' : null;
  return readIn(store, named ?? unnamed ?? store.siteZone(), bookingStart, faults);
}

/**
 * The same for an appointment of a package that is bought: UTC where the site shows customers their
 * own zone, else the site's wall time, whatever else was sent.
 *
 * @throws as {@link readBookingStart}.
 */
export function readPackageStart(
  store: Store,
  bookingStart: unknown,
  faults: TimeFaults,
): BookingStart {
  const isUtc = store.business.settings.general.showClientTimeZone && !faults.ignoreUtc;
  return readIn(store, isUtc ? 'UTC' : store.siteZone(), bookingStart, faults);
}

/**
 * The same for an appointment that the business books itself: UTC where `utc` says so, else wall
 * time in its `timeZone`, else the site's.
 *
 * @throws as {@link readBookingStart}.
 */
export function readBackOfficeStart(
  store: Store,
  { utc, timeZone, bookingStart }: Record<string, unknown>,
  faults: TimeFaults,
): BookingStart {
  const isZoneRead = !faults.ignoreUtc && !faults.ignoreTimeZone;
  const zone = (isZoneRead ? toText(timeZone) : null) ?? store.siteZone();
  const isUtc = utc === true && !faults.ignoreUtc;
  return readIn(store, isUtc ? 'UTC' : zone, bookingStart, faults);
}

function readIn(
  store: Store,
  zone: string,
  bookingStart: unknown,
  { keepsInstants }: TimeFaults,
): BookingStart {
  const digits = parseWall(bookingStart);
  const site = store.siteZone();
  const wall = zone === site ? digits : toWallMs(toInstantMs(digits, zone), site);
  return {
    wall,
    keptMs: keepsInstants ? toInstantMs(digits, zone) : null,
  };
}

/** The start that is written down for one that was found free. */
export function toWritten(start: BookingStart, { shiftMinutes = 0 }: TimeFaults): BookingStart {
  const shiftMs = shiftMinutes * 60_000;
  return {
    wall: start.wall + shiftMs,
    keptMs: start.keptMs === null ? null : start.keptMs + shiftMs,
  };
}

/** Whether the digits of the start are UTC. */
function isReadAsUtc(
  store: Store,
  { utc, utcOffset }: Pick<SentStart, 'utc' | 'utcOffset'>,
  faults: TimeFaults,
): boolean {
  if (faults.ignoreUtc) return false;
  if (isTold(utc)) return utc;
  return isSent(utcOffset) && store.business.settings.general.showClientTimeZone;
}

/** Where the digits are wall time. */
function toZoneOf(store: Store, { utc, timeZone }: SentStart, faults: TimeFaults): string {
  const isZoneRead = isTold(utc) && !faults.ignoreUtc && !faults.ignoreTimeZone;
  return (isZoneRead ? toText(timeZone) : null) ?? store.siteZone();
}

/**
 * Whether `utc` says anything. PHP compares it with true and false themselves, and out of a form
 * comes a text: the same words as JSON and as a form are two different times.
 */
function isTold(utc: unknown): utc is boolean {
  return typeof utc === 'boolean';
}

/** A form has an empty text for null. */
function isSent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
