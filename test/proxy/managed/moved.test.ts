import { describe, expect, it } from 'vitest';
import { breaks, json, never, type Reply, text } from '../../support/recorded-amelia.js';
import { toRefusal } from '../amelia/system.js';
import { openDesk } from './desk.js';
import { aBooking, anAppointment, got, listed, strangers } from './rows.js';

const later = '2027-02-02T12:00:00Z';
const route = 'POST /bookings/reassign/:id';

interface Moved {
  booking?: unknown;
  newAppointment?: unknown;
  existingAppointment?: unknown;
  oldAppointment?: unknown;
}

/** The answer to a move. */
const moved = (answer: Moved): Reply =>
  json({
    booking: aBooking({ customer: null }),
    newAppointment: null,
    existingAppointment: null,
    oldAppointment: anAppointment(),
    ...answer,
  });

/** One that stands at one in the afternoon in Belgrade. */
const atOne = (changes: object = {}) =>
  anAppointment({ bookingStart: '2027-02-02 13:00:00', ...changes });

it('M8: goes up as its start alone, in UTC, with the customer’s offset then', async () => {
  const desk = openDesk({ [route]: moved({ oldAppointment: atOne() }) });
  await desk.move(later);
  expect(desk.posts()).toEqual([
    {
      path: '/bookings/reassign/20',
      body: { bookingStart: '2027-02-02 12:00', timeZone: 'UTC', utcOffset: -300 },
    },
  ]);
});

it.each([
  ['its own appointment, which moved with it', { oldAppointment: atOne() }, 15],
  ['a new one, for others stay', { newAppointment: atOne({ id: 31 }) }, 31],
  [
    'one that was there',
    { existingAppointment: atOne({ id: 8 }), oldAppointment: anAppointment({ bookings: [] }) },
    8,
  ],
  [
    'its own, told with empty lists for nothing',
    { newAppointment: [], oldAppointment: atOne() },
    15,
  ],
])('M9: is then in %s', async (_, answer, reservationId) => {
  const desk = openDesk({ [route]: moved(answer) });
  const found = await desk.move(later);
  expect(found).toMatchObject({
    subject: { bookingId: 20, reservationId, customerId: 25, endsAt: '2027-02-02T12:30:00Z' },
    receipt: { appointments: [{ startsAt: later, endsAt: '2027-02-02T12:30:00Z' }] },
    appointment: { appointmentId: reservationId, employeeId: 1 },
  });
});

it('R2: nothing of the others in the answer comes back', async () => {
  const existingAppointment = atOne({
    id: 8,
    bookings: [...strangers, aBooking()],
    zoomMeeting: { startUrl: 'https://zoom.example.test/CANARY-host' },
    provider: { id: 1, email: 'CANARY-employee@example.test', phone: 'CANARY-phone' },
    internalNotes: 'CANARY-notes',
    secretNew: 'CANARY-new',
  });
  const booking = aBooking({ token: 'CANARY-token', customer: { email: 'CANARY-stored' } });
  const desk = openDesk({ [route]: moved({ booking, existingAppointment }) });
  const text = JSON.stringify(await desk.move(later));
  expect(text).toContain(later);
  expect(text).not.toMatch(/CANARY|Stored|stored@/);
});

it.each([
  ['timeSlotUnavailable', 'slot-taken'],
  ['customerAlreadyBooked', 'slot-taken'],
  ['rescheduleBookingUnavailable', 'too-late-to-reschedule'],
])('%s is %s, whatever the status, and nothing is looked up', async (key, code) => {
  for (const status of [409, 500]) {
    const desk = openDesk({ [route]: json({ [key]: true }, status) });
    const refusal = await toRefusal(desk.move(later));
    expect(refusal).toMatchObject({ code, outcome: 'not-executed' });
    expect(desk.waits).toEqual([]);
  }
});

