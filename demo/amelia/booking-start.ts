import { parseWall, toInstantMs, toWallMs } from './clock.js';
import { isEmpty, toText, type WallMs } from './php.js';
import type { Store } from './store.js';

/** The parts of a booking that decide how its start is read. */
export interface SentStart {
  bookingStart: unknown;
  utc: unknown;
  timeZone: unknown;
  /** The first booking's; minutes. */
  utcOffset: unknown;
}

/**
 * The site's wall time a booking's start stands for, which is all that Amelia keeps of it.
 *
 * `utc` true: the digits are UTC (recorded: book-appointment-utc-true); `utc` false with a
 * `timeZone`: they are wall time there (book-appointment-utc-false-tz). Without `utc` they are
 * UTC where an offset was sent and the site shows customers their own zone
 * (book-appointment-offset-setting-on), else wall time of the site (book-appointment,
 * book-appointment-offset-setting-off, book-appointment-null-offset-setting-on).
 *
 * @throws {Refusal} 500 where it is no date (book-appointment-bad-date).
 */
export function readBookingStart(store: Store, sent: SentStart): WallMs {
  const digits = parseWall(sent.bookingStart);
  const site = store.siteZone();
  if (isReadAsUtc(store, sent)) return toWallMs(digits, site);
  const zone = toText(sent.timeZone);
  if (isSent(sent.utc) && zone !== null) return toWallMs(toInstantMs(digits, zone), site);
  return digits;
}

/** Whether the digits of the start are UTC; those of `recurring` starts are then, too. */
export function isReadAsUtc(store: Store, { utc, utcOffset }: SentStart): boolean {
  if (isSent(utc)) return !isEmpty(utc);
  return isSent(utcOffset) && store.business.settings.general.showClientTimeZone;
}

function isSent(value: unknown): boolean {
  return value !== undefined && value !== null;
}
