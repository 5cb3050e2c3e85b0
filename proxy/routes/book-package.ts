import type { BookingSystem } from '../amelia/booking-system.js';
import type { PackageRequest } from '../contract/booking.js';
import { Refusal } from '../contract/refusal.js';
import type { LimitGuesses } from '../guards/guess-limit.js';
import type { BookingMaker } from './booking-kinds.js';

export interface BookPackageOptions {
  system: BookingSystem;
  limitGuesses: LimitGuesses;
  /** Milliseconds. */
  now: () => number;
}

/** Sells packages: checked against the catalogue first, then against slots fetched anew. */
export function createPackageMaker({ system }: BookPackageOptions): BookingMaker<PackageRequest> {
  return {
    async book() {
      throw new Refusal('package-unavailable');
    },
    find({ request, requestKey }, background) {
      return system.findPackageBooking({ ...request, requestKey }, background);
    },
  };
}
