import { describe, expect, it } from 'vitest';
import { toReadyPackage } from '../../../widget/flow/package-request.js';
import { aMassage, buy, catalog, talk, toPackageReview } from '../../support/buying.js';
import { aSender } from '../../support/sender.js';

const sender = aSender();

describe('a package that goes up', () => {
  it('names whom and where only where the customer has', () => {
    const withAna = aMassage('2026-12-14T08:00:00Z', { employeeId: 2, locationId: 1 });
    const state = buy(...toPackageReview(withAna, talk));
    expect(toReadyPackage(state, catalog, sender)?.request).toEqual({
      kind: 'package',
      packageId: 3,
      appointments: [
        { serviceId: 2, startsAt: '2026-12-14T08:00:00Z', employeeId: 2, locationId: 1 },
        { serviceId: 1, startsAt: '2026-12-14T12:00:00Z' },
      ],
      customer: {
        firstName: 'Jordan',
        lastName: 'Parker',
        email: 'jordan.parker@example.test',
      },
      timeZone: 'Europe/Belgrade',
      locale: 'en-GB',
      expectedTotalMinor: 28500,
    });
  });

  it('tells the sum that was shown, with the coupon', () => {
    const coupon = { code: 'CALM10', percent: 10, minor: 0, uses: 1 };
    const state = buy(...toPackageReview(talk), { type: 'take-coupon', coupon });
    expect(toReadyPackage(state, catalog, sender)?.request).toMatchObject({
      couponCode: 'CALM10',
      expectedTotalMinor: 25650,
    });
    const quoted = { ...state, quote: { lines: [], totalMinor: 100 } };
    expect(toReadyPackage(quoted, catalog, sender)?.request.expectedTotalMinor).toBe(100);
  });

  it('is nothing while the site has no such package', () => {
    expect(toReadyPackage(buy(), catalog, sender)).toBeNull();
  });
});
