import { describe, expect, it } from 'vitest';
import { createAmelia } from '../../demo/amelia/amelia.js';
import { createSampleBusiness } from '../../demo/business.js';
import { key, send } from './recorded-site.js';

// A Saturday, a Monday, New Year's Eve, and the days before both clock changes.
const days = ['2026-11-21', '2026-11-23', '2026-12-31', '2027-03-27', '2027-10-30'];

describe.each(days)('the sample business on %s', (day) => {
  const now = Date.parse(`${day}T10:00:00Z`);
  const business = createSampleBusiness(now);
  const amelia = createAmelia({ business, key, now: () => now });

  it.each(business.services.map(({ id, name }) => ({ id, name })))(
    'offers $name in the next two weeks, and has some of it taken',
    async ({ id }) => {
      const path = `/slots&serviceId=${id}&group=1&page=booking&persons=1&monthsLoad=1&timeZone=UTC`;
      const { data } = await (await send(amelia, 'GET', path)).json();
      expect(Object.keys(data.slots).length).toBeGreaterThan(3);
      expect(Object.keys(data.occupied).length).toBeGreaterThan(0);
    },
  );

  it('has only appointments that its employees give, at hours they work', () => {
    for (const { serviceId, employeeId, bookingStart } of business.appointments) {
      const employee = business.employees.find(({ id }) => id === employeeId);
      expect(employee?.offers.map((offer) => offer.serviceId)).toContain(serviceId);
      const weekday = new Date(`${bookingStart.slice(0, 10)}T00:00Z`).getUTCDay() || 7;
      expect(employee?.weekDays.map(({ dayIndex }) => dayIndex)).toContain(weekday);
      expect(Date.parse(`${bookingStart.replace(' ', 'T')}Z`)).toBeGreaterThan(now);
    }
  });

  it('has no real addresses', () => {
    const people = [
      ...business.employees,
      ...business.appointments.map(({ customer }) => customer),
    ];
    for (const { email } of people) expect(email).toMatch(/@example\.test$/);
  });
});
