import { describe, expect, it } from 'vitest';
import type { CustomerLimit } from '../../demo/amelia/default-settings.js';
import { book, post } from './book.js';
import { createRecordedAmelia, recordedAt } from './recorded-site.js';

const oneADay: CustomerLimit = {
  enabled: true,
  numberOfApp: 1,
  timeFrame: 'day',
  period: 1,
  from: 'bookingDate',
};

function createLimited(changes: Partial<CustomerLimit> = {}, now: () => number = () => recordedAt) {
  return createRecordedAmelia(({ services: [consultation] }) => {
    if (consultation) consultation.limitPerCustomer = JSON.stringify({ ...oneADay, ...changes });
  }, now);
}

const reached = { status: 409, data: { bookingsLimitReached: true } };

describe('a limit of appointments per customer', () => {
  it('refuses one more within the frame, and takes one outside of it', async () => {
    const amelia = createLimited();
    expect((await book(amelia)).status).toBe(200);
    expect(await book(amelia, { bookingStart: '2026-12-14 15:00' })).toMatchObject(reached);
    // Less than a day apart is within the frame, whatever the calendar says.
    expect((await book(amelia, { bookingStart: '2026-12-15 09:00' })).status).toBe(200);
    expect(amelia.appointments).toHaveLength(2);
  });

  it('is for each customer, and not for another service', async () => {
    const amelia = createLimited();
    await book(amelia);
    const fields = { bookingStart: '2026-12-14 15:00' };
    expect((await book(amelia, fields, {}, 'sam.hill@example.test')).status).toBe(200);
    const other = { bookingStart: '2026-12-14 16:00', serviceId: 3 };
    expect((await book(amelia, other, { duration: 900 })).status).toBe(200);
  });

  it('does not count what was cancelled', async () => {
    const amelia = createLimited();
    const { data } = await book(amelia);
    await post(amelia, `/bookings/cancel/${data.booking.id}`, { type: 'appointment' });
    expect((await book(amelia, { bookingStart: '2026-12-14 15:00' })).status).toBe(200);
  });

  it.each([
    ['week', 1, '2026-12-18 09:00', '2026-12-21 09:00'],
    ['day', 3, '2026-12-16 09:00', '2026-12-17 09:00'],
    ['month', 1, '2027-01-13 09:00', '2027-01-14 09:00'],
    ['year', 1, '2027-11-12 09:00', null],
  ] as const)('counts a frame of the %s, %i of them', async (timeFrame, period, within, beyond) => {
    const amelia = createLimited({ timeFrame, period });
    await book(amelia);
    expect(await book(amelia, { bookingStart: within })).toMatchObject(reached);
    if (beyond) expect((await book(amelia, { bookingStart: beyond })).status).toBe(200);
  });

  it('refuses all dates where one of them is too many', async () => {
    const amelia = createLimited({ timeFrame: 'week', numberOfApp: 2 });
    const dates = ['2026-12-15', '2026-12-16'];
    const recurring = dates.map((day) => ({ bookingStart: `${day} 09:00`, providerId: 1 }));
    expect(await book(amelia, { recurring })).toMatchObject(reached);
    expect(amelia.appointments).toEqual([]);
    expect((await book(amelia, { recurring: recurring.slice(1) })).status).toBe(200);
  });

  it('counts by the day of booking with the other setting', async () => {
    let clock = recordedAt;
    const amelia = createLimited({ from: 'appointmentDate' }, () => clock);
    await book(amelia);
    const later = { bookingStart: '2027-03-01 09:00' };
    expect(await book(amelia, later)).toMatchObject(reached);
    clock += 86_400_000;
    expect((await book(amelia, later)).status).toBe(200);
  });

  it('is the site’s where the service has none, over all services', async () => {
    const amelia = createRecordedAmelia(({ settings }) => {
      settings.roles.limitPerCustomerService = oneADay;
    });
    await book(amelia);
    const other = { bookingStart: '2026-12-14 16:00', serviceId: 3 };
    expect(await book(amelia, other, { duration: 900 })).toMatchObject(reached);
  });

  it('is none where the service switches it off', async () => {
    const amelia = createLimited({ enabled: false });
    await book(amelia);
    expect((await book(amelia, { bookingStart: '2026-12-14 15:00' })).status).toBe(200);
  });
});
