import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toCoupon, toCustomField, toEmployee, toExtra } from '../../demo/amelia/row-defaults.js';
import { book, get, post } from './book.js';
import { createRecordedAmelia } from './recorded-site.js';

const added = {
  name: 'Haircut',
  categoryId: 2,
  duration: 2700,
  minCapacity: 1,
  maxCapacity: 1,
  price: 45,
  providers: [1],
  show: true,
};

/** With a second employee, Lea, who does nothing yet. */
function createAmeliaWithLea() {
  return createRecordedAmelia(({ employees }) => {
    const lea = { id: 2, firstName: 'Lea', lastName: 'Weiss', email: 'lea.weiss@example.test' };
    employees.push(toEmployee({ ...lea, weekDays: employees[0]?.weekDays ?? [], offers: [] }));
  });
}

/** What one employee asks for each of their services. */
async function getTerms(amelia: Amelia, employeeId: number) {
  const { employees } = await get(amelia, '/entities&types=employees');
  const { serviceList } = employees.find(({ id }: { id: number }) => id === employeeId);
  return new Map<number, { price: number; customPricing: string | null; maxCapacity: number }>(
    serviceList.map((service: { id: number }) => [service.id, service]),
  );
}

const getNames = async (amelia: Amelia) =>
  (await get(amelia, '/services')).services.map(({ name }: { name: string }) => name);

describe('a service that is added', () => {
  it('is listed, offered by those who were named, and can be booked', async () => {
    const amelia = createAmeliaWithLea();
    const { data } = await post(amelia, '/services', { ...added, providers: [2] });
    expect(data.service).toMatchObject({ id: 4, name: 'Haircut', position: null, extras: [] });
    const { services } = await get(amelia, '/services');
    expect(services.at(-1)).toMatchObject({ id: 4, employees: [{ id: 2, firstName: 'Lea' }] });
    const fields = { serviceId: 4, providerId: 2 };
    const { status } = await book(amelia, fields, { duration: 2700 });
    expect(status).toBe(200);
  });

  it('is refused where something mandatory is missing, all of it by name', async () => {
    const amelia = createRecordedAmelia();
    expect(await post(amelia, '/services', { price: 0, providers: [], name: null })).toEqual({
      status: 500,
      message:
        'Mandatory fields not passed! Missing: categoryId, duration, maxCapacity, minCapacity, name',
    });
    expect(await getNames(amelia)).toHaveLength(3);
  });

  it('is refused in a category that is not there', async () => {
    const { status } = await post(createRecordedAmelia(), '/services', { ...added, categoryId: 9 });
    expect(status).toBe(500);
  });

  it('is hidden from the booking form unless it is to be shown, as the page says', async () => {
    const { data } = await post(createRecordedAmelia(), '/services', { ...added, show: undefined });
    expect(data.service.show).toBe(false);
  });
});

