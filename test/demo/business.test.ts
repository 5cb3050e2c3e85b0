import { describe, expect, it } from 'vitest';
import { createAmelia } from '../../demo/amelia/amelia.js';
import type { Service } from '../../demo/amelia/rows.js';
import { createSampleBusiness } from '../../demo/business.js';
import { post } from './book.js';
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

  it('has each kind of thing that can be chosen, asked or paid at least once', () => {
    const { services, customFields, employees, taxes } = business;
    const has = (fits: (service: Service) => unknown) => services.some((each) => fits(each));
    const extras = services.flatMap((service) => service.extras);
    expect(services.length).toBeGreaterThan(8);
    expect(has(({ customPricing }) => customPricing)).toBe(true);
    expect(
      has(({ mandatoryExtra, minSelectedExtras }) => mandatoryExtra && minSelectedExtras),
    ).toBe(true);
    expect(has(({ limitPerCustomer }) => limitPerCustomer)).toBe(true);
    expect(has(({ maxExtraPeople }) => maxExtraPeople)).toBe(true);
    expect(
      has(({ depositPayment, depositPerPerson }) => depositPayment === 'fixed' && depositPerPerson),
    ).toBe(true);
    expect(
      has(({ depositPayment, fullPayment }) => depositPayment === 'percentage' && fullPayment),
    ).toBe(true);
    expect(
      has(
        ({ recurringCycle, recurringPayment }) =>
          recurringCycle === 'weekly' && recurringPayment === 0,
      ),
    ).toBe(true);
    expect(
      has(
        ({ recurringCycle, recurringPayment }) =>
          recurringCycle === 'all' && recurringPayment === 999,
      ),
    ).toBe(true);
    expect(extras.some(({ maxQuantity }) => maxQuantity > 1)).toBe(true);
    expect(extras.some(({ duration }) => duration)).toBe(true);
    expect(new Set(extras.map(({ aggregatedPrice }) => aggregatedPrice))).toContain(true);
    expect(employees.some(({ offers }) => offers.some((offer) => offer.customPricing))).toBe(true);
    expect(employees.some(({ offers }) => offers.some((offer) => offer.maxCapacity))).toBe(true);
    const ofFirstVisit = customFields.filter(({ serviceIds }) => serviceIds.includes(7));
    expect(new Set(ofFirstVisit.map(({ type }) => type)).size).toBe(9);
    expect(taxes).toHaveLength(1);
  });

  it('keeps the first six services without anything that must be chosen or answered', () => {
    const first = business.services.slice(0, 6);
    expect(first.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { id, extras, customPricing } of first) {
      expect([extras, customPricing]).toEqual([[], null]);
      expect(business.customFields.some(({ serviceIds }) => serviceIds.includes(id))).toBe(false);
      expect(business.taxes.some(({ serviceIds }) => serviceIds.includes(id))).toBe(false);
    }
  });

  it.each([
    ['WELCOME10', 1, null],
    ['FIVER', 14, null],
    ['FIVER', 4, 'couponUnknown'],
    ['SUMMER', 1, 'couponExpired'],
    ['USEDUP', 1, 'couponInvalid'],
    ['FACIAL15', 11, null],
    ['FACIAL15', 12, 'couponUnknown'],
  ])('has the coupon %s, which for service %i is %s', async (code, id, reason) => {
    const asked = {
      code,
      id,
      type: 'appointment',
      count: 1,
      user: { firstName: '', lastName: '' },
    };
    const { status, data } = await post(amelia, '/coupons/validate', asked);
    expect(status).toBe(reason === null ? 200 : 409);
    expect(data).toHaveProperty(reason ?? 'coupon.code');
  });

  it('lets customers move bookings, and has services with notices of their own', () => {
    const { services, settings } = business;
    expect(settings.roles.allowCustomerReschedule).toBe(true);
    expect(settings.general).toMatchObject({
      minimumTimeRequirementPriorToCanceling: 86_400,
      minimumTimeRequirementPriorToRescheduling: 43_200,
    });
    const notices = services.map((service) => JSON.parse(service.settings ?? '{}').general);
    const cancelling = notices.map((own) => own?.minimumTimeRequirementPriorToCanceling);
    const rescheduling = notices.map((own) => own?.minimumTimeRequirementPriorToRescheduling);
    expect(cancelling).toContain(0);
    expect(rescheduling).toContain(172_800);
    expect(rescheduling).toContain(null);
  });

  it('has no real addresses', () => {
    const people = [
      ...business.employees,
      ...business.appointments.map(({ customer }) => customer),
    ];
    for (const { email } of people) expect(email).toMatch(/@example\.test$/);
  });
});
