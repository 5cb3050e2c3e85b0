import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toCoupon, toCustomField } from '../../demo/amelia/row-defaults.js';
import { get, post } from './book.js';
import { bookEvent, booked, createAmeliaWithEvents, toEvening } from './book-event.js';
import { send } from './recorded-site.js';

describe('a coupon for an event', () => {
  const createAmeliaWithCoupon = () =>
    createAmeliaWithEvents([toEvening(), toEvening({ id: 2 })], (business) => {
      business.coupons = [
        toCoupon({ id: 3, code: 'TEN', discount: 10, limit: 2, serviceIds: [], eventIds: [1] }),
      ];
      business.settings.payments.coupons = true;
    });
  const user = { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' };
  const validate = (amelia: Amelia, id: number, type: string) =>
    post(amelia, '/coupons/validate', { code: 'TEN', id, type, count: 1, user });

  it('is good for that event and for nothing else', async () => {
    const amelia = createAmeliaWithCoupon();
    const { status, data } = await validate(amelia, 1, 'event');
    expect([status, data.coupon.eventList, data.limit]).toEqual([
      200,
      [{ id: 1, name: 'Evening' }],
      2,
    ]);
    for (const [id, type] of [
      [2, 'event'],
      [1, 'service'],
    ] as const) {
      expect((await validate(amelia, id, type)).data).toEqual({ couponUnknown: true });
    }
  });

  it('is used up by bookings', async () => {
    const amelia = createAmeliaWithCoupon();
    const { data } = await bookEvent(amelia, { couponCode: 'TEN' });
    expect(data.booking).toMatchObject({ couponId: 3, coupon: { code: 'TEN' } });
    await bookEvent(amelia, { couponCode: 'TEN' });
    expect((await bookEvent(amelia, { couponCode: 'TEN' })).data).toEqual({ couponInvalid: true });
    expect(booked(amelia)).toHaveLength(2);
  });
});

describe('the questions of an event', () => {
  const createAsking = () =>
    createAmeliaWithEvents([toEvening()], (business) => {
      business.customFields = [
        toCustomField({ id: 1, label: 'Diet', type: 'text', eventIds: [1] }),
        toCustomField({ id: 2, label: 'Other', type: 'text', serviceIds: [1] }),
        toCustomField({ id: 3, label: 'Letter', type: 'file', allEvents: true }),
      ];
    });

  it('are listed with it, and what else was answered is dropped', async () => {
    const amelia = createAsking();
    const { customFields } = await get(amelia, '/entities&types=customFields');
    expect(customFields).toMatchObject([
      { id: 1, events: [{ id: 1 }], allEvents: false, services: [] },
      { id: 2, events: [], services: [{ id: 1 }] },
      { id: 3, events: [], allEvents: true },
    ]);
    const answer = (value: string) => ({ label: 'Question', type: 'text', value });
    await bookEvent(amelia, {}, { customFields: { 1: answer('Vegan'), 2: answer('Nothing') } });
    expect(JSON.parse(booked(amelia)[0]?.customFields ?? '')).toEqual({ 1: answer('Vegan') });
  });

  it('take files out of a form', async () => {
    const amelia = createAsking();
    const form = new FormData();
    form.append('type', 'event');
    form.append('eventId', '1');
    form.append('payment[gateway]', 'onSite');
    form.append('bookings[0][persons]', '2');
    form.append('bookings[0][customer][firstName]', 'Jordan');
    form.append('bookings[0][customer][email]', 'jordan@example.test');
    form.append('bookings[0][customFields][3][label]', 'Letter');
    form.append('bookings[0][customFields][3][type]', 'file');
    form.append('bookings[0][customFields][3][value][0][name]', 'letter.pdf');
    form.append('files[3][0]', new File(['%PDF'], 'letter.pdf', { type: 'application/pdf' }));
    const headers = { Amelia: 'test-key' };
    const answer = await send(amelia, 'POST', '/bookings', null, { body: form, headers });
    expect(answer.status).toBe(200);
    expect(booked(amelia)).toMatchObject([{ persons: 2, files: [{ name: 'letter.pdf' }] }]);
  });
});
