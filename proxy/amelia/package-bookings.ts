import { Refusal } from '../contract/refusal.js';
import type { Background, Booking, Made, PackageOrder, PackageTrace } from './booking-system.js';

/** Books packages, and makes sure of what was booked. */
export function createPackageBookings() {
  async function createPackageBooking(_order: PackageOrder, _booking: Booking): Promise<Made> {
    throw new Refusal('package-unavailable');
  }

  async function findPackageBooking(
    _trace: PackageTrace,
    _background: Background,
  ): Promise<Made | undefined> {
    return undefined;
  }

  return { createPackageBooking, findPackageBooking };
}
