import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toCustomField, toWeek } from '../../demo/amelia/row-defaults.js';
import { book } from './book.js';
import { createRecordedAmelia, recordedAt, send } from './recorded-site.js';

describe('POST /bookings', () => {
  it('refuses a taken slot, and one that overlaps it', async () => {
    const amelia = createRecordedAmelia();
    expect((await book(amelia)).status).toBe(200);
    expect(await book(amelia)).toMatchObject({
      status: 409,
      data: { timeSlotUnavailable: true },
    });
    const long = await book(amelia, { serviceId: 2, bookingStart: '2026-12-14 08:30' });
    expect(long.status).toBe(409);
    expect(amelia.appointments).toHaveLength(1);
  });

  it('refuses a time between the steps', async () => {
    const amelia = createRecordedAmelia();
    expect((await book(amelia, { bookingStart: '2026-12-14 09:10' })).status).toBe(409);
  });

  it('books one of four at once', async () => {
    const amelia = createRecordedAmelia();
    const emails = ['a', 'b', 'c', 'd'].map((name) => `${name}@example.test`);
    const answers = await Promise.all(emails.map((email) => book(amelia, {}, {}, email)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect(amelia.appointments).toHaveLength(1);
  });

  it('fills a group up to its capacity, in one appointment', async () => {
    const amelia = createRecordedAmelia(({ services: [service] }) => {
      if (service) Object.assign(service, { maxCapacity: 4, aggregatedPrice: true });
    });
    const first = await book(amelia, {}, { persons: 2 }, 'a@example.test');
    expect((await book(amelia, {}, { persons: 3 }, 'b@example.test')).status).toBe(409);
    const second = await book(amelia, {}, { persons: 2 }, 'c@example.test');
    expect((await book(amelia, {}, { persons: 1 }, 'd@example.test')).status).toBe(409);

    expect(amelia.appointments).toHaveLength(1);
    expect(second.data.appointment.id).toBe(first.data.appointment.id);
    expect(second.data.appointment.bookings).toHaveLength(2);
    expect(second.data.booking).toMatchObject({ persons: 2, price: 35, aggregatedPrice: true });
  });

  it('gives the places of a cancelled booking back', async () => {
    const amelia = createRecordedAmelia(({ services: [service] }) => {
      if (service) service.maxCapacity = 2;
    });
    const first = await book(amelia, {}, {}, 'a@example.test');
    await book(amelia, {}, {}, 'b@example.test');
    expect((await book(amelia, {}, {}, 'c@example.test')).status).toBe(409);
    const path = `/bookings/cancel/${first.data.booking.id}`;
    await send(amelia, 'POST', path, { type: 'appointment' });
    expect(amelia.appointments[0]?.status).toBe('approved');
    expect((await book(amelia, {}, {}, 'c@example.test')).status).toBe(200);
  });

  it('offers a slot again after its booking was cancelled', async () => {
    const amelia = createRecordedAmelia();
    const { data } = await book(amelia);
    await send(amelia, 'POST', `/bookings/cancel/${data.booking.id}`, { type: 'appointment' });
    expect((await book(amelia)).status).toBe(200);
  });

  it('keeps buffers, breaks, days off and notice as the slots do', async () => {
    const amelia = createRecordedAmelia(({ employees: [mia], services: [service], settings }) => {
      mia?.daysOff.push({
        name: 'Trip',
        startDate: '2026-12-15',
        endDate: '2026-12-15',
        repeat: false,
      });
      if (service) service.timeAfter = 1800;
      settings.general.minimumTimeRequirementPriorToBooking = 25 * 86_400;
    });
    expect((await book(amelia, { bookingStart: '2026-12-17 12:00' })).status).toBe(409);
    expect((await book(amelia, { bookingStart: '2026-12-15 09:00' })).status).toBe(409);
    expect((await book(amelia, { bookingStart: '2026-12-14 09:00' })).status).toBe(409);
    expect((await book(amelia, { bookingStart: '2026-12-17 09:00' })).status).toBe(200);
    expect((await book(amelia, { bookingStart: '2026-12-17 09:30' })).status).toBe(409);
    expect((await book(amelia, { bookingStart: '2026-12-17 10:00' })).status).toBe(200);
  });

  it('charges the employee’s own price', async () => {
    const amelia = createRecordedAmelia(({ employees: [mia] }) => {
      if (mia) mia.offers = [{ serviceId: 1, price: 52.5 }];
    });
    const { data } = await book(amelia);
    expect(data.booking.price).toBe(52.5);
    expect(data.bookable.price).toBe(52.5);
  });

  it('is as sent for custom fields, escaped as PHP does', async () => {
    const amelia = createRecordedAmelia(({ customFields }) => {
      customFields.push(toCustomField({ id: 1, label: 'Où', type: 'text', allServices: true }));
    });
    const customFields = { 1: { label: 'Où', type: 'text', value: 'a/b' } };
    const { data } = await book(amelia, {}, { customFields });
    expect(data.booking.customFields).toBe(
      '{"1":{"label":"O\\u00f9","type":"text","value":"a\\/b"}}',
    );
  });

  it('counts a booking as told only after the success call', async () => {
    const amelia = createRecordedAmelia();
    const { data } = await book(amelia);
    expect(amelia.appointments[0]?.bookings[0]?.payment.triggered).toBe(false);
    await send(amelia, 'POST', `/bookings/success/${data.booking.id}`, { type: 'appointment' });
    expect(amelia.appointments[0]?.bookings[0]?.payment.triggered).toBe(true);
  });

  it('says nothing of a kind that there is not but what PHP says', async () => {
    const amelia = createRecordedAmelia();
    const answer = await book(amelia, { type: 'voucher' });
    expect(answer.status).toBe(500);
    expect(answer.message).toContain('application.reservation.voucher.service');
  });
});

describe('POST /bookings around the site’s clock changes', () => {
  const create = () =>
    createRecordedAmelia(
      ({ employees: [mia] }) => mia?.weekDays.push(...toWeek([7], '00:00:00', '08:00:00')),
      () => recordedAt,
    );
  const bookUtc = async (amelia: Amelia, bookingStart: string) => {
    const { status, data } = await book(amelia, { bookingStart, utc: true });
    return { status, start: data.utcTime?.[0].start };
  };

  it('books the second of two hours for the first, and then refuses the second', async () => {
    const amelia = create();
    expect(await bookUtc(amelia, '2027-10-31 00:30')).toEqual({
      status: 200,
      start: '2027-10-31 01:30:00',
    });
    expect(await bookUtc(amelia, '2027-10-31 01:30')).toMatchObject({ status: 409 });
  });

  it('is right before and after the hour that comes twice', async () => {
    for (const start of ['2027-10-30 23:30:00', '2027-10-31 01:30:00', '2027-10-31 02:00:00']) {
      expect(await bookUtc(create(), start.slice(0, 16))).toEqual({ status: 200, start });
    }
  });

  it('is right on both sides of the gap', async () => {
    for (const start of ['2027-03-28 00:30:00', '2027-03-28 01:00:00', '2027-03-28 01:30:00']) {
      expect(await bookUtc(create(), start.slice(0, 16))).toEqual({ status: 200, start });
    }
  });
});

describe('POST /bookings/cancel', () => {
  it('refuses when it is too late', async () => {
    const amelia = createRecordedAmelia(({ settings }) => {
      settings.general.minimumTimeRequirementPriorToCanceling = 60 * 86_400;
    });
    const { data } = await book(amelia);
    const path = `/bookings/cancel/${data.booking.id}`;
    const answer = await send(amelia, 'POST', path, { type: 'appointment' });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ data: { cancelBookingUnavailable: true } });
  });
});

describe('GET /appointments', () => {
  it('lists the days that are asked for, a page at a time', async () => {
    const amelia = createRecordedAmelia(({ settings }) => {
      settings.general.itemsPerPage = 2;
    });
    for (const bookingStart of ['2026-12-14 09:00', '2026-12-14 10:00', '2026-12-15 09:00']) {
      await book(amelia, { bookingStart });
    }
    await book(amelia, { bookingStart: '2026-12-17 09:00' });
    const list = async (page: number) => {
      const path = `/appointments&dates[0]=2026-12-14&dates[1]=2026-12-16&page=${page}`;
      const { data } = await (await send(amelia, 'GET', path)).json();
      return data;
    };
    const first = await list(1);
    expect(first).toMatchObject({ total: 3, totalCount: 4 });
    expect(Object.keys(first.appointments)).toEqual(['2026-12-14']);
    expect(first.appointments['2026-12-14'].appointments).toHaveLength(2);
    expect(Object.keys((await list(2)).appointments)).toEqual(['2026-12-15']);
    expect((await list(3)).appointments).toEqual([]);
  });
});
