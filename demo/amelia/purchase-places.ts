import type { Booking } from './appointment.js';
import type { Bought, Package, Purchase, PurchasedService } from './package.js';
import { Refusal } from './php.js';
import { isTaking, type Store } from './store.js';

/** @throws {Refusal} 500 where there is none. */
export function findPurchase(store: Store, id: number): Purchase {
  const purchase = store.purchases.find((each) => each.id === id);
  if (purchase) return purchase;
  const repository = 'Repository\\Bookable\\Service\\PackageCustomerRepository';
  throw new Refusal(500, `Data not found in AmeliaBooking\\Infrastructure\\${repository}`);
}

/** What a booking is paid with; null: by itself. */
export function findBought(
  { purchases }: Store,
  { packageCustomerServiceId }: Booking,
): Bought | null {
  if (packageCustomerServiceId === null) return null;
  for (const purchase of purchases) {
    const service = purchase.services.find(({ id }) => id === packageCustomerServiceId);
    if (service) return { purchase, service };
  }
  return null;
}

/** Every booking that is paid with the purchase, cancelled ones too, and its appointment. */
export function findBookingsOf({ appointments }: Store, { services }: Purchase) {
  return appointments.flatMap((appointment) =>
    appointment.bookings
      .filter((booking) => services.some(({ id }) => id === booking.packageCustomerServiceId))
      .map((booking) => ({ appointment, booking })),
  );
}

/** How many appointments of a service were bought, and how many are left; a shared count is one. */
export function toPlaces(store: Store, purchase: Purchase, service: PurchasedService) {
  const isShared = purchase.bookingsCount > 0;
  const total = isShared ? purchase.bookingsCount : service.bookingsCount;
  // A cancelled appointment gives its place back.
  const taken = findBookingsOf(store, purchase).filter(
    ({ booking }) =>
      isTaking(booking.status) && (isShared || booking.packageCustomerServiceId === service.id),
  );
  return { available: total - taken.length, total };
}

/**
 * Refuses more appointments than a package has.
 *
 * @param serviceIds of each appointment that is asked for
 * @throws {Refusal} 409 `packageBookingUnavailable`.
 */
export function refuseBeyondPackage(pack: Package, serviceIds: number[]): void {
  const quantities = new Map(pack.bookable.map((each) => [each.serviceId, each.quantity]));
  const count = (serviceId: number) => serviceIds.filter((each) => each === serviceId).length;
  const isTooMany = pack.sharedCapacity
    ? serviceIds.length > pack.quantity || serviceIds.some((each) => !quantities.has(each))
    : serviceIds.some((each) => count(each) > (quantities.get(each) ?? 0));
  if (isTooMany) refusePackageBooking();
}

/** @throws {Refusal} 409 `packageBookingUnavailable`. */
export function refusePackageBooking(): never {
  throw new Refusal(409, 'Package booking is unavailable', { packageBookingUnavailable: true });
}
