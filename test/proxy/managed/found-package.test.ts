import { describe, expect, it } from 'vitest';
import { json, recorded } from '../../support/recorded-amelia.js';
import { toRefusal } from '../amelia/system.js';
import { aPackage, left, ofPurchase, openPackageDesk, purchase } from './package-desk.js';
import { aBooking, anAppointment, listed, strangers } from './rows.js';

const consultation = anAppointment({ bookings: [...strangers, ofPurchase()] });

it('is told with what is booked of it, and what is left', async () => {
  const earlier = anAppointment({
    id: 14,
    bookingStart: '2026-05-01 09:00:00',
    bookings: [ofPurchase({ id: 19, status: 'canceled' }), aBooking({ id: 18 })],
  });
  const desk = openPackageDesk({ 'GET /appointments': listed(consultation, earlier) });
  const found = await desk.fetchBooking(purchase);
  expect(found?.receipt).toMatchObject({
    id: 115,
    kind: 'package',
    status: 'approved',
    title: 'Spring package',
    appointments: [
      { bookingId: 19, startsAt: '2026-05-01T07:00:00Z', status: 'canceled' },
      { bookingId: 20, startsAt: '2027-02-01T08:00:00Z', status: 'approved' },
    ],
    totalMinor: 18_000,
    timeZone: 'America/New_York',
    customer: { firstName: 'Jordan', lastName: 'Parker', email: '' },
    purchase: {
      id: 115,
      packageId: 14,
      left: [
        { serviceId: 1, left: 2, total: 3, employeeIds: [1, 2], locationIds: [] },
        { serviceId: 3, left: 3, total: 3, employeeIds: [1, 2], locationIds: [] },
      ],
      leftInAll: null,
      expiresAt: null,
    },
  });
  expect(found?.parts.map(({ bookingId, reservationId }) => [bookingId, reservationId])).toEqual([
    [19, 14],
    [20, 15],
  ]);
  expect(JSON.stringify(found)).not.toMatch(/CANARY|Stored/);
  expect(desk.amelia.requests.map(({ path, query }) => [path, query])).toEqual([
    ['/package-purchases/slots', ['packageId=14', 'customerId=25']],
    ['/appointments', ['dates[0]=2026-03-28', 'dates[1]=2031-11-25', 'customerId=25', 'page=1']],
  ]);
});

it('costs what it was bought for, with its own coupon and tax', async () => {
  const tax = JSON.stringify([{ name: 'VAT', amount: 10, type: 'percentage', excluded: true }]);
  const bought = { price: 150, coupon: { discount: 20, deduction: 0 }, tax };
  const payments = [{ amount: 32, status: 'partiallyPaid' }];
  const desk = openPackageDesk({
    'GET /appointments': listed(
      anAppointment({ bookings: [ofPurchase({}, { ...bought, payments })] }),
    ),
  });
  const found = await desk.fetchBooking(purchase);
  expect(found?.receipt).toMatchObject({ totalMinor: 13_200, dueMinor: 10_000 });
});

