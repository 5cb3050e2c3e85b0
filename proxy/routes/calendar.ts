import { Hono } from 'hono/tiny';
import type { BookingSystem } from '../amelia/booking-system.js';
import { Refusal } from '../contract/refusal.js';
import { languageQuery, readLanguage } from '../guards/asked-language.js';
import type { ReadManageToken } from '../guards/manage-access.js';
import { checkQuery } from '../guards/query.js';
import { fetchOwnBooking } from './own-booking.js';

export interface CalendarOptions {
  system: Pick<BookingSystem, 'fetchRules' | 'fetchCatalog' | 'fetchBooking'>;
  readManageToken: ReadManageToken;
  /** The host name of the site: it makes the entries' names its own. */
  host: string;
  /** Milliseconds. */
  now: () => number;
}

/** `GET /v1/bookings/{id}/calendar.ics`: a booking for the customer's own calendar. */
export function calendar({ system, readManageToken, host, now }: CalendarOptions): Hono {
  return new Hono().get('/v1/bookings/:id{[1-9][0-9]{0,9}}/calendar.ics', async (c) => {
    const subject = await readManageToken(c, 'view');
    checkQuery(c, languageQuery);
    const [{ receipt, lang }, { timeZone }] = await Promise.all([
      fetchOwnBooking(system, subject, readLanguage(c)),
      system.fetchRules(),
    ]);
    // In the same language: a receipt names its places as the catalogue does.
    const { locations } = await system.fetchCatalog(lang);
    // A package of which nothing is booked yet: a calendar without entries is none.
    if (receipt.appointments.length === 0) throw new Refusal('not-found');
    // Few ask for it: its library is loaded with the first.
    const { toCalendarFile } = await import('../calendar/calendar-file.js');
    const { text, method } = toCalendarFile(receipt, { host, timeZone, locations, nowMs: now() });
    return c.body(text, 200, {
      'Cache-Control': 'no-store',
      'Content-Disposition': 'attachment; filename="booking.ics"',
      'Content-Type': `text/calendar; charset=utf-8; method=${method}`,
    });
  });
}
