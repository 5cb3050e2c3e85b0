import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { BookingSystem, FoundBooking } from '../amelia/booking-system.js';
import { toCalendarFile } from '../calendar/calendar-file.js';
import { Refusal } from '../contract/refusal.js';
import { onlyQuery } from '../guards/query.js';

export interface CalendarOptions {
  system: Pick<BookingSystem, 'fetchRules'>;
  /**
   * What was booked, as it is right now, for whoever may see it.
   *
   * @throws {Refusal} `token-invalid`, `token-expired`, `not-found`…
   */
  readBooking: (c: Context) => Promise<FoundBooking>;
  /** The host name of the site: it makes the entries' names its own. */
  host: string;
  /** Milliseconds. */
  now: () => number;
}

/** `GET /v1/bookings/{id}/calendar.ics`: a booking for the customer's own calendar. */
export function calendar({ system, readBooking, host, now }: CalendarOptions): Hono {
  return new Hono().get(
    '/v1/bookings/:id{[1-9][0-9]{0,9}}/calendar.ics',
    onlyQuery([]),
    async (c) => {
      const { receipt } = await readBooking(c);
      // A package of which nothing is booked yet: a calendar without entries is none.
      if (receipt.appointments.length === 0) throw new Refusal('not-found');
      const { timeZone } = await system.fetchRules();
      const { text, method } = toCalendarFile(receipt, { host, timeZone, nowMs: now() });
      return c.body(text, 200, {
        'Cache-Control': 'no-store',
        'Content-Disposition': 'attachment; filename="booking.ics"',
        'Content-Type': `text/calendar; charset=utf-8; method=${method}`,
      });
    },
  );
}
