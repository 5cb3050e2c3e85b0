import { expect, it } from 'vitest';
import { openDesk } from './desk.js';
import { aBooking, anAppointment, got, listed, strangers, subject } from './rows.js';

const series = { ...subject, otherBookingIds: [21, 22, 23] };

const week = (id: number, bookingId: number, bookingStart: string, changes: object = {}) =>
  anAppointment({ id, bookingStart, bookings: [aBooking({ id: bookingId, ...changes })] });

it('the other dates are found by one look, those that are gone left out', async () => {
  const desk = openDesk({
    'GET /appointments': listed(
      week(17, 22, '2027-02-15 09:00:00', { status: 'canceled' }),
      week(16, 21, '2027-02-08 09:00:00'),
      anAppointment({ id: 9, bookings: [aBooking({ id: 77 })] }),
    ),
  });
  const found = await desk.find(series);
  expect(found.subject).toEqual({
    ...subject,
    otherBookingIds: [21, 22],
    endsAt: '2027-02-15T08:30:00Z',
  });
  expect(found.receipt.appointments.map(({ bookingId, status }) => [bookingId, status])).toEqual([
    [20, 'approved'],
    [21, 'approved'],
    [22, 'canceled'],
  ]);
  expect(
    found.parts.map(({ bookingId, reservationId, otherBookingIds }) => [
      bookingId,
      reservationId,
      otherBookingIds,
    ]),
  ).toEqual([
    [20, 15, []],
    [21, 16, []],
    [22, 17, []],
  ]);
  expect(found.receipt).toMatchObject({ totalMinor: 10_500, dueMinor: 7000 });
  expect(desk.amelia.to('GET /appointments')).toHaveLength(1);
});

it('M5: a date that is another customer’s by now is none of it', async () => {
  const desk = openDesk({
    'GET /appointments': listed(
      week(16, 21, '2027-02-08 09:00:00', { customerId: 78 }),
      week(17, 22, '2027-02-15 09:00:00'),
    ),
  });
  const { parts, receipt } = await desk.find(series);
  expect(parts.map(({ bookingId }) => bookingId)).toEqual([20, 22]);
  expect(receipt.appointments.map(({ bookingId }) => bookingId)).toEqual([20, 22]);
});

it('is looked through from before it was booked: what is over is part of it', async () => {
  const booking = aBooking({ created: '2026-10-01 12:00:00' });
  const desk = openDesk({
    'GET /appointments/:id': got(anAppointment({ bookings: [booking] })),
    'GET /appointments': listed(),
  });
  await desk.find(series);
  expect(desk.amelia.to('GET /appointments')[0]?.query).toContain('dates[0]=2026-09-30');
});

it('is found where its first date was moved, too, with the same look', async () => {
  const desk = openDesk({
    'GET /appointments/:id': got(anAppointment({ bookings: strangers.slice(1) })),
    'GET /appointments': listed(
      week(16, 21, '2027-02-08 09:00:00'),
      week(31, 20, '2027-03-01 09:00:00'),
    ),
  });
  const found = await desk.find(series);
  expect(found.subject.reservationId).toBe(31);
  expect(found.receipt.appointments.map(({ bookingId }) => bookingId)).toEqual([20, 21]);
  expect(desk.amelia.to('GET /appointments')).toHaveLength(1);
});

it('each date costs what it was booked for, with its people, extras, coupon and tax', async () => {
  const tax = '[{"name":"VAT","amount":"10","type":"percentage","excluded":true}]';
  const extras = [
    { extraId: 5, quantity: 2, price: 10, aggregatedPrice: false, tax: null },
    { extraId: 6, quantity: 1, price: '4.50', aggregatedPrice: true, tax: null },
  ];
  const booking = aBooking({
    persons: 2,
    aggregatedPrice: true,
    extras,
    tax,
    coupon: { discount: 50, deduction: 0 },
    payments: [
      { amount: 20, status: 'partiallyPaid' },
      { amount: 99, status: 'pending' },
    ],
  });
  const desk = openDesk({
    'GET /appointments/:id': got(anAppointment({ bookings: [booking] })),
  });
  const { receipt, appointment } = await desk.find();
  // 70 + 20 + 9, half of it off; 10 % of the 35 that are left of the service on top.
  expect(receipt).toMatchObject({ totalMinor: 5300, dueMinor: 3300 });
  expect(appointment).toMatchObject({
    persons: 2,
    extras: [
      { id: 5, quantity: 2 },
      { id: 6, quantity: 1 },
    ],
  });
});