describe('an appointment that Amelia has moved elsewhere', () => {
  it('is moved back at once, and the customer told', async () => {
    const desk = openDesk({
      [route]: [
        moved({ oldAppointment: atOne({ bookingStart: '2027-02-02 14:00:00' }) }),
        moved({ oldAppointment: anAppointment() }),
      ],
    });
    const refusal = await toRefusal(desk.move(later));
    expect(refusal).toMatchObject({ code: 'time-changed', outcome: 'not-executed' });
    expect(refusal.options.moved).toEqual([
      { startsAt: later, siteStartsAt: '2027-02-02T13:00:00Z' },
    ]);
    expect(refusal.options.stillBooked).toBeUndefined();
    expect(refusal.options.detail).toContain('moved back at once');
    expect(desk.posts().map(({ body }) => body)).toEqual([
      expect.objectContaining({ bookingStart: '2027-02-02 12:00' }),
      { bookingStart: '2027-02-01 08:00', timeZone: 'UTC', utcOffset: -300 },
    ]);
  });

  it.each([
    ['is refused', json({ timeSlotUnavailable: true }, 409)],
    ['is not answered', never],
    ['ends elsewhere again', moved({ oldAppointment: atOne() })],
  ])('is not called moved back where that %s: it is tried once, and logged', async (_, reply) => {
    const elsewhere = moved({ oldAppointment: atOne({ bookingStart: '2027-02-02 14:00:00' }) });
    const desk = openDesk({ [route]: [elsewhere, reply] });
    const refusal = await toRefusal(desk.move(later));
    expect(refusal).toMatchObject({ code: 'time-changed', outcome: 'unknown' });
    expect(refusal.options.stillBooked).toBe(true);
    expect(desk.posts()).toHaveLength(2);
    expect(desk.notices).toContainEqual(['move-back-failed', 20]);
  });
});

describe('a move whose answer is lost', () => {
  const lost: [string, Reply][] = [
    ['comes not in time', never],
    ['is cut', breaks('ECONNRESET')],
    ['is PHP’s last words', text('Fatal error', { status: 500 })],
    ['says nothing of where it is', moved({ oldAppointment: null })],
    ['is of another booking', moved({ booking: aBooking({ id: 21 }), oldAppointment: atOne() })],
  ];

  it.each(lost)('is confirmed where it stands at the new time: the answer %s', async (_, reply) => {
    const desk = openDesk({
      [route]: reply,
      'GET /appointments/:id': [got(anAppointment()), got(anAppointment({ bookings: [] }))],
      'GET /appointments': listed(atOne({ id: 31, bookings: [...strangers, aBooking()] })),
    });
    expect(await desk.move(later)).toMatchObject({
      subject: { reservationId: 31, endsAt: '2027-02-02T12:30:00Z' },
      receipt: { appointments: [{ startsAt: later }] },
    });
    expect(desk.posts()).toHaveLength(1);
  });

  it.each(lost)('is left open where it stands as it was: the answer %s', async (_, reply) => {
    const desk = openDesk({ [route]: reply });
    expect(await toRefusal(desk.move(later))).toMatchObject({
      code: 'outcome-unknown',
      outcome: 'unknown',
    });
    expect(desk.waits).toEqual([2_000, 3_000]);
    expect(desk.posts()).toHaveLength(1);
  });

  it('is moved back where it stands at a third time', async () => {
    const desk = openDesk({
      [route]: [never, moved({ oldAppointment: anAppointment() })],
      'GET /appointments/:id': [
        got(anAppointment()),
        got(atOne({ bookingStart: '2027-02-02 14:00:00' })),
      ],
    });
    expect((await toRefusal(desk.move(later))).code).toBe('time-changed');
    expect(desk.posts()).toHaveLength(2);
  });

  it('was never sent where nobody was reached', async () => {
    const desk = openDesk({ [route]: breaks('ECONNREFUSED') });
    expect((await toRefusal(desk.move(later))).code).toBe('upstream-unavailable');
    expect(desk.waits).toEqual([]);
  });
});

it('what is no appointment is not moved', async () => {
  const desk = openDesk();
  const found = { ...(await desk.find()), appointment: null };
  const moving = desk.system.moveAppointment(found, later, 'UTC');
  expect((await toRefusal(moving)).code).toBe('booking-refused');
  expect(desk.posts()).toEqual([]);
});
