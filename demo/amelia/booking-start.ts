import { isRecord } from './call.js';
import { parseDateTime, toInstantMs, toWallMs, type WallMs } from './site-clock.js';
import type { Store } from './store.js';

/**
 * Reads the start of an appointment as Amelia does, into a wall time of the site.
 *
 * | request | read as |
 * | --- | --- |
 * | `utc: true` | UTC (book-appointment-utc-true) |
 * | `utc: false` and `timeZone` | that zone's wall time (book-appointment-utc-false-tz) |
 * | no `utc`, an offset, the flag on | UTC (book-appointment-offset-setting-on) |
 * | anything else | the site's wall time (book-appointment, …-offset-setting-off, …-null-offset-…) |
 *
 * @param ignoresUtc - as an Amelia that knows no `utc`.
 * @returns null where it is no date.
 */
export function readBookingStart(
  store: Store,
  body: Record<string, unknown>,
  ignoresUtc: boolean,
): WallMs | null {
  const given = parseDateTime(String(body.bookingStart ?? ''));
  if (given === null) return null;
  const { timeZone, showClientTimeZone } = store.business.settings;
  const utc = ignoresUtc ? undefined : body.utc;
  const [booking] = Array.isArray(body.bookings) ? body.bookings : [];
  const hasOffset = isRecord(booking) && typeof booking.utcOffset === 'number';
  if (utc === true || (utc === undefined && hasOffset && showClientTimeZone)) {
    return toWallMs(given, timeZone);
  }
  if (utc === false && typeof body.timeZone === 'string') {
    return toWallMs(toInstantMs(given, body.timeZone), timeZone);
  }
  return given;
}
