import { describe, expect, it } from 'vitest';
import type { Amelia } from '../../demo/amelia/amelia.js';
import { toWeek } from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { buy, createSellingAmelia, toDate } from './buy.js';

/** The instant that a start was booked at, as the answer tells it. */
async function buyAt(amelia: Amelia, bookingStart: string, fields: Record<string, unknown> = {}) {
  const { status, data } = await buy(amelia, [toDate(1, bookingStart)], fields);
  return { status, start: data.package?.[0].utcTime[0].start };
}

const showsClientZone = ({ settings }: Business) => {
  settings.general.showClientTimeZone = true;
};

describe('the start of an appointment in a package', () => {
  it.each([
    ['UTC where the site shows customers their own zone', showsClientZone, '2026-12-14 09:00:00'],
    ['the site’s wall time elsewhere', () => {}, '2026-12-14 08:00:00'],
  ] as const)('is %s, whatever else was sent', async (_, change, start) => {
    for (const fields of [{}, { utc: true }, { utc: false, timeZone: 'America/New_York' }]) {
      const amelia = createSellingAmelia({}, change);
      expect(await buyAt(amelia, '2026-12-14 09:00', fields)).toEqual({ status: 200, start });
    }
  });

  it('keeps its own offset', async () => {
    const amelia = createSellingAmelia();
    const dates = [toDate(1, '2026-12-14 09:00', { utcOffset: -300 })];
    const { data } = await buy(amelia, dates);
    expect(data.package[0].booking.utcOffset).toBe(-300);
  });

  it('is the second hour of the two that the autumn night has, as with appointments', async () => {
    const nights = (business: Business) => {
      showsClientZone(business);
      const [mia] = business.employees;
      if (mia) mia.weekDays = toWeek([7], '00:00:00', '06:00:00');
    };
    const booked = ['2027-10-31 00:30', '2027-10-31 01:30'].map((start) =>
      buyAt(createSellingAmelia({}, nights), start),
    );
    const second = { status: 200, start: '2027-10-31 01:30:00' };
    expect(await Promise.all(booked)).toEqual([second, second]);
  });

  it('is moved and misread where that is how the site fails', async () => {
    const amelia = createSellingAmelia({}, showsClientZone);
    amelia.misbehave({ shiftMinutes: 60 });
    expect((await buyAt(amelia, '2026-12-14 09:00')).start).toBe('2026-12-14 10:00:00');
    amelia.misbehave({ ignoreUtc: true });
    expect((await buyAt(amelia, '2026-12-15 09:00')).start).toBe('2026-12-15 08:00:00');
  });
});

describe('until when a package is good', () => {
  it.each([
    ['for ever', {}, null],
    ['until its day', { endDate: '2027-06-30 23:59:59' }, '2027-06-30 23:59:59'],
    ['some days from now', { durationCount: 10, durationType: 'day' }, '2026-12-01 04:29:54'],
    ['some weeks from now', { durationCount: 2, durationType: 'week' }, '2026-12-05 04:29:54'],
    ['half a year from now', { durationCount: 6, durationType: 'month' }, '2027-05-21 04:29:54'],
  ] as const)('is %s, by the site’s clock', async (_, fields, end) => {
    const { data } = await buy(createSellingAmelia(fields), [toDate(1, '2026-12-14 09:00')]);
    const { packageCustomer } = data.package[0].booking.packageCustomerService;
    expect(packageCustomer).toMatchObject({ end, purchased: '2026-11-21 03:29:54' });
  });
});
