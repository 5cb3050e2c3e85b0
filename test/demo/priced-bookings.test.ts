import { describe, expect, it } from 'vitest';
import { toExtra, toTax } from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { book, get } from './book.js';
import { createRecordedAmelia } from './recorded-site.js';

const toPricing = (prices: Record<number, number>) =>
  JSON.stringify({
    enabled: true,
    durations: Object.fromEntries(
      Object.entries(prices).map(([seconds, price]) => [seconds, { price, rules: [] }]),
    ),
  });

/** The consultation with two durations, tea to drink and a quarter of an hour more. */
function enrich({ services: [consultation] }: Business) {
  if (!consultation) return;
  consultation.customPricing = toPricing({ 1800: 35, 3600: 60 });
  consultation.extras = [
    toExtra({ id: 7, name: 'Tea', price: 2.5, maxQuantity: 2 }),
    toExtra({ id: 8, name: 'A little longer', price: 12, duration: 900, maxQuantity: 4 }),
  ];
}

describe('what a booking keeps of its price', () => {
  it('is the price of the chosen duration, and that long it takes', async () => {
    const { data } = await book(createRecordedAmelia(enrich), {}, { duration: 3600 });
    expect(data.booking).toMatchObject({ price: 60, duration: 3600 });
    expect(data.bookable).toMatchObject({ price: 60, duration: 3600 });
    expect(data.appointment.bookingEnd).toBe('2026-12-14 10:00:00');
  });

  it('is the service’s own price where the durations are switched off, or know none such', async () => {
    const off = createRecordedAmelia(({ services: [consultation] }) => {
      const { durations } = JSON.parse(toPricing({ 3600: 60 }));
      if (consultation) consultation.customPricing = JSON.stringify({ enabled: false, durations });
    });
    expect((await book(off, {}, { duration: 3600 })).data.booking.price).toBe(35);
    const other = await book(createRecordedAmelia(enrich), {}, { duration: 5400 });
    expect(other.data.booking.price).toBe(35);
  });

  it('is the employee’s price for the duration where they have their own', async () => {
    const amelia = createRecordedAmelia((business) => {
      enrich(business);
      const [mia] = business.employees;
      const customPricing = toPricing({ 1800: 45, 3600: 75 });
      if (mia) mia.offers = [{ serviceId: 1, price: 45, customPricing }];
    });
    expect((await book(amelia, {}, { duration: 3600 })).data.booking.price).toBe(75);
    const { employees } = await get(amelia, '/entities&types=employees');
    expect(JSON.parse(employees[0].serviceList[0].customPricing).durations['3600'].price).toBe(75);
  });

  it('has the extras at their own prices, whatever was sent', async () => {
    const extras = [
      { extraId: 7, quantity: 2, price: 0.01 },
      { extraId: 8, quantity: 1 },
    ];
    const { data } = await book(createRecordedAmelia(enrich), {}, { extras, price: 0.01 });
    expect(data.booking.price).toBe(35);
    expect(data.booking.extras).toEqual([
      {
        id: 1,
        customerBookingId: data.booking.id,
        extraId: 7,
        quantity: 2,
        price: 2.5,
        aggregatedPrice: false,
        tax: null,
      },
      expect.objectContaining({ extraId: 8, quantity: 1, price: 12 }),
    ]);
    expect(data.utcTime).toEqual([{ start: '2026-12-14 08:00:00', end: '2026-12-14 08:45:00' }]);
  });

  it('believes more of an extra than there may be, and none where one is mandatory', async () => {
    const amelia = createRecordedAmelia((business) => {
      enrich(business);
      const [consultation] = business.services;
      if (consultation) Object.assign(consultation, { mandatoryExtra: true, minSelectedExtras: 1 });
    });
    expect((await book(amelia)).status).toBe(200);
    const fields = { bookingStart: '2026-12-14 14:00' };
    const extras = [{ extraId: 7, quantity: 50 }];
    expect((await book(amelia, fields, { extras })).data.booking.extras).toMatchObject([
      { quantity: 50 },
    ]);
  });

  it('multiplies an extra by people as the extra says, or else as the service does', async () => {
    const amelia = createRecordedAmelia(({ services: [consultation] }) => {
      if (!consultation) return;
      Object.assign(consultation, { aggregatedPrice: true, maxCapacity: 3 });
      consultation.extras = [true, false, null].map((aggregatedPrice, at) =>
        toExtra({ id: at + 1, name: 'Extra', price: 1, aggregatedPrice }),
      );
    });
    const extras = [1, 2, 3].map((extraId) => ({ extraId, quantity: 1 }));
    const { data } = await book(amelia, {}, { extras, persons: 2 });
    const flags = data.booking.extras.map(
      (extra: { aggregatedPrice: boolean }) => extra.aggregatedPrice,
    );
    expect(flags).toEqual([true, false, true]);
  });

  it('does not know an extra of another service', async () => {
    const amelia = createRecordedAmelia(enrich);
    const answer = await book(amelia, {}, { extras: [{ extraId: 99, quantity: 1 }] });
    expect(answer).toEqual({ status: 500, message: 'Invalid key 99.' });
    expect(amelia.appointments).toEqual([]);
  });

  it('is owed where something is to be paid, and paid where nothing is', async () => {
    const amelia = createRecordedAmelia();
    const { data } = await book(amelia);
    expect(data.payment).toMatchObject({ amount: 0, gateway: 'onSite', status: 'pending' });
    const fields = { serviceId: 3, bookingStart: '2026-12-14 14:00' };
    const free = await book(amelia, fields, { duration: 900 });
    expect(free.data.payment).toMatchObject({ amount: 0, gateway: 'onSite', status: 'paid' });
  });
});

