import type { Instant, Zone } from '../contract/time.js';
import type { SiteClock } from './site-clock.js';
import { toBookingStart, toUtcOffsetMinutes, toWallTime } from './time-dialect.js';

/*
 * The time fields of every request that gives Amelia a start. Each is written so that Amelia can
 * read it in one way only, whatever the site's settings; where that cannot be had, as for packages,
 * it is written the way this site reads it.
 *
 * `utcOffset` is minutes east of UTC, of the customer's zone at that very instant: Amelia words its
 * e-mails with it.
 */

/** Of an appointment: `utc` makes its start UTC on any site (recorded: book-appointment-utc-true). */
export function toAppointmentStart(startsAt: Instant, customerZone: Zone) {
  return {
    bookingStart: toBookingStart(startsAt),
    utc: true,
    timeZone: customerZone,
    /** Belongs into `bookings[0]`. */
    utcOffset: toUtcOffsetMinutes(customerZone, startsAt),
  };
}

/** Of an entry of `recurring[]`: UTC, as the start of the appointment it repeats. */
export function toRecurringStart(startsAt: Instant, customerZone: Zone) {
  return {
    bookingStart: toBookingStart(startsAt),
    utcOffset: toUtcOffsetMinutes(customerZone, startsAt),
  };
}

/**
 * Of an entry of `package[]`: UTC where the site shows customers their own zone, else the site's
 * wall time. `utc` is not looked at there.
 */
export function toPackageStart(startsAt: Instant, customerZone: Zone, site: SiteClock) {
  return {
    bookingStart: site.showsClientTimeZone
      ? toBookingStart(startsAt)
      : toWallTime(site.timeZone, startsAt).slice(0, 16),
    utcOffset: toUtcOffsetMinutes(customerZone, startsAt),
  };
}

/**
 * Of an appointment that goes up as a form, for the sake of its files: there `utc` is a text, which
 * Amelia takes for none, so it is written as this site reads one without it. A date that it recurs
 * on is read the same way as those of a package.
 */
export function toFormStart(startsAt: Instant, customerZone: Zone, site: SiteClock) {
  const { bookingStart, utcOffset } = toPackageStart(startsAt, customerZone, site);
  return { bookingStart, timeZone: customerZone, utcOffset };
}

/**
 * Of a booking that is moved: the zone is the one that the start is read in, so it is UTC and not
 * the customer's (recorded: reassign-utc, reassign-newyork).
 */
export function toReassignStart(startsAt: Instant, customerZone: Zone) {
  return {
    bookingStart: toBookingStart(startsAt),
    timeZone: 'UTC',
    utcOffset: toUtcOffsetMinutes(customerZone, startsAt),
  };
}
