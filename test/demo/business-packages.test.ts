import { describe, expect, it } from 'vitest';
import { createAmelia } from '../../demo/amelia/amelia.js';
import type { Package } from '../../demo/amelia/package.js';
import { freshSkin, straight } from '../../demo/business/packages.js';
import { createSampleBusiness } from '../../demo/business.js';
import { get, post } from './book.js';
import { key } from './recorded-site.js';

// A Saturday, a Monday, New Year's Eve, and the days before both clock changes.
const days = ['2026-11-21', '2026-11-23', '2026-12-31', '2027-03-27', '2027-10-30'];

describe.each(days)('the packages of the sample business on %s', (day) => {
  const now = Date.parse(`${day}T10:00:00Z`);
  const business = createSampleBusiness(now);
  const create = () => createAmelia({ business, key, now: () => now });
  const onSale = business.packages.filter(({ status }) => status === 'visible');

  it('have each kind of term at least once, and one is hidden', () => {
    const has = (fits: (pack: Package) => unknown) => onSale.some((each) => fits(each));
    expect(onSale).toHaveLength(5);
    expect(business.packages).toHaveLength(6);
    expect(has(({ discount, calculatedPrice }) => discount && calculatedPrice)).toBe(true);
    expect(has(({ discount, calculatedPrice }) => discount && !calculatedPrice)).toBe(true);
    expect(has(({ sharedCapacity, quantity }) => sharedCapacity && quantity === 5)).toBe(true);
    expect(has(({ endDate }) => endDate)).toBe(true);
    expect(has(({ durationType }) => durationType === 'month')).toBe(true);
    expect(has(({ depositPayment }) => depositPayment === 'percentage')).toBe(true);
    expect(has(({ limitPerCustomer }) => limitPerCustomer)).toBe(true);
    const bookable = onSale.flatMap((pack) => pack.bookable);
    expect(bookable.some(({ minimumScheduled }) => minimumScheduled === 1)).toBe(true);
    expect(bookable.some(({ maximumScheduled }) => maximumScheduled === 0)).toBe(true);
    expect(bookable.some(({ allowProviderSelection }) => !allowProviderSelection)).toBe(true);
    expect(business.taxes.some(({ packageIds }) => packageIds.includes(freshSkin))).toBe(true);
  });

  it('cost less than their services one by one', () => {
    for (const { bookable, sharedCapacity, quantity, ...pack } of onSale) {
      const prices = bookable.map(({ serviceId, quantity: count }) => {
        const price = business.services.find(({ id }) => id === serviceId)?.price ?? 0;
        return sharedCapacity ? price * quantity : price * count;
      });
      const alone = sharedCapacity
        ? Math.min(...prices)
        : prices.reduce((sum, price) => sum + price, 0);
      const discount = pack.calculatedPrice ? 0 : pack.discount;
      expect(pack.price * (1 - discount / 100)).toBeLessThan(alone);
    }
  });

  it('are of employees who do their services where they are', () => {
    const { bookable = [] } = onSale.find(({ id }) => id === straight) ?? {};
    for (const { serviceId, providerIds, locationIds } of bookable) {
      const [employee] = business.employees.filter(({ id }) => providerIds.includes(id));
      expect(employee?.offers.map((offer) => offer.serviceId)).toContain(serviceId);
      expect(locationIds).toEqual([employee?.locationId]);
      const others = business.employees.filter(({ offers }) =>
        offers.some((offer) => offer.serviceId === serviceId),
      );
      expect(others.length).toBeGreaterThan(providerIds.length);
    }
  });

  it('are on the list of a coupon of their own', async () => {
    const amelia = create();
    for (const { id } of onSale) {
      const user = { firstName: '', lastName: '' };
      const asked = { code: 'PACKAGE10', id, type: 'package', count: 1, user };
      const { data } = await post(amelia, '/coupons/validate', asked);
      expect(data).toMatchObject({ coupon: { discount: 10, packageList: [{ id }] } });
    }
  });

  it('were bought once: eight of ten lessons are left, and the two are over', async () => {
    const amelia = create();
    const [{ packages }] = await get(amelia, '/package-purchases/slots');
    expect(packages[0].purchases).toMatchObject([{ purchase: [{ available: 8, total: 10 }] }]);
    const lessons = amelia.appointments.filter(({ bookings }) =>
      bookings.some(({ packageCustomerServiceId }) => packageCustomerServiceId !== null),
    );
    expect(lessons).toHaveLength(2);
    for (const { end } of lessons) expect(end).toBeLessThan(now);
    for (const { customer } of business.purchases) {
      expect(customer.email).toMatch(/@example\.test$/);
      expect(business.appointments.map((each) => each.customer.email)).toContain(customer.email);
    }
  });
});
