import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { book, post } from './book.js';
import { buyPlain, createSellingAmelia, fetchLeft } from './buy.js';

type Bought = Awaited<ReturnType<typeof buyPlain>>;

/** Adds an appointment as the business does, paid with the purchase. */
function add(
  amelia: Amelia,
  { customerId, purchaseId }: Bought,
  fields: Record<string, unknown> = {},
) {
  const packageCustomerService = { packageCustomer: { id: purchaseId } };
  const booking = { customerId, status: 'approved', duration: null, persons: 1, extras: [] };
  return post(amelia, '/appointments', {
    serviceId: 2,
    providerId: 1,
    locationId: null,
    bookingStart: '2026-12-14 09:00',
    bookings: [{ ...booking, customFields: '{}', packageCustomerService }],
    notifyParticipants: 1,
    recurring: [],
    ...fields,
  });
}

describe('POST /appointments', () => {
  it('books one more of the purchase, and refuses what is not left', async () => {
    const amelia = createSellingAmelia();
    const bought = await buyPlain(amelia);
    const { status, data } = await add(amelia, bought);
    expect(status).toBe(200);
    expect(data.appointment.bookings).toMatchObject([
      { packageCustomerService: { packageCustomer: { id: bought.purchaseId } }, payments: [] },
    ]);
    expect((await add(amelia, bought, { bookingStart: '2026-12-15 09:00' })).status).toBe(200);
    const third = await add(amelia, bought, { bookingStart: '2026-12-16 09:00' });
    expect(third).toMatchObject({ status: 409, data: { packageBookingUnavailable: true } });
    const other = await add(amelia, bought, { serviceId: 3 });
    expect(other).toMatchObject({ status: 409, data: { packageBookingUnavailable: true } });
    expect(await fetchLeft(amelia)).toEqual([
      [1, 1, 1],
      [2, 0, 2],
    ]);
  });

  it('refuses a time that is taken', async () => {
    const amelia = createSellingAmelia();
    const bought = await buyPlain(amelia);
    await book(amelia);
    const refused = await add(amelia, bought);
    expect(refused).toMatchObject({ status: 409, data: { timeSlotUnavailable: true } });
    expect(amelia.appointments).toHaveLength(1);
  });

  it('is booked, and its answer lost, where that is how the site fails', async () => {
    const amelia = createSellingAmelia();
    const bought = await buyPlain(amelia);
    amelia.misbehave({ loseAnswer: 'cut' });
    await expect(add(amelia, bought)).rejects.toThrow(SyntaxError);
    expect(amelia.appointments).toHaveLength(1);
  });

  it('stands again where it was cancelled, unless it is taken back', async () => {
    const amelia = createSellingAmelia();
    const bought = await buyPlain(amelia);
    const { data } = await book(amelia, { serviceId: 2 }, { duration: null });
    await post(amelia, `/bookings/cancel/${data.booking.id}`, { type: 'appointment' });
    const customer = { customerId: bought.customerId, status: 'approved', persons: 1 };
    const refused = await add(amelia, bought, { bookings: [customer, customer] });
    expect(refused.data).toEqual({ timeSlotUnavailable: true });
    expect(amelia.appointments).toMatchObject([{ status: 'canceled', bookings: [{}] }]);
    expect((await add(amelia, bought)).data.appointment).toMatchObject({
      id: data.appointment.id,
      status: 'approved',
    });
  });

  it('looks neither at whose purchase it is, nor until when it is good', async () => {
    const amelia = createSellingAmelia({ endDate: '2026-12-01 00:00:00' });
    const { purchaseId } = await buyPlain(amelia, 'a@example.test');
    const { customerId } = await buyPlain(amelia, 'b@example.test');
    expect((await add(amelia, { customerId, purchaseId })).status).toBe(200);
  });

  it.each([
    ['UTC where it says so', { utc: true, timeZone: 'America/New_York' }, '10:00'],
    ['wall time of its zone', { timeZone: 'America/New_York' }, '15:00'],
    ['wall time of the site', {}, '09:00'],
  ])('reads its start as %s', async (_, fields, time) => {
    const amelia = createSellingAmelia();
    const { data } = await add(amelia, await buyPlain(amelia), fields);
    expect(data.appointment.bookingStart).toBe(`2026-12-14 ${time}:00`);
  });

  it('joins a shared appointment, and answers with everybody in it', async () => {
    const amelia = createSellingAmelia({}, ({ services }) => {
      for (const service of services) service.maxCapacity = 2;
    });
    await book(amelia, { serviceId: 2 }, { duration: null }, 'robin@example.test');
    const { data } = await add(amelia, await buyPlain(amelia));
    expect(data.appointment.bookings).toMatchObject([
      { isChangedStatus: true, packageCustomerService: {} },
      { isChangedStatus: null, packageCustomerService: null },
    ]);
    expect(amelia.appointments).toHaveLength(1);
  });

  it('books without a purchase too, to be paid on its own', async () => {
    const amelia = createSellingAmelia();
    const { customerId } = await buyPlain(amelia);
    const bookings = [{ customerId, status: 'pending', persons: 1 }];
    const { data } = await add(amelia, { customerId, purchaseId: 0 }, { bookings });
    expect(data.appointment.bookings).toMatchObject([
      { status: 'pending', packageCustomerService: null, payments: [{ gateway: 'onSite' }] },
    ]);
    expect(await fetchLeft(amelia)).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
  });

  it('is refused for a customer or a purchase that there is not, and without its fields', async () => {
    const amelia = createSellingAmelia();
    const bought = await buyPlain(amelia);
    expect((await add(amelia, { ...bought, customerId: 99 })).status).toBe(500);
    expect((await add(amelia, { ...bought, purchaseId: 99 })).status).toBe(500);
    const { message } = await add(amelia, bought, { bookings: null, providerId: null });
    expect(message).toBe('Mandatory fields not passed! Missing: bookings, providerId');
    expect(amelia.appointments).toEqual([]);
  });
});