describe('what is left', () => {
  it('is counted together where the package counts so', async () => {
    const shared = { ...aPackage, sharedQuantity: 5 };
    const rows = [1, 3].map((serviceId) => ({ serviceId, available: 4, total: 5 }));
    const desk = openPackageDesk({ 'GET /package-purchases/slots': left({ purchase: rows }) }, [
      shared,
    ]);
    expect((await desk.fetchBooking(purchase))?.receipt.purchase).toMatchObject({
      left: [{ left: 4 }, { left: 4 }],
      leftInAll: 4,
    });
  });

  it('is with whom it was settled, where the customer has no choice', async () => {
    const settled = ofPurchase({
      packageCustomerService: { providerId: 2, locationId: 1, packageCustomer: { id: 115 } },
    });
    const desk = openPackageDesk({
      'GET /appointments': listed(
        anAppointment({ bookings: [settled] }),
        anAppointment({ id: 16, serviceId: 3, bookings: [{ ...settled, id: 22 }] }),
      ),
    });
    expect((await desk.fetchBooking(purchase))?.receipt.purchase?.left).toMatchObject([
      { serviceId: 1, employeeIds: [1, 2], locationIds: [] },
      { serviceId: 3, employeeIds: [2], locationIds: [1] },
    ]);
  });

  it('is nothing where nobody tells any more with whom it may be', async () => {
    const desk = openPackageDesk({ 'GET /appointments': listed(anAppointment()) }, []);
    const found = await desk.fetchBooking(purchase);
    expect(found?.receipt.purchase?.left.map((each) => each.left)).toEqual([0, 0]);
  });

  it('is nothing of a service that nobody does any more', async () => {
    const [first] = aPackage.items;
    if (!first) throw new Error('the package is empty');
    const desk = openPackageDesk({}, [{ ...aPackage, items: [first] }]);
    const found = await desk.fetchBooking(purchase);
    const left = found?.receipt.purchase?.left.map((each) => [each.serviceId, each.left > 0]);
    expect(left).toEqual([
      [1, true],
      [3, false],
    ]);
  });

  it.each([
    ['the purchase', { expirationDate: '2027-01-01 12:00:00' }, {}],
    ['its appointments', {}, { end: '2027-01-01 12:00:00' }],
  ])('must take place by when %s says, on the site’s clock', async (_, row, bought) => {
    const desk = openPackageDesk({
      'GET /package-purchases/slots': left(row),
      'GET /appointments': listed(anAppointment({ bookings: [ofPurchase({}, bought)] })),
    });
    const found = await desk.fetchBooking(purchase);
    expect(found?.receipt.purchase?.expiresAt).toBe('2027-01-01T11:00:00Z');
    expect(found?.subject.endsAt).toBe('2027-01-01T11:00:00Z');
  });

  it('R9: is not guessed where it can’t be read', async () => {
    const desk = openPackageDesk({
      'GET /package-purchases/slots': left({ purchase: [{ serviceId: 1, available: 'some' }] }),
    });
    expect((await toRefusal(desk.fetchBooking(purchase))).code).toBe('upstream-contract');
  });
});

it('without any appointment it is there all the same', async () => {
  const desk = openPackageDesk({});
  expect(await desk.fetchBooking(purchase)).toMatchObject({
    receipt: { appointments: [], timeZone: 'Europe/Belgrade', customer: { firstName: '' } },
    parts: [],
  });
});

it.each([
  ['it is told so', left(), 'canceled'],
  ['it is told of no more', json([]), 'approved'],
])('is cancelled, and owes nothing, where %s', async (_, reply, status) => {
  const desk = openPackageDesk({
    'GET /package-purchases/slots': reply,
    'GET /appointments': listed(
      anAppointment({
        bookings: [ofPurchase({}, { status: status === 'canceled' ? status : '' })],
      }),
    ),
  });
  const found = await desk.fetchBooking(purchase);
  expect(found?.receipt).toMatchObject({ status: 'canceled', dueMinor: 0 });
});

it('is nowhere: nothing is found', async () => {
  const desk = openPackageDesk({ 'GET /package-purchases/slots': json([]) });
  expect(await desk.fetchBooking(purchase)).toBeUndefined();
});

it('of somebody else is not found', async () => {
  const desk = openPackageDesk({});
  expect(await desk.fetchBooking({ ...purchase, bookingId: 116 })).toBeUndefined();
});

it('is called by its services where it is offered no more', async () => {
  const desk = openPackageDesk({ 'GET /appointments': listed(consultation) }, []);
  expect((await desk.fetchBooking(purchase))?.receipt.title).toBe('Consultation, Yoga');
});

it('an appointment of it costs nothing more by itself', async () => {
  const desk = openPackageDesk({
    'GET /appointments/:id': json({ appointment: consultation }),
  });
  const appointment = { ...purchase, kind: 'appointment', bookingId: 20 } as const;
  expect((await desk.fetchBooking({ ...appointment, reservationId: 15 }))?.receipt).toMatchObject({
    totalMinor: 0,
    dueMinor: 0,
  });
});

it('recorded: of a plain booking there is no package', async () => {
  const desk = openPackageDesk({
    'GET /package-purchases/slots': json([]),
    'GET /appointments': recorded('appointments-list'),
  });
  expect(await desk.fetchBooking(purchase)).toBeUndefined();
});
