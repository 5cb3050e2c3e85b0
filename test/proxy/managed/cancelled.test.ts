import { describe, expect, it } from 'vitest';
import { breaks, json, never, type Reply, recorded } from '../../support/recorded-amelia.js';
import { toRefusal } from '../amelia/system.js';
import { openDesk } from './desk.js';
import { aBooking, anAppointment, got, listed, subject } from './rows.js';

const route = 'POST /bookings/cancel/:id';

it('is cancelled by one call, and nothing is due any more', async () => {
  const desk = openDesk({ [route]: recorded('cancel') });
  expect(await desk.cancel()).toMatchObject({
    subject,
    receipt: {
      status: 'canceled',
      totalMinor: 3500,
      dueMinor: 0,
      appointments: [{ status: 'canceled', startsAt: '2027-02-01T08:00:00Z' }],
    },
  });
  expect(desk.posts()).toEqual([{ path: '/bookings/cancel/20', body: { type: 'appointment' } }]);
});

it('of an event it is the booking that is cancelled, on all its days', async () => {
  const desk = openDesk({
    'GET /events/:id': recorded('event-get-with-bookings'),
    [route]: recorded('cancel-event'),
  });
  const event = { ...subject, kind: 'event', bookingId: 15, reservationId: 1 } as const;
  const { receipt } = await desk.cancel({ ...event, customerId: 19 });
  expect(receipt.status).toBe('canceled');
  expect(receipt.appointments.map(({ status }) => status)).toEqual(['canceled', 'canceled']);
  expect(desk.posts()).toEqual([{ path: '/bookings/cancel/15', body: { type: 'event' } }]);
});

it('of a series the other dates stay, and are still to be paid', async () => {
  const isCancelled = { value: false };
  const desk = openDesk({
    'GET /appointments/:id': () =>
      got(
        anAppointment({
          bookings: [aBooking(isCancelled.value ? { status: 'canceled' } : {})],
        }),
      )(),
    'GET /appointments': listed(
      anAppointment({
        id: 16,
        bookingStart: '2027-02-08 09:00:00',
        bookings: [aBooking({ id: 21 })],
      }),
    ),
    [route]: () => {
      isCancelled.value = true;
      return recorded('cancel')();
    },
  });
  const { receipt } = await desk.cancel({ ...subject, otherBookingIds: [21] });
  expect(receipt).toMatchObject({ status: 'canceled', totalMinor: 7000, dueMinor: 3500 });
  expect(receipt.appointments.map(({ status }) => status)).toEqual(['canceled', 'approved']);
});

it('too late by the site’s own notice is said so, and tried once', async () => {
  const desk = openDesk({ [route]: json({ cancelBookingUnavailable: true }, 409) });
  expect(await toRefusal(desk.cancel())).toMatchObject({
    code: 'too-late-to-cancel',
    outcome: 'not-executed',
  });
  expect(desk.posts()).toHaveLength(1);
});

describe('a cancellation whose answer is lost', () => {
  const lost: [string, Reply][] = [
    ['comes not in time', never],
    ['is cut', breaks('ECONNRESET')],
    ['says that it still stands', json({ booking: { status: 'approved' } })],
    ['is PHP’s words', recorded('cancel-unknown')],
  ];

  it.each(lost)('is confirmed where it is cancelled: the answer %s', async (_, reply) => {
    const cancelled = anAppointment({ bookings: [aBooking({ status: 'canceled' })] });
    const desk = openDesk({
      [route]: reply,
      'GET /appointments/:id': [got(anAppointment()), got(anAppointment()), got(cancelled)],
    });
    expect((await desk.cancel()).receipt).toMatchObject({ status: 'canceled', dueMinor: 0 });
    expect(desk.posts()).toHaveLength(1);
    expect(desk.waits).toEqual([2_000]);
  });

  it.each(lost)('is left open where it stands: the answer %s', async (_, reply) => {
    const desk = openDesk({ [route]: reply });
    expect((await toRefusal(desk.cancel())).code).toBe('outcome-unknown');
    expect(desk.posts()).toHaveLength(1);
  });
});

it('a package is not cancelled: its appointments are, one by one', async () => {
  const desk = openDesk();
  const found = await desk.find();
  const whole = { ...found, subject: { ...found.subject, kind: 'package' } } as const;
  expect((await toRefusal(desk.system.cancelBooking(whole))).code).toBe('booking-refused');
  expect(desk.posts()).toEqual([]);
});