describe('a tax', () => {
  const taxed = (business: Business) => {
    enrich(business);
    business.taxes = [
      toTax({ id: 1, name: 'VAT', amount: 20, serviceIds: [1], extraIds: [8] }),
      toTax({ id: 2, name: 'Town', amount: 1.5, type: 'fixed', allServices: true }),
      toTax({
        id: 3,
        name: 'Old',
        amount: 9,
        status: 'hidden',
        allServices: true,
        allExtras: true,
      }),
    ];
    business.settings.payments.taxes = { enabled: true, excluded: false };
  };
  const extras = [7, 8].map((extraId) => ({ extraId, quantity: 1 }));

  it('is kept with the booking and its extras, as JSON', async () => {
    const { data } = await book(createRecordedAmelia(taxed), {}, { extras });
    expect(JSON.parse(data.booking.tax)).toEqual([
      { name: 'VAT', amount: 20, type: 'percentage', excluded: false },
      { name: 'Town', amount: 1.5, type: 'fixed', excluded: false },
    ]);
    expect(data.booking.extras[0].tax).toBeNull();
    expect(JSON.parse(data.booking.extras[1].tax)).toMatchObject([{ name: 'VAT' }]);
  });

  it('is none where taxes are switched off', async () => {
    const amelia = createRecordedAmelia((business) => {
      taxed(business);
      business.settings.payments.taxes = { excluded: true };
    });
    expect((await book(amelia, {}, { extras })).data.booking.tax).toBeNull();
  });

  it('is among the entities with all that it is on', async () => {
    const { taxes } = await get(createRecordedAmelia(taxed), '/entities&types=taxes');
    expect(taxes).toMatchObject([
      { id: 1, name: 'VAT', serviceList: [{ id: 1 }], extraList: [{ id: 8 }], allServices: false },
      { id: 2, type: 'fixed', serviceList: [], allServices: true },
      { id: 3, status: 'hidden' },
    ]);
    expect(await get(createRecordedAmelia(taxed), '/entities&types=services')).not.toHaveProperty(
      'taxes',
    );
  });
});

describe('the time that extras take', () => {
  it('lengthens the slots, each of them as often as it was chosen', async () => {
    const amelia = createRecordedAmelia(enrich);
    const search = '/slots&serviceId=1&group=1&page=booking&serviceDuration=1800&persons=1';
    const day = '&startDateTime=2026-12-14%2000:00&endDateTime=2026-12-14%2000:00';
    const last = async (extras: object[]) => {
      const json = encodeURIComponent(JSON.stringify(extras));
      const { slots, duration } = await get(amelia, `${search}${day}&extras=${json}`);
      return { last: Object.keys(slots['2026-12-14']).at(-1), duration };
    };
    expect(await last([])).toEqual({ last: '16:30', duration: 30 });
    expect(await last([{ id: 8, quantity: 2 }])).toEqual({ last: '16:00', duration: 60 });
    expect(await last([{ id: 8, quantity: 4 }])).toEqual({ last: '15:30', duration: 90 });
    expect(await last([{ id: 7, quantity: 2 }])).toEqual({ last: '16:30', duration: 30 });
  });

  it('has to be free too when the booking is made', async () => {
    const amelia = createRecordedAmelia(enrich);
    const extras = [{ extraId: 8, quantity: 2 }];
    await book(amelia, { bookingStart: '2026-12-14 10:00' });
    expect((await book(amelia, {}, { extras: [{ extraId: 8, quantity: 3 }] })).data).toEqual({
      timeSlotUnavailable: true,
    });
    expect((await book(amelia, {}, { extras })).status).toBe(200);
    // The hour that the extras made of it is taken now.
    expect((await book(amelia, { bookingStart: '2026-12-14 09:30' })).status).toBe(409);
  });
});
