import { toCoupon } from '../amelia/row-defaults.js';
import type { Coupon } from '../amelia/terms.js';
import { calmKitchen } from './events.js';
import { fiveMornings, freshSkin, goodStart, straight, tenLessons } from './packages.js';

const paidServiceIds = [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

/**
 * Two coupons that are good, one that no longer is, one that is used up, one for one service, one
 * for one event, and one for packages.
 *
 * @param year the current one
 */
export function createCoupons(year: number): Coupon[] {
  return [
    toCoupon({ id: 1, code: 'WELCOME10', discount: 10, limit: 500, serviceIds: paidServiceIds }),
    toCoupon({
      id: 2,
      code: 'FIVER',
      deduction: 5,
      limit: 200,
      customerLimit: 3,
      expirationDate: `${year + 1}-12-31`,
      serviceIds: paidServiceIds,
    }),
    toCoupon({
      id: 3,
      code: 'SUMMER',
      discount: 20,
      expirationDate: `${year - 1}-08-31`,
      serviceIds: paidServiceIds,
    }),
    toCoupon({
      id: 4,
      code: 'USEDUP',
      discount: 50,
      limit: 5,
      usedBefore: 5,
      serviceIds: paidServiceIds,
    }),
    toCoupon({ id: 5, code: 'FACIAL15', discount: 15, serviceIds: [11] }),
    toCoupon({ id: 6, code: 'EVENT20', discount: 20, serviceIds: [], eventIds: [calmKitchen] }),
    toCoupon({
      id: 7,
      code: 'PACKAGE10',
      discount: 10,
      serviceIds: [],
      packageIds: [goodStart, tenLessons, fiveMornings, straight, freshSkin],
    }),
  ];
}