describe('a service that is updated', () => {
  it('keeps what was not sent', async () => {
    const amelia = createRecordedAmelia();
    const { data } = await post(amelia, '/services/1', { description: 'New.', timeAfter: 600 });
    expect(data.service).toMatchObject({
      name: 'Initial consultation',
      description: 'New.',
      timeAfter: 600,
      price: 35,
      duration: 1800,
    });
    const { service } = await get(amelia, '/services/1');
    expect(service).toMatchObject({ description: 'New.', providers: [1] });
  });

  it('loses what is sent as null where it can be without', async () => {
    const amelia = createRecordedAmelia(({ services: [consultation] }) => {
      if (consultation) Object.assign(consultation, { timeAfter: 900, minSelectedExtras: 1 });
    });
    const nothing = { timeAfter: null, minSelectedExtras: null, name: null, price: null };
    const { data } = await post(amelia, '/services/1', nothing);
    expect(data.service).toMatchObject({
      timeAfter: null,
      minSelectedExtras: null,
      name: 'Initial consultation',
      price: 35,
    });
  });

  it('keeps, adds and removes extras by their numbers', async () => {
    const amelia = createRecordedAmelia(({ services: [consultation] }) => {
      consultation?.extras.push(
        toExtra({ id: 4, name: 'Tea', price: 3, maxQuantity: 2 }),
        toExtra({ id: 5, name: 'Towel', price: 1 }),
      );
    });
    const kept = { id: 4, name: 'Green tea' };
    const { data } = await post(amelia, '/services/1', {
      extras: [kept, { name: 'Cake', price: 6, duration: 900 }],
    });
    expect(data.service.extras).toMatchObject([
      { id: 4, name: 'Green tea', price: 3, maxQuantity: 2, serviceId: 1 },
      { id: 6, name: 'Cake', price: 6, duration: 900, serviceId: 1, aggregatedPrice: null },
    ]);
    await post(amelia, '/services/1', { price: 36 });
    expect((await get(amelia, '/services/1')).service.extras).toHaveLength(2);
  });

  it('is done by those who were named, and by nobody else any longer', async () => {
    const amelia = createAmeliaWithLea();
    await post(amelia, '/services/1', { providers: [2] });
    expect((await get(amelia, '/services/1')).service.providers).toEqual([2]);
    expect([...(await getTerms(amelia, 1)).keys()]).toEqual([2, 3]);
  });

  it('costs the same with each employee until the price is applied globally', async () => {
    const amelia = createRecordedAmelia();
    await post(amelia, '/services/1', { price: 50 });
    expect((await get(amelia, '/services/1')).service.price).toBe(50);
    expect((await getTerms(amelia, 1)).get(1)?.price).toBe(35);
    await post(amelia, '/services/1', { price: 55, maxCapacity: 4, applyGlobally: true });
    expect((await getTerms(amelia, 1)).get(1)).toMatchObject({ price: 55, maxCapacity: 4 });
  });

  it('brings new durations to the employees, and leaves them their own prices', async () => {
    const amelia = createRecordedAmelia(({ employees: [mia], services: [consultation] }) => {
      const toJson = (price: number) =>
        JSON.stringify({ enabled: true, durations: { 3600: { price, rules: [] } } });
      if (consultation) consultation.customPricing = toJson(60);
      if (mia) mia.offers = [{ serviceId: 1, customPricing: toJson(70) }];
    });
    const durations = { 3600: { price: 61, rules: [] }, 5400: { price: 90, rules: [] } };
    const customPricing = JSON.stringify({ enabled: true, durations });
    await post(amelia, '/services/1', { customPricing });
    const own = (await getTerms(amelia, 1)).get(1)?.customPricing ?? '';
    expect(JSON.parse(own)).toEqual({
      enabled: true,
      durations: { 3600: { price: 70, rules: [] }, 5400: { price: 90, rules: [] } },
    });
    await post(amelia, '/services/1', { customPricing, applyGlobally: true });
    expect((await getTerms(amelia, 1)).get(1)?.customPricing).toBe(customPricing);
  });

  it('cannot be booked once it is hidden', async () => {
    const amelia = createRecordedAmelia();
    await post(amelia, '/services/status/1', { status: 'hidden' });
    expect((await book(amelia)).data).toEqual({ timeSlotUnavailable: true });
    await post(amelia, '/services/status/1', { status: 'visible' });
    expect((await book(amelia)).status).toBe(200);
    expect((await post(amelia, '/services/status/1', { status: 'gone' })).status).toBe(500);
  });
});

describe('services that are sorted', () => {
  it.each([
    ['priceAsc', ['Short check-in', 'Initial consultation', 'Deep tissue massage']],
    ['priceDesc', ['Deep tissue massage', 'Initial consultation', 'Short check-in']],
    ['nameAsc', ['Deep tissue massage', 'Initial consultation', 'Short check-in']],
    ['nameDesc', ['Short check-in', 'Initial consultation', 'Deep tissue massage']],
  ])('stand in the order of %s', async (sorting, names) => {
    const amelia = createRecordedAmelia();
    const answer = await post(amelia, '/services/positions', { sorting, services: [] });
    expect(answer.data).toBeNull();
    expect(await getNames(amelia)).toEqual(names);
    const { settings } = await get(amelia, '/settings');
    expect(settings.general.sortingServices).toBe(sorting);
  });

  it('change places among those that were named, and the others stay where they are', async () => {
    const amelia = createRecordedAmelia();
    const services = [{ id: 3 }, { id: 1 }];
    await post(amelia, '/services/positions', { sorting: 'custom', services });
    expect(await getNames(amelia)).toEqual([
      'Short check-in',
      'Deep tissue massage',
      'Initial consultation',
    ]);
  });
});

