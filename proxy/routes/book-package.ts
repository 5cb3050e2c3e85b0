import type { BookingSystem } from '../amelia/booking-system.js';
import type { PackageRequest } from '../contract/booking.js';
import { toPackagePrice } from '../contract/package-price.js';
import type { LimitGuesses } from '../guards/guess-limit.js';
import type { BookingMaker } from './booking-kinds.js';
import { checkCoupon } from './check-coupon.js';
import { checkPackage } from './check-package.js';
import { checkExpected } from './check-price.js';
import { settlePackage } from './settle-package.js';
import { withTooClose } from './too-close.js';

export interface BookPackageOptions {
  system: BookingSystem;
  limitGuesses: LimitGuesses;
  /** Milliseconds. */
  now: () => number;
}

/** Sells packages: checked against the catalogue first, then against slots fetched anew. */
export function createPackageMaker({
  system,
  limitGuesses,
  now,
}: BookPackageOptions): BookingMaker<PackageRequest> {
  return {
    async book({ c, request, requestKey, files }, attempt) {
      const [site, catalog] = await Promise.all([system.fetchRules(), system.fetchCatalog()]);
      const rules = { site, catalog, nowMs: now() };
      const { order, wishes } = await checkPackage(request, requestKey, files, rules);
      const coupon = await checkCoupon(
        request,
        { kind: 'package', id: request.packageId },
        { c, system, limitGuesses },
      );
      const { package: bought, paymentMethod: method, payInFull } = order;
      // It costs the same whoever does it, and however much of it is booked at once.
      const price = toPackagePrice(bought, coupon, { method, payInFull });
      checkExpected(request.expectedTotalMinor, price);
      const settled = await settlePackage(system, bought, wishes, attempt.checkTime);
      return system
        .createPackageBooking({ ...order, coupon, ...settled }, attempt)
        .catch((error: unknown) => {
          throw withTooClose(error, request, settled);
        });
    },
    find({ request, requestKey }, background) {
      return system.findPackageBooking({ ...request, requestKey }, background);
    },
  };
}
