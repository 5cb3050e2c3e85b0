import { describe, expect, it } from 'vitest';
import {
  breaks,
  createRecordedAmelia,
  json,
  never,
  type Replies,
  recorded,
  text,
} from '../../support/recorded-amelia.js';
import { openSystem, toRefusal } from '../amelia/system.js';
import { aBooking, anAppointment, got, listed, strangers, subject } from './rows.js';

function open(replies: Replies) {
  const amelia = createRecordedAmelia(replies);
  return { amelia, ...openSystem(amelia.fetch) };
}

it('is found in the appointment that it was booked in', async () => {
  const { system, amelia } = open({ 'GET /appointments/:id': recorded('appointment-get') });
  expect(await system.fetchBooking(subject)).toEqual({
    lang: 'en_US',
    subject,
    receipt: {
      id: 20,
      kind: 'appointment',
      status: 'approved',
      title: 'Initial consultation',
      appointments: [
        {
          bookingId: 20,
          title: 'Initial consultation',
          startsAt: '2027-02-01T08:00:00Z',
          endsAt: '2027-02-01T08:30:00Z',
          employee: 'Mia Johnson',
          location: null,
          status: 'approved',
          manage: null,
        },
      ],
      timeZone: 'America/New_York',
      totalMinor: 3500,
      dueMinor: 3500,
      currency: 'USD',
      customer: { firstName: 'Jordan', lastName: 'Parker', email: '' },
      manage: null,
      purchase: null,
    },
    parts: [],
    rules: { cancelNoticeSeconds: 0, rescheduleNoticeSeconds: 0, mayReschedule: false },
    appointment: expect.objectContaining({
      appointmentId: 15,
      service: expect.objectContaining({ id: 1 }),
      employeeId: 1,
      locationId: null,
      durationSeconds: 1800,
      persons: 1,
      extras: [],
    }),
  });
  expect(amelia.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(amelia.to('GET /appointments')).toEqual([]);
});

describe('a booking that is not where it was', () => {
  it.each([
    ['is in another appointment', got(anAppointment({ bookings: strangers }))],
    ['has lost its appointment, told in PHP’s words', json(undefined, 500)],
    ['has lost its appointment, told as 404', json({}, 404)],
    ['has lost its appointment, told as 409', json({}, 409)],
    ['has lost its appointment, told as an empty list', got([])],
    ['gives an answer that nobody understands', text('<!doctype html>')],
  ])('%s: it is looked for among the customer’s', async (_, reply) => {
    const { system, amelia } = open({
      'GET /appointments/:id': reply,
      'GET /appointments': listed(
        anAppointment({ id: 8, bookings: strangers }),
        anAppointment({ id: 31, bookings: [...strangers, aBooking()] }),
      ),
    });
    const found = await system.fetchBooking(subject);
    expect(found?.subject).toEqual({ ...subject, reservationId: 31 });
    expect(found?.appointment?.appointmentId).toBe(31);
    expect(JSON.stringify(found)).not.toContain('CANARY');
    expect(amelia.to('GET /appointments')[0]?.query).toEqual([
      'dates[0]=2026-11-20',
      'dates[1]=2031-11-25',
      'customerId=25',
      'page=1',
    ]);
  });

  it('is nowhere: nothing is found', async () => {
    const { system } = open({ 'GET /appointments/:id': json({}, 404) });
    expect(await system.fetchBooking(subject)).toBeUndefined();
  });

  it('is not called gone where the look fails', async () => {
    const { system } = open({
      'GET /appointments/:id': json({}, 404),
      'GET /appointments': breaks('ECONNRESET'),
    });
    expect((await toRefusal(system.fetchBooking(subject))).code).toBe('upstream-unavailable');
  });

  it('is not looked for where Amelia does not answer', async () => {
    const { system, amelia } = open({ 'GET /appointments/:id': never });
    expect((await toRefusal(system.fetchBooking(subject))).code).toBe('upstream-timeout');
    expect(amelia.to('GET /appointments')).toEqual([]);
  });

  it('is not told to whoever had it before: whose it is now stands in it', async () => {
    const { system } = open({
      'GET /appointments/:id': got(anAppointment({ bookings: [aBooking({ customerId: 99 })] })),
    });
    expect((await system.fetchBooking(subject))?.subject.customerId).toBe(99);
  });
});

describe('R9: a booking of odd types', () => {
  it.each([
    ['no price', { bookings: [aBooking({ price: null })] }],
    ['a price that is none', { bookings: [aBooking({ price: '12,50' })] }],
    ['no customer', { bookings: [aBooking({ customerId: null })] }],
    ['extras that can’t be read', { bookings: [aBooking({ extras: [{ extraId: 'x' }] })] }],
    ['no time', { bookingStart: 'soon' }],
    ['no employee', { providerId: null }],
  ])('is not told by half: %s', async (_, changes) => {
    const row = anAppointment(changes);
    const { system } = open({
      'GET /appointments/:id': got(row),
      'GET /appointments': listed(row),
    });
    expect((await toRefusal(system.fetchBooking(subject))).code).toBe('upstream-contract');
  });

  it('is taken where they are unambiguous', async () => {
    const bookings = { 0: aBooking({ id: '20', price: '35.50', persons: '2', duration: '1800' }) };
    const { system } = open({
      'GET /appointments/:id': got(anAppointment({ id: '15', bookings })),
    });
    expect(await system.fetchBooking(subject)).toMatchObject({
      receipt: { totalMinor: 3550 },
      appointment: { persons: 2, durationSeconds: 1800 },
    });
  });
});

it('R4: names are as they were typed, never as they are stored', async () => {
  const { system } = open({ 'GET /appointments/:id': got(anAppointment()) });
  const found = await system.fetchBooking(subject);
  expect(found?.receipt.customer).toEqual({ firstName: 'Jordan', lastName: 'Parker', email: '' });
  expect(JSON.stringify(found)).not.toMatch(/Stored|stored@/);
});

it.each([
  ['that nobody typed anything for', null],
  ['whose words are broken', '{"firstName":'],
  ['on a clock that is none', '{"timeZone":"Mars/Phobos"}'],
])('a booking %s is told on the site’s clock, without a name', async (_, info) => {
  const { system } = open({
    'GET /appointments/:id': got(anAppointment({ bookings: [aBooking({ info })] })),
  });
  expect((await system.fetchBooking(subject))?.receipt).toMatchObject({
    timeZone: 'Europe/Belgrade',
    customer: { firstName: '', lastName: '', email: '' },
  });
});

it('an hour that the site’s clock shows twice is the second', async () => {
  const { system } = open({
    'GET /appointments/:id': got(anAppointment({ bookingStart: '2027-10-31 02:30:00' })),
  });
  const found = await system.fetchBooking(subject);
  expect(found?.receipt.appointments[0]?.startsAt).toBe('2027-10-31T01:30:00Z');
});

it('a service that is offered no more still has its name, and no other times', async () => {
  const { system } = open({
    'GET /appointments/:id': got(
      anAppointment({ serviceId: 99, service: { name: 'Old &amp; gone' } }),
    ),
  });
  const found = await system.fetchBooking(subject);
  expect(found?.receipt.title).toBe('Old & gone');
  expect(found?.appointment?.service).toBeUndefined();
});
