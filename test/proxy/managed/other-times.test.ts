import { expect, it } from 'vitest';
import { json } from '../../support/recorded-amelia.js';
import { toRefusal } from '../amelia/system.js';
import { openDesk } from './desk.js';
import { aBooking, anAppointment, got } from './rows.js';

const days = { from: '2027-02-02', to: '2027-02-02', timeZone: 'Europe/Belgrade' };

const slots = json({
  minimum: '2026-11-21 03:46',
  maximum: '2027-11-21 03:46',
  slots: {
    '2027-02-02': {
      '12:00': [
        [1, null],
        [2, null],
      ],
      '13:00': [[2, null]],
    },
  },
  appCount: [],
});

it('other times are those of the same employee, for as long and as many; its own is free', async () => {
  const extras = [{ extraId: 5, quantity: 2, price: 10 }];
  const booking = aBooking({ persons: 2, duration: 3600, extras });
  const desk = openDesk({
    'GET /appointments/:id': got(anAppointment({ bookings: [booking], locationId: 7 })),
    'GET /slots': slots,
  });
  const { appointment } = await desk.find();
  if (!appointment) throw new Error('it is no appointment');
  await desk.system.fetchOtherTimes(appointment, days);
  expect(desk.amelia.to('GET /slots')[0]?.query).toEqual([
    'serviceId=1',
    'serviceDuration=3600',
    'persons=2',
    'providerIds[]=1',
    'locationId=7',
    'extras=[{"id":5,"quantity":2}]',
    'group=1',
    'page=booking',
    'timeZone=UTC',
    'queryTimeZone=UTC',
    'startDateTime=2027-02-01 00:00',
    'endDateTime=2027-02-03 23:59',
    'excludeAppointmentId=15',
  ]);
});

it.each([
  ['somebody else comes to it', 'approved', false],
  ['everybody else has cancelled', 'canceled', true],
])('its own time is free again where it stays empty: %s', async (_, status, isFree) => {
  const others = aBooking({ id: 77, customerId: 78, status });
  const desk = openDesk({
    'GET /appointments/:id': got(anAppointment({ bookings: [aBooking(), others] })),
    'GET /slots': slots,
  });
  const { appointment } = await desk.find();
  if (!appointment) throw new Error('it is no appointment');
  await desk.system.fetchOtherTimes(appointment, days);
  const query = desk.amelia.to('GET /slots')[0]?.query;
  expect(query?.includes('excludeAppointmentId=15')).toBe(isFree);
});

it('without a place any will do, but nobody else', async () => {
  const desk = openDesk({ 'GET /slots': slots });
  const { appointment } = await desk.find();
  if (!appointment) throw new Error('it is no appointment');
  const { slots: free } = await desk.system.fetchOtherTimes(appointment, days);
  expect(free).toEqual([{ startsAt: '2027-02-02T12:00:00Z', at: [[1, null]] }]);
  expect(desk.amelia.to('GET /slots')[0]?.query.join()).not.toContain('locationId');
});

it('of a service that is offered no more there are none', async () => {
  const desk = openDesk();
  const { appointment } = await desk.find();
  if (!appointment) throw new Error('it is no appointment');
  const asked = desk.system.fetchOtherTimes({ ...appointment, service: undefined }, days);
  expect((await toRefusal(asked)).code).toBe('booking-refused');
  expect(desk.amelia.to('GET /slots')).toEqual([]);
});
