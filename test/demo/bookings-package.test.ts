import { describe, expect, it } from 'vitest';
import { toCoupon, toTax } from '../../demo/amelia/row-defaults.js';
import { book, get, post } from './book.js';
import { buy, createSellingAmelia, toDate } from './buy.js';

const consultation = toDate(1, '2026-12-14 09:00');
const massage = toDate(2, '2026-12-15 10:00');
const unavailable = { status: 409, data: { packageBookingUnavailable: true } };

describe('POST /bookings of a package', () => {
  it('books its appointments, each paid with the purchase', async () => {
    const amelia = createSellingAmelia();
    const { status, data } = await buy(amelia, [consultation, massage]);
    expect(status).toBe(200);
    expect(data).toMatchObject({ type: 'package', booking: null, utcTime: [], recurring: [] });
    expect(data.package).toMatchObject([
      { type: 'appointment', utcTime: [{ start: '2026-12-14 08:00:00' }] },
      { type: 'appointment', utcTime: [{ start: '2026-12-15 09:00:00' }] },
    ]);
    for (const { booking } of data.package) {
      expect(booking).toMatchObject({ customerId: data.customer.id, payments: [], couponId: null });
      expect(booking.packageCustomerService.packageCustomer).toMatchObject({
        id: data.packageCustomerId,
        packageId: 7,
        customerId: data.customer.id,
        price: 180,
      });
    }
    expect(data.payment).toMatchObject({
      id: data.paymentId,
      customerBookingId: null,
      packageCustomerId: data.packageCustomerId,
      entity: 'package',
      status: 'pending',
    });
    expect(amelia.appointments).toHaveLength(2);
  });

  it('may come without any', async () => {
    const amelia = createSellingAmelia();
    const { status, data } = await buy(amelia);
    expect([status, data.package]).toEqual([200, []]);
    expect(amelia.purchases).toMatchObject([{ id: data.packageCustomerId, packageId: 7 }]);
  });

  it('keeps the rules with the services that they are for', async () => {
    const amelia = createSellingAmelia();
    await buy(amelia, [], { packageRules: [{ serviceId: 2, providerId: 1, locationId: null }] });
    expect(amelia.purchases[0]?.services).toMatchObject([
      { serviceId: 1, providerId: null, locationId: null, bookingsCount: 1 },
      { serviceId: 2, providerId: 1, locationId: null, bookingsCount: 2 },
    ]);
  });

  it('books nothing and sells nothing where one of them is taken', async () => {
    const amelia = createSellingAmelia();
    await book(amelia, { bookingStart: '2026-12-15 10:30' });
    const refused = await buy(amelia, [consultation, massage]);
    expect(refused).toMatchObject({ status: 409, data: { timeSlotUnavailable: true } });
    expect(amelia.appointments).toHaveLength(1);
    expect(amelia.purchases).toEqual([]);
    expect((await buy(amelia, [consultation])).status).toBe(200);
  });

  it('is refused where two of its own overlap', async () => {
    const amelia = createSellingAmelia();
    const refused = await buy(amelia, [massage, toDate(2, '2026-12-15 10:30')]);
    expect(refused).toMatchObject({ status: 409, data: { timeSlotUnavailable: true } });
    expect(amelia.appointments).toEqual([]);
  });

  it('joins an appointment that others have, and leaves it as it was where it is taken back', async () => {
    const amelia = createSellingAmelia({}, ({ services: [service] }) => {
      if (service) service.maxCapacity = 3;
    });
    const first = await book(amelia);
    expect((await buy(amelia, [consultation, toDate(2, '2026-12-14 09:00')])).status).toBe(409);
    expect(amelia.appointments.map(({ bookings }) => bookings.length)).toEqual([1]);
    const { data } = await buy(amelia, [consultation], {}, 'robin@example.test');
    expect(data.package[0].appointment.id).toBe(first.data.appointment.id);
    expect(data.package[0].appointment.bookings).toHaveLength(2);
  });

  it('books nothing, and nothing says so, without a payment', async () => {
    const amelia = createSellingAmelia();
    const { status, data } = await buy(amelia, [consultation], { payment: null });
    expect([status, data]).toEqual([200, { customerCabinetUrl: '' }]);
    expect([amelia.appointments, amelia.purchases]).toEqual([[], []]);
  });

  it('is refused for a package that there is not', async () => {
    expect((await buy(createSellingAmelia(), [], { packageId: 99 })).status).toBe(500);
  });

  it('counts as told after its success call, with appointments or without', async () => {
    const amelia = createSellingAmelia();
    const other = await book(amelia);
    const { data } = await buy(amelia);
    const body = { type: 'package', packageId: 7, packageCustomerId: data.packageCustomerId };
    await post(amelia, `/bookings/success/${data.packageCustomerId}`, body);
    expect(amelia.purchases[0]?.payment.triggered).toBe(true);
    expect(data.packageCustomerId).toBe(other.data.booking.id);
    expect(amelia.appointments[0]?.bookings[0]?.payment.triggered).toBe(false);
  });

  it('is done, and its answer lost, where that is how the site fails', async () => {
    const amelia = createSellingAmelia();
    amelia.misbehave({ loseAnswer: 'cut' });
    await expect(buy(amelia, [consultation])).rejects.toThrow(SyntaxError);
    expect([amelia.appointments, amelia.purchases]).toMatchObject([[{}], [{}]]);
  });
});

