import { describe, expect, it } from 'vitest';
import { json, readRecordedData } from '../../support/recorded-amelia.js';
import { openStudio } from '../studio.js';
import { openEventSalon, yoga } from './event-salon.js';
import { eventWish, partnerMassage, ticketWish } from './event-studio.js';

const wish = { ...eventWish, eventId: 1, startsAt: '2026-12-10T08:00:00Z' };
const booked = Object(readRecordedData('book-event'));

/** The receipt of the recorded course, with some of Amelia's answer changed. */
async function readReceipt(change: object, bookingChange: object = {}) {
  const answer = { ...booked, ...change, booking: { ...booked.booking, ...bookingChange } };
  const salon = openEventSalon([yoga], { replies: { 'POST /bookings': json(answer) } });
  const response = await salon.book(wish);
  await salon.settled();
  return { salon, response, body: await response.json() };
}

describe('the receipt', () => {
  it('tells what was booked, in the customer’s own words', async () => {
    const response = await openStudio().book({ ...eventWish, expectedTotalMinor: 7000 });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const { booking } = await response.json();
    expect(booking).toEqual({
      id: expect.any(Number),
      kind: 'event',
      status: 'approved',
      title: 'Massage for two: a workshop',
      appointments: [
        {
          bookingId: booking.id,
          title: 'Massage for two: a workshop',
          startsAt: '2026-12-13T15:00:00Z',
          endsAt: '2026-12-13T17:00:00Z',
          employee: null,
          location: 'Studio on the river, Quay of the Boatmen 12, Belgrade',
        },
      ],
      timeZone: 'America/New_York',
      totalMinor: 7000,
      dueMinor: 7000,
      currency: 'USD',
      customer: eventWish.customer,
      manage: { token: expect.stringMatching(/^v1\./), expiresAt: '2027-03-13T17:00:00Z' },
      purchase: null,
    });
  });

  it('has a line for each period, all of one booking', async () => {
    const response = await openStudio().book({ ...eventWish, eventId: 6, startsAt: undefined });
    const { booking } = await response.json();
    const { id, title } = booking;
    expect(title).toBe('Yoga weekend in the garden');
    expect(booking.appointments).toMatchObject([
      { bookingId: id, title, startsAt: '2026-12-18T16:00:00Z', endsAt: '2026-12-18T19:00:00Z' },
      { bookingId: id, title, startsAt: '2026-12-19T13:00:00Z', endsAt: '2026-12-19T17:00:00Z' },
      { bookingId: id, title, startsAt: '2026-12-20T13:00:00Z', endsAt: '2026-12-20T15:00:00Z' },
    ]);
  });

  it('has the sum of all tickets', async () => {
    const { booking } = await (await openStudio().book(ticketWish)).json();
    expect([booking.totalMinor, booking.dueMinor]).toEqual([4500, 4500]);
  });

  it.each([
    ['nothing', [{ id: 14, amount: 0, status: 'pending' }], 1500],
    ['a deposit', [{ id: 14, amount: '5.50', status: 'partiallyPaid' }], 950],
    ['all of it', [{ id: 14, amount: 15, status: 'paid' }], 0],
    ['more than that', [{ id: 14, amount: 20, status: 'paid' }], 0],
    ['what failed', [{ id: 14, amount: 15, status: 'refunded' }], 1500],
    ['in nobody’s words', null, 1500],
  ])('has what is still to be paid, of which is paid: %s', async (_, payments, dueMinor) => {
    const { body } = await readReceipt({}, { payments });
    expect(body.booking).toMatchObject({ totalMinor: 1500, dueMinor });
  });

  it.each([
    ['pending', 'pending'],
    ['waiting', 'waiting'],
    ['somethingNew', 'pending'],
  ])('is in the state that Amelia tells: %s', async (status, told) => {
    expect((await readReceipt({}, { status })).body.booking.status).toBe(told);
  });

  it.each(['rejected', 'canceled'])('is none where it was %s as it was made', async (status) => {
    const { response, body } = await readReceipt({}, { status });
    expect([response.status, body.code]).toEqual([409, 'booking-refused']);
  });

  it('P9: is given though Amelia’s price is another, and somebody is told', async () => {
    const { salon, response } = await readReceipt({}, { price: 0 });
    expect(response.status).toBe(201);
    const entry = { level: 'error', event: 'amount-mismatch', bookingId: 15 };
    expect(salon.log).toContainEqual(entry);
    expect(JSON.stringify(salon.log)).not.toMatch(/Jordan|Parker|example\.test/);
    expect((await readReceipt({})).salon.log.map(({ event }) => event)).not.toContain(
      'amount-mismatch',
    );
  });

  it('is none where the payment was rolled back', async () => {
    const salon = openEventSalon([yoga], { replies: { 'POST /bookings': json(null) } });
    const response = await salon.book(wish);
    expect([response.status, (await response.json()).code]).toEqual([402, 'payment-failed']);
  });
});

describe('whoever is to be told of it', () => {
  it('is told with what the answer gave, as an event', async () => {
    const { salon } = await readReceipt({});
    expect(salon.amelia.to('POST /bookings/success/15').map(({ body }) => body)).toEqual([
      {
        type: 'event',
        appointmentStatusChanged: false,
        recurring: [],
        packageId: null,
        customerId: 19,
        paymentId: 14,
        packageCustomerId: null,
      },
    ]);
  });

  it('is told as recorded', async () => {
    const { salon } = await readReceipt({});
    const [sent] = salon.amelia.to('POST /bookings/success/15');
    expect(sent?.query).toEqual([]);
  });

  it('is told on the third try where two fail', async () => {
    const studio = openStudio();
    studio.amelia.misbehave({ failSuccess: 2 });
    expect((await studio.book(eventWish)).status).toBe(201);
    await studio.settled();
    const told = studio.amelia.requests.filter(({ call }) => call.includes('/success/'));
    expect(told).toHaveLength(3);
    expect(studio.log.map(({ event }) => event)).not.toContain('success-call-failed');
  });
});

it('an event that others have overbooked meanwhile is an alarm, after all was told', async () => {
  const studio = openStudio();
  studio.amelia.misbehave({
    only: '/bookings',
    async wait({ path }) {
      if (path !== '/bookings') return;
      // Between our look and our booking, at the site itself.
      studio.amelia.change(({ events }) => {
        for (const event of events) if (event.id === partnerMassage) event.maxCapacity = 10;
      });
    },
  });
  expect((await studio.book(eventWish)).status).toBe(201);
  await studio.settled();
  const entry = { level: 'error', event: 'event-overbooked', eventId: partnerMassage };
  expect(studio.log).toContainEqual(entry);
});
