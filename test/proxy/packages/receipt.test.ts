import { describe, expect, it } from 'vitest';
import type { BookingAnswer, Receipt } from '../../../proxy/contract/booking.js';
import { json } from '../../support/recorded-amelia.js';
import type { Salon } from '../salon.js';
import { freshStart, withConsultations, withMassages } from './package-rows.js';
import { openPackageSalon, packageWish, toAnswer, toAnsweredRow } from './package-salon.js';

async function book(salon: Salon, request: object = packageWish): Promise<Receipt> {
  const response = await salon.book(request);
  expect(response.status).toBe(201);
  const { booking }: BookingAnswer = await response.json();
  return booking;
}

describe('the receipt of a package', () => {
  it('R4: is the customer’s words, the catalogue’s names, and Amelia’s numbers', async () => {
    const appointments = [...packageWish.appointments].reverse();
    expect(await book(openPackageSalon(), { ...packageWish, appointments })).toMatchObject({
      id: 104,
      kind: 'package',
      status: 'approved',
      title: 'Fresh start',
      appointments: [
        {
          bookingId: 766,
          title: 'Initial consultation',
          startsAt: '2026-12-14T09:00:00Z',
          endsAt: '2026-12-14T09:30:00Z',
          employee: 'Mia Johnson',
          location: 'Riverside',
          status: 'approved',
        },
        {
          bookingId: 767,
          title: 'Deep tissue massage',
          startsAt: '2026-12-15T10:00:00Z',
          endsAt: '2026-12-15T11:00:00Z',
          employee: 'Mia Johnson',
          location: 'Riverside',
          status: 'approved',
        },
      ],
      timeZone: 'America/New_York',
      totalMinor: 15000,
      dueMinor: 15000,
      currency: 'USD',
      customer: packageWish.customer,
    });
  });

  it('tells what is left of each service', async () => {
    const { purchase } = await book(openPackageSalon());
    expect(purchase).toEqual({
      id: 104,
      packageId: 11,
      left: [
        { serviceId: 1, left: 2, total: 3, employeeIds: [], locationIds: [] },
        { serviceId: 2, left: 1, total: 2, employeeIds: [], locationIds: [] },
      ],
      leftInAll: null,
      expiresAt: null,
    });
  });

  it('tells what is left of all, where the services share it', async () => {
    const shared = { ...freshStart, sharedCapacity: true, quantity: 5 };
    const { purchase } = await book(openPackageSalon([shared]));
    expect(purchase).toMatchObject({ leftInAll: 3, left: [{ left: 3, total: 5 }, { left: 3 }] });
  });

  it('tells whom the rest may be with: the one it began with, where there is no choice', async () => {
    const settled = withMassages({ allowProviderSelection: 0 });
    const { purchase } = await book(openPackageSalon([settled]));
    expect(purchase?.left[1]).toMatchObject({ employeeIds: [1], locationIds: [5] });
    const named = withConsultations({ providers: [{ id: 2 }], locations: [{ id: 5 }] });
    const other = await book(openPackageSalon([named]));
    expect(other.purchase?.left[0]).toMatchObject({ employeeIds: [2], locationIds: [5] });
  });

  it.each([
    [{ endDate: '2026-12-31 23:59:59' }, '2026-12-31T22:59:59Z'],
    [{ durationCount: 30, durationType: 'day' }, '2026-12-21T04:00:00Z'],
    [{ durationCount: 5, durationType: 'week' }, '2026-12-26T04:00:00Z'],
    [{ durationCount: 2, durationType: 'month' }, '2027-01-21T04:00:00Z'],
  ])('tells until when it holds: %o', async (expiry, expiresAt) => {
    const { purchase } = await book(openPackageSalon([{ ...freshStart, ...expiry }]));
    expect(purchase?.expiresAt).toBe(expiresAt);
  });

  it('is of a purchase alone, where nothing was booked with it', async () => {
    const salon = openPackageSalon([withConsultations({ minimumScheduled: 0 })]);
    const receipt = await book(salon, { ...packageWish, appointments: [] });
    expect(receipt).toMatchObject({ id: 104, status: 'approved', appointments: [] });
    expect(receipt.purchase?.left.map(({ left }) => left)).toEqual([3, 2]);
  });

  it('is no surer than its least sure appointment', async () => {
    const salon = openPackageSalon();
    const rows = [
      toAnsweredRow(0, '2026-12-14 09:00'),
      toAnsweredRow(1, '2026-12-15 10:00', { status: 'pending' }),
    ];
    salon.amelia.answer('POST /bookings', () => json(toAnswer(salon, { package: rows }))());
    const receipt = await book(salon);
    expect(receipt.status).toBe('pending');
    expect(receipt.appointments.map(({ status }) => status)).toEqual(['approved', 'pending']);
  });

  it('names whom Amelia has put in, where that is another one', async () => {
    const salon = openPackageSalon();
    const row = Object(toAnsweredRow(0, '2026-12-14 09:00'));
    const rows = [{ ...row, appointment: { ...row.appointment, providerId: 2 } }];
    salon.amelia.answer('POST /bookings', () => json(toAnswer(salon, { package: rows }))());
    const appointments = packageWish.appointments.slice(0, 1);
    const receipt = await book(salon, { ...packageWish, appointments });
    expect(receipt.appointments[0]?.employee).toBe('Noa Levi');
  });
});

