import { describe, expect, it } from 'vitest';
import { book, get, post } from './book.js';
import { buy, buyPlain, createSellingAmelia, fetchLeft, toDate } from './buy.js';

describe('GET /package-purchases/slots', () => {
  it('counts what is approved or pending, and gives back what is cancelled', async () => {
    const amelia = createSellingAmelia();
    const { data } = await buy(amelia, [toDate(2, '2026-12-15 10:00')]);
    expect(await fetchLeft(amelia)).toEqual([
      [1, 1, 1],
      [2, 1, 2],
    ]);
    const path = `/bookings/cancel/${data.package[0].booking.id}`;
    await post(amelia, path, { type: 'appointment' });
    expect(await fetchLeft(amelia)).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
  });

  it('tells the shared count at each service', async () => {
    const amelia = createSellingAmelia({ sharedCapacity: true, quantity: 5 });
    await buy(amelia, [toDate(2, '2026-12-15 10:00'), toDate(1, '2026-12-14 09:00')]);
    expect(await fetchLeft(amelia)).toEqual([
      [1, 3, 5],
      [2, 3, 5],
    ]);
  });

  it('is of all, or of some customers and one package, and only of what stands', async () => {
    const amelia = createSellingAmelia({ durationCount: 1, durationType: 'week' });
    const [first, second, third] = [
      await buyPlain(amelia, 'a@example.test'),
      await buyPlain(amelia, 'b@example.test'),
      await buyPlain(amelia, 'c@example.test'),
    ];
    await post(amelia, `/packages/customers/${third.purchaseId}`, { status: 'canceled' });
    const list = async (query: string) => {
      const rows = await get(amelia, `/package-purchases/slots${query}`);
      return rows.map(({ customerId }: { customerId: number }) => customerId);
    };
    expect(await list('')).toEqual([first.customerId, second.customerId]);
    expect(await list(`&customerId=${second.customerId}`)).toEqual([second.customerId]);
    const both = `&customerId=${first.customerId},${second.customerId}`;
    expect(await list(`${both}&packageId=7`)).toEqual([first.customerId, second.customerId]);
    expect(await list('&packageId=8')).toEqual([]);
    expect(await get(amelia, `/package-purchases/slots&customerId=${first.customerId}`)).toEqual([
      {
        customerId: first.customerId,
        packages: [
          {
            packageId: 7,
            purchases: [
              {
                purchase: [
                  { serviceId: 1, available: 1, total: 1 },
                  { serviceId: 2, available: 2, total: 2 },
                ],
                purchased: '2026-11-21 04:29',
                packageCustomerId: first.purchaseId,
                expirationDate: '2026-11-28 04:29:54',
              },
            ],
          },
        ],
      },
    ]);
  });
});

describe('a purchase that is deleted', () => {
  it('takes its appointments along, and leaves those that others share', async () => {
    const amelia = createSellingAmelia({}, ({ services }) => {
      for (const service of services) service.maxCapacity = 2;
    });
    const shared = await book(amelia, {}, {}, 'robin@example.test');
    const { data } = await buy(amelia, [
      toDate(1, '2026-12-14 09:00'),
      toDate(2, '2026-12-15 09:00'),
    ]);
    const answer = await post(amelia, `/packages/customers/delete/${data.packageCustomerId}`);
    expect(answer.data).toMatchObject({
      packageCustomer: { id: data.packageCustomerId },
      appointments: {
        updatedAppointments: [
          { appointment: { id: shared.data.appointment.id, status: 'approved' } },
        ],
        deletedAppointments: [{ appointmentDeleted: true }],
      },
    });
    expect(amelia.appointments).toMatchObject([
      { id: shared.data.appointment.id, bookings: [{ id: shared.data.booking.id }] },
    ]);
    expect(await get(amelia, '/package-purchases/slots')).toEqual([]);
  });
});

describe('what was booked of a package, read again', () => {
  it('tells the purchase in the list, by its id and when it is cancelled', async () => {
    const amelia = createSellingAmelia({ durationCount: 1, durationType: 'month' });
    const { data } = await buy(amelia, [toDate(1, '2026-12-14 09:00')]);
    const [{ appointment, booking }] = data.package;
    const bought = {
      serviceId: 1,
      bookingsCount: 1,
      packageCustomer: {
        id: data.packageCustomerId,
        packageId: 7,
        customerId: data.customer.id,
        purchased: '2026-11-21 04:29:54',
        end: '2026-12-21 04:29:54',
        status: 'approved',
      },
    };
    const got = await get(amelia, `/appointments/${appointment.id}`);
    const listed = await get(amelia, '/appointments&packageId=7');
    for (const { bookings } of [
      got.appointment,
      listed.appointments['2026-12-14'].appointments[0],
    ]) {
      expect(bookings[0].packageCustomerService).toMatchObject(bought);
      expect(bookings[0].payments).toMatchObject([{ packageCustomerId: data.packageCustomerId }]);
    }
    const path = `/bookings/cancel/${booking.id}`;
    const canceled = await post(amelia, path, { type: 'appointment' });
    expect(canceled.data).toMatchObject({
      appointment: {
        bookings: [{ packageCustomerService: { packageCustomer: { id: data.packageCustomerId } } }],
      },
      booking: { packageCustomerService: null },
    });
  });

  it('is listed by its customer and its package', async () => {
    const amelia = createSellingAmelia();
    const { data } = await buy(amelia, [toDate(1, '2026-12-14 09:00')]);
    const other = await book(amelia, { bookingStart: '2026-12-14 10:00' }, {}, 'a@example.test');
    const count = async (query: string) => (await get(amelia, `/appointments&${query}`)).total;
    expect(await count('page=1')).toBe(2);
    expect(await count(`customerId=${data.customer.id}`)).toBe(1);
    expect(await count(`customerId=${other.data.customer.id}&packageId=7`)).toBe(0);
  });
});
