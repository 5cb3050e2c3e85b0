import { expect, it } from 'vitest';
import type { FoundBooking } from '../../../proxy/amelia/booking-system.js';
import type { Receipt } from '../../../proxy/contract/booking.js';
import { Refusal } from '../../../proxy/contract/refusal.js';
import type { SiteRules } from '../../../proxy/contract/site.js';
import { answerProblem, toRefusalOf } from '../../../proxy/problem-answer.js';
import { calendar } from '../../../proxy/routes/calendar.js';
import { readCalendar } from '../../support/read-calendar.js';
import { anAppointment, aReceipt } from '../../support/receipt.js';
import { catalog, site } from '../../support/studio.js';

/** Asks for a file of what was booked, with the only token there is unless a test says otherwise. */
async function ask(
  receipt: Receipt,
  { token = 'the-token', path = '/v1/bookings/9/calendar.ics', rules = {} } = {},
) {
  const app = calendar({
    system: {
      fetchCatalog: async () => catalog,
      fetchRules: async () => ({ ...site, ...rules }) satisfies SiteRules,
      fetchBooking: async () => toFound(receipt),
    },
    readManageToken: async (c) => {
      if (c.req.header('Authorization') !== 'Bearer the-token') throw new Refusal('token-invalid');
      return toFound(receipt).subject;
    },
    host: 'shop.example.test',
    now: () => Date.parse('2026-11-24T16:00:00Z'),
  });
  app.onError((error, c) => answerProblem(c, toRefusalOf(error), 'r'));
  return app.request(path, { headers: { Authorization: `Bearer ${token}` } });
}

function toFound(receipt: Receipt): FoundBooking {
  const { id: bookingId, kind } = receipt;
  return {
    subject: {
      ...{ kind, bookingId, reservationId: 5, customerId: 7 },
      ...{ otherBookingIds: [], endsAt: null },
    },
    receipt,
    parts: [],
    rules: { cancelNoticeSeconds: 0, rescheduleNoticeSeconds: 0, mayReschedule: true },
    appointment: null,
  };
}

it('gives whoever has the link the booking as a file that calendars open', async () => {
  const answer = await ask(aReceipt());
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="booking.ics"',
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
  });
  expect(readCalendar(await answer.text()).entries).toMatchObject([
    { uid: 'amelia-booking-9@shop.example.test', startsAt: '2026-12-14T08:00:00Z' },
  ]);
});

it('writes times on the clock of the place, not on the customer’s', async () => {
  const answer = await ask(aReceipt(), { rules: { timeZone: 'Asia/Tokyo' } });
  expect(await answer.text()).toContain('DTSTART;TZID=Asia/Tokyo:20261214T170000');
});

it('has the address of the place from what the site offers', async () => {
  const appointments = [anAppointment({ location: 'Main street' })];
  const answer = await ask(aReceipt({ appointments }));
  const { entries } = readCalendar(await answer.text());
  expect(entries[0]?.location).toBe('Main street, Main street 5');
});

it('says in its media type too that a cancelled booking is to be taken out', async () => {
  const answer = await ask(aReceipt({ status: 'canceled' }));
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=CANCEL');
});

it('M1: gives nobody else anything', async () => {
  const answer = await ask(aReceipt(), { token: 'another' });
  expect(answer.status).toBe(401);
  expect(await answer.text()).not.toContain('VCALENDAR');
});

it('M12: takes no token from the address', async () => {
  const answer = await ask(aReceipt(), { path: '/v1/bookings/9/calendar.ics?token=the-token' });
  expect(answer.status).toBe(400);
});

it('has no file of a package of which nothing is booked yet', async () => {
  const answer = await ask(aReceipt({ kind: 'package', appointments: [] }));
  expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'not-found' }]);
});

it('holds all appointments of a package, by their own numbers', async () => {
  const appointments = [anAppointment(), anAppointment({ bookingId: 12 })];
  const answer = await ask(aReceipt({ kind: 'package', id: 9, appointments }));
  expect(readCalendar(await answer.text()).entries.map(({ uid }) => uid)).toEqual([
    'amelia-booking-9@shop.example.test',
    'amelia-booking-12@shop.example.test',
  ]);
});