describe('what Amelia charges for a package', () => {
  async function toNotices(change: object, price = 150) {
    const salon = openPackageSalon();
    const row = Object(toAnsweredRow(0, '2026-12-14 09:00'));
    row.booking.packageCustomerService.packageCustomer.price = price;
    const answer = () => toAnswer(salon, { package: [row], ...change });
    salon.amelia.answer('POST /bookings', () => json(answer())());
    const receipt = await book(salon, {
      ...packageWish,
      appointments: packageWish.appointments.slice(0, 1),
    });
    return { receipt, notices: salon.log.filter(({ event }) => event === 'amount-mismatch') };
  }

  it('P9: is noted where it is another price, and the booking stands', async () => {
    const { receipt, notices } = await toNotices({}, 15);
    expect(notices).toEqual([{ level: 'error', event: 'amount-mismatch', purchaseId: 104 }]);
    expect(receipt.totalMinor).toBe(15000);
    expect((await toNotices({})).notices).toEqual([]);
  });

  it('is due less what was paid', async () => {
    const payment = { id: 782, amount: '50.00', status: 'partiallyPaid' };
    expect((await toNotices({ payment })).receipt.dueMinor).toBe(10000);
  });
});

describe('whoever is to be told of a package', () => {
  const toTold = async (salon: Salon, request: object = packageWish) => {
    await book(salon, request);
    await salon.settled();
    return salon.amelia.requests
      .filter(({ path }) => path.startsWith('/bookings/success/'))
      .map(({ path, body }) => [path, body]);
  };
  const body = {
    type: 'package',
    appointmentStatusChanged: false,
    recurring: [],
    packageId: 11,
    customerId: 2,
    paymentId: 782,
    packageCustomerId: 104,
  };

  it('is told of all its appointments', async () => {
    const recurring = [{ id: 767, type: 'appointment', appointmentStatusChanged: false }];
    expect(await toTold(openPackageSalon())).toEqual([
      ['/bookings/success/766', { ...body, recurring }],
    ]);
  });

  it('is told of no booking where it has no appointment: a purchase’s number is none', async () => {
    const salon = openPackageSalon([withConsultations({ minimumScheduled: 0 })]);
    expect(await toTold(salon, { ...packageWish, appointments: [] })).toEqual([
      ['/bookings/success/0', body],
    ]);
  });

  it('L33: is told again where that fails, for its payment tells the tries apart', async () => {
    const no = json({}, 500);
    const salon = openPackageSalon([freshStart], { replies: { 'POST /bookings/success/:id': no } });
    expect(await toTold(salon)).toHaveLength(3);
    expect(salon.log.map(({ event }) => event)).toContain('success-call-failed');
  });
});