describe('what a package has', () => {
  it('is one consultation and two massages, and no other service', async () => {
    const amelia = createSellingAmelia();
    const second = toDate(1, '2026-12-16 09:00');
    expect(await buy(amelia, [consultation, second])).toMatchObject(unavailable);
    expect(await buy(amelia, [toDate(3, '2026-12-16 09:00')])).toMatchObject(unavailable);
    const massages = ['16', '17', '18'].map((day) => toDate(2, `2026-12-${day} 09:00`));
    expect(await buy(amelia, massages)).toMatchObject(unavailable);
    expect((await buy(amelia, massages.slice(0, 2))).status).toBe(200);
  });

  it('is a count of all of them, where that is shared', async () => {
    const amelia = createSellingAmelia({ sharedCapacity: true, quantity: 3 });
    const consultations = ['14', '15', '16', '17'].map((day) => toDate(1, `2026-12-${day} 09:00`));
    expect(await buy(amelia, consultations)).toMatchObject(unavailable);
    expect(await buy(amelia, [toDate(3, '2026-12-16 09:00')])).toMatchObject(unavailable);
    expect((await buy(amelia, consultations.slice(0, 3))).status).toBe(200);
  });

  it('is not how many may be booked at once, nor with whom', async () => {
    const amelia = createSellingAmelia({
      bookable: [
        {
          serviceId: 1,
          quantity: 2,
          minimumScheduled: 2,
          maximumScheduled: 2,
          allowProviderSelection: false,
          providerIds: [2],
          locationIds: [],
        },
      ],
    });
    expect((await buy(amelia, [consultation])).status).toBe(200);
  });

  it('may be bought so often by one customer', async () => {
    const limit = { enabled: true, numberOfApp: 1, timeFrame: 'month', period: 1 };
    const amelia = createSellingAmelia({ limitPerCustomer: JSON.stringify(limit) });
    const { data } = await buy(amelia);
    const refused = await buy(amelia, [consultation]);
    expect(refused).toMatchObject({ status: 409, data: { bookingsLimitReached: true } });
    expect((await buy(amelia, [], {}, 'robin@example.test')).status).toBe(200);
    await post(amelia, `/packages/customers/${data.packageCustomerId}`, { status: 'canceled' });
    expect((await buy(amelia)).status).toBe(200);
  });
});

describe('the price of a package', () => {
  it.each([
    ['as it is', {}, 180],
    ['less its discount', { discount: 15 }, 153],
    ['with the discount in it already', { discount: 15, calculatedPrice: true }, 180],
    ['rounded to cents', { price: 99.99, discount: 33 }, 66.99],
  ])('is kept %s', async (_, fields, price) => {
    const amelia = createSellingAmelia(fields);
    await buy(amelia);
    expect(amelia.purchases).toMatchObject([{ price }]);
  });

  it('is paid where a coupon leaves nothing of it', async () => {
    const amelia = createSellingAmelia({}, ({ coupons, settings }) => {
      settings.payments.coupons = true;
      coupons.push(
        toCoupon({ id: 3, code: 'ALL', deduction: 200, serviceIds: [], packageIds: [7] }),
      );
    });
    const { data } = await buy(amelia, [consultation], { couponCode: 'ALL' });
    expect(data.payment.status).toBe('paid');
    const { booking } = data.package[0];
    expect(booking.packageCustomerService.packageCustomer).toMatchObject({ couponId: 3 });
    expect((await get(amelia, '/coupons/3')).coupon).toMatchObject({
      used: 1,
      packageList: [{ id: 7, name: 'Three visits' }],
    });
  });

  it('has no coupon that is for something else', async () => {
    const amelia = createSellingAmelia({}, ({ coupons, settings }) => {
      settings.payments.coupons = true;
      coupons.push(toCoupon({ id: 3, code: 'ALL', discount: 10, serviceIds: [1, 2, 7] }));
    });
    const refused = await buy(amelia, [consultation], { couponCode: 'ALL' });
    expect(refused).toMatchObject({ status: 409, data: { couponUnknown: true } });
    expect(amelia.purchases).toEqual([]);
  });

  it('is taxed, and its appointments are not', async () => {
    const amelia = createSellingAmelia({}, ({ taxes, settings }) => {
      settings.payments.taxes.enabled = true;
      taxes.push(toTax({ id: 1, name: 'VAT', amount: 20, allServices: true, packageIds: [7] }));
    });
    const { data } = await buy(amelia, [consultation]);
    expect(data.package[0].booking.tax).toBeNull();
    expect(JSON.parse(amelia.purchases[0]?.tax ?? '')).toMatchObject([{ name: 'VAT', amount: 20 }]);
  });
});