describe('a service that is to be deleted', () => {
  it('says how many appointments stand in the way, one or several', async () => {
    const amelia = createRecordedAmelia();
    const effect = () => get(amelia, '/services/effect/1');
    expect(await effect()).toMatchObject({ valid: true, message: '' });
    await book(amelia);
    const sentence = (count: string) =>
      `Could not delete service.\nThis service has ${count} in the future.`;
    expect(await effect()).toMatchObject({ valid: false, message: sentence('1 appointment') });
    await book(amelia, { bookingStart: '2026-12-14 10:00' });
    expect(await effect()).toMatchObject({ valid: false, message: sentence('2 appointments') });

    expect(await post(amelia, '/services/delete/1')).toEqual({
      status: 409,
      message: 'Could not delete service.',
      data: [],
    });
    for (const { bookings } of amelia.appointments) {
      await post(amelia, `/bookings/cancel/${bookings[0]?.id}`, { type: 'appointment' });
    }
    expect(await effect()).toMatchObject({ valid: true });
    expect((await post(amelia, '/services/delete/1')).status).toBe(200);
  });

  it('is gone from employees, coupons and fields, with its appointments', async () => {
    let clock = Date.parse('2026-11-21T03:29:54Z');
    const amelia = createRecordedAmelia(
      (business) => {
        business.coupons.push(toCoupon({ id: 1, code: 'TEN', discount: 10, serviceIds: [1, 2] }));
        const why = toCustomField({ id: 1, label: 'Why?', type: 'text', serviceIds: [1, 2] });
        business.customFields.push(why);
      },
      () => clock,
    );
    await book(amelia);
    clock = Date.parse('2026-12-20T03:29:54Z');
    const { message } = await get(amelia, '/services/effect/1');
    expect(message).toBe('This service has 1 appointment in the past.');
    await post(amelia, '/services/delete/1');

    expect(amelia.appointments).toEqual([]);
    expect(await getNames(amelia)).not.toContain('Initial consultation');
    const { entitiesRelations, customFields } = await get(
      amelia,
      '/entities&types=employees,customFields',
    );
    expect(Object.keys(entitiesRelations['1'])).toEqual(['2', '3']);
    expect(customFields[0].services).toMatchObject([{ id: 2 }]);
    expect((await get(amelia, '/coupons/1')).coupon.serviceList).toMatchObject([{ id: 2 }]);
    expect((await post(amelia, '/services/1', { price: 1 })).message).toBe('Invalid key 1.');
  });
});

describe('categories', () => {
  it('are added, updated, and deleted with their services', async () => {
    const amelia = createRecordedAmelia();
    const { data } = await post(amelia, '/categories', { name: 'Hair', color: '#123456' });
    expect(data.category).toMatchObject({ id: 4, name: 'Hair', color: '#123456', serviceList: [] });
    await post(amelia, '/categories/4', { name: 'Hair & beard' });
    await post(amelia, '/services', { ...added, categoryId: 4 });
    expect((await get(amelia, '/categories/4')).category).toMatchObject({
      name: 'Hair & beard',
      color: '#123456',
      serviceList: [{ name: 'Haircut' }],
    });
    expect((await post(amelia, '/categories/delete/4')).status).toBe(200);
    expect(await getNames(amelia)).not.toContain('Haircut');
    expect((await get(amelia, '/categories')).categories).toHaveLength(3);
  });

  it('are not deleted while an appointment is still to come, or without a name made', async () => {
    const amelia = createRecordedAmelia();
    await book(amelia);
    expect((await post(amelia, '/categories/delete/2')).status).toBe(409);
    const { message } = await post(amelia, '/categories', {});
    expect(message).toBe('Mandatory fields not passed! Missing: name');
  });
});
