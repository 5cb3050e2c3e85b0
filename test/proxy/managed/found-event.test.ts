import { expect, it } from 'vitest';
import { json, type Reply, recorded } from '../../support/recorded-amelia.js';
import { toRefusal } from '../amelia/system.js';
import { canaries, withCanaries } from '../canaries.js';
import { openDesk } from './desk.js';
import { aBooking, subject } from './rows.js';

/** Emma's two places at the recorded event. */
const place = {
  ...subject,
  kind: 'event',
  bookingId: 15,
  reservationId: 1,
  customerId: 19,
} as const;

/** An event in UTC; spoil one thing. */
const anEvent = (changes: object = {}): Reply =>
  json({
    event: {
      name: 'Morning yoga',
      status: 'approved',
      settings: null,
      locationId: null,
      customLocation: 'The old mill',
      periods: [{ periodStart: '2026-12-10 08:00:00', periodEnd: '2026-12-10 09:30:00' }],
      bookings: [aBooking({ id: 15, customerId: 19 })],
      ...changes,
    },
  });

it('is found among everybody’s bookings of it', async () => {
  const desk = openDesk({ 'GET /events/:id': recorded('event-get-with-bookings') });
  const found = await desk.find(place);
  expect(found).toMatchObject({
    subject: { ...place, endsAt: '2026-12-11T10:30:00Z' },
    receipt: {
      id: 15,
      kind: 'event',
      status: 'approved',
      title: 'Morning yoga',
      appointments: [
        { bookingId: 15, startsAt: '2026-12-10T09:00:00Z' },
        { bookingId: 15, startsAt: '2026-12-11T09:00:00Z' },
      ],
      totalMinor: 1500,
      customer: { firstName: 'Emma', lastName: 'Reed', email: '' },
      timeZone: 'Europe/Belgrade',
    },
    parts: [],
    appointment: null,
  });
  expect(desk.amelia.to('GET /events/1')[0]?.query).toEqual(['timeZone=UTC']);
});

it('R2: nothing of the others, or of the event but its name and place, comes with it', async () => {
  const desk = openDesk({ 'GET /events/:id': withCanaries('event-get-with-bookings') });
  const words = JSON.stringify(await desk.find(place));
  expect(canaries(words)).toEqual(['CANARY-customLocation', 'CANARY-name']);
});

it.each([
  ['the price of each', { price: 15, persons: 3, aggregatedPrice: true }, 4500],
  ['the price of all', { price: 15, persons: 3, aggregatedPrice: false }, 1500],
  ['less its coupon', { coupon: { discount: 10, deduction: 5 } }, 2650],
  [
    'with the tax on top',
    { tax: '[{"name":"VAT","amount":20,"type":"percentage","excluded":true}]' },
    4200,
  ],
  [
    'with the tax within',
    { tax: '[{"name":"VAT","amount":20,"type":"percentage","excluded":false}]' },
    3500,
  ],
])('costs %s', async (_, changes, totalMinor) => {
  const bookings = [aBooking({ id: 15, customerId: 19, ...changes })];
  const desk = openDesk({ 'GET /events/:id': anEvent({ bookings }) });
  expect((await desk.find(place)).receipt.totalMinor).toBe(totalMinor);
});

it('is off where the event is, though nobody has cancelled the booking', async () => {
  const desk = openDesk({ 'GET /events/:id': anEvent({ status: 'rejected' }) });
  expect((await desk.find(place)).receipt).toMatchObject({ status: 'canceled', dueMinor: 0 });
});

it('has the event’s own notice', async () => {
  const general = { minimumTimeRequirementPriorToCanceling: 7_200 };
  const desk = openDesk({
    'GET /events/:id': anEvent({ settings: JSON.stringify({ general }) }),
  });
  expect((await desk.find(place)).rules.cancelNoticeSeconds).toBe(7_200);
});

it.each([
  ['the event is unknown', recorded('event-get-unknown')],
  ['the event is told as an empty list', json({ event: [] })],
  ['the booking is not in it', anEvent({ bookings: ['odd', { id: null }, aBooking()] })],
])('is nowhere: %s', async (_, reply) => {
  const desk = openDesk({ 'GET /events/:id': reply });
  expect(await desk.system.fetchBooking(place)).toBeUndefined();
});

it.each([
  ['no customer', anEvent({ bookings: [aBooking({ id: 15, customerId: null })] })],
  ['no price', anEvent({ bookings: [aBooking({ id: 15, price: '12,50' })] })],
  ['no time', anEvent({ periods: [{ periodStart: 'soon', periodEnd: 'later' }] })],
])('R9: is not told by half: %s', async (_, reply) => {
  const desk = openDesk({ 'GET /events/:id': reply });
  expect((await toRefusal(desk.system.fetchBooking(place))).code).toBe('upstream-contract');
});

it('is not called gone where Amelia broke down', async () => {
  const desk = openDesk({ 'GET /events/:id': json(undefined, 500) });
  expect((await toRefusal(desk.system.fetchBooking(place))).code).toBe('upstream-unavailable');
});
