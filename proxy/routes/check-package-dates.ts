import { isAllowed } from '../contract/allowed.js';
import type { PackageAppointment, PackageRequest } from '../contract/booking.js';
import type { Catalog, Id, Offer, Package, Service } from '../contract/catalog.js';
import { toExpiresAt } from '../contract/package-expiry.js';
import { toInvalidInput } from '../contract/refusal.js';
import type { Instant } from '../contract/time.js';
import { checkOffers, findService } from './check-service.js';

/** One appointment of a package, as far as the catalogue can tell. */
export interface PackageWish {
  service: Service;
  startsAt: Instant;
  /** Whom the customer has named; undefined: nobody. */
  employeeId: Id | undefined;
  /** As {@link employeeId}. */
  locationId: Id | undefined;
  /** Who may do it, and where, as far as package and customer leave that open. */
  offers: Offer[];
}

/**
 * The appointments that are booked with a package, as far as the catalogue can tell.
 *
 * @returns in the order of the request.
 * @throws {Refusal} `invalid-input` with the place that is wrong.
 */
export function checkPackageDates(
  { appointments }: Pick<PackageRequest, 'appointments'>,
  bought: Package,
  catalog: Catalog,
  nowMs: number,
): PackageWish[] {
  const wishes = appointments.map((appointment, index) =>
    toWish(appointment, index, bought, catalog),
  );
  checkCounts(bought, wishes);
  checkTimes(bought, wishes, nowMs);
  return wishes;
}

/** Where the start of the appointment at this index was written. */
export function toStartPointer(index: number): string {
  return `/appointments/${index}/startsAt`;
}

function toWish(
  { serviceId, startsAt, employeeId, locationId }: PackageAppointment,
  index: number,
  { items }: Package,
  catalog: Catalog,
): PackageWish {
  const pointer = `/appointments/${index}`;
  const item = items.find((each) => each.serviceId === serviceId);
  if (!item) throw toInvalidInput(`${pointer}/serviceId`, 'not-offered');
  const service = findService(catalog, serviceId, `${pointer}/serviceId`);
  const offers = service.offers.filter((offer) => isAllowed(offer, item));
  const isChoice = new Set(offers.map((offer) => offer.employeeId)).size > 1;
  if (employeeId !== undefined && isChoice && !item.allowsEmployeeChoice) {
    throw toInvalidInput(`${pointer}/employeeId`, 'not-offered');
  }
  const chosen = checkOffers(
    { ...service, offers },
    { employeeId, locationId },
    { employee: `${pointer}/employeeId`, location: `${pointer}/locationId` },
  );
  return { service, startsAt, employeeId, locationId, offers: chosen };
}

/** Not fewer than must be booked at once, and not more than may be. */
function checkCounts({ items, sharedQuantity }: Package, wishes: readonly PackageWish[]): void {
  for (const { serviceId, scheduleNow } of items) {
    const count = wishes.filter(({ service }) => service.id === serviceId).length;
    if (count < scheduleNow.min) throw toInvalidInput('/appointments', 'required');
    if (count > scheduleNow.max) throw toInvalidInput('/appointments', 'too-many');
  }
  if (sharedQuantity !== null && wishes.length > sharedQuantity) {
    throw toInvalidInput('/appointments', 'too-many');
  }
}

/** In time, and one after the other: nobody is in two places at once. */
function checkTimes({ expiry }: Package, wishes: readonly PackageWish[], nowMs: number): void {
  const expiresAt = toExpiresAt(expiry, nowMs);
  for (const [index, wish] of wishes.entries()) {
    const pointer = toStartPointer(index);
    const { startsAt } = wish;
    if (Date.parse(startsAt) <= nowMs) throw toInvalidInput(pointer, 'past');
    if (expiresAt !== null && startsAt > expiresAt) throw toInvalidInput(pointer, 'too-far');
    for (const other of wishes.slice(0, index)) {
      if (startsAt === other.startsAt) throw toInvalidInput(pointer, 'twice');
      if (isOverlapping(wish, other)) throw toInvalidInput(pointer, 'overlapping');
    }
  }
}

function isOverlapping(one: PackageWish, other: PackageWish): boolean {
  const [first, second] = one.startsAt < other.startsAt ? [one, other] : [other, one];
  // An appointment of a package is as long as the service is by default.
  const firstEndsMs =
    Date.parse(first.startsAt) + (first.service.durations[0]?.seconds ?? 0) * 1000;
  return Date.parse(second.startsAt) < firstEndsMs;
}
