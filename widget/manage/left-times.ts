import { isAllowed } from '../../proxy/contract/allowed.js';
import type { Availability, FreePair, Slot } from '../../proxy/contract/availability.js';
import type { BookedAppointment, Purchase, PurchaseLeft } from '../../proxy/contract/booking.js';
import type { Catalog, Id } from '../../proxy/contract/catalog.js';
import type { ManagedBooking } from '../../proxy/contract/manage.js';
import { isStanding } from '../../proxy/contract/standing.js';
import { findService } from '../flow/flows.js';
import type { LeftChoice } from './manage-state.js';

/** What is left of a service, where there is such a one. */
function findLeft(purchase: Purchase | null, serviceId: Id): PurchaseLeft | undefined {
  return purchase?.left.find((each) => each.serviceId === serviceId);
}

/** Whom an appointment can be with, and where: those who do the service and the package allows. */
export function toLeftPairs(
  { serviceId, employeeId, locationId }: LeftChoice,
  { booking }: ManagedBooking,
  catalog: Catalog,
): FreePair[] {
  const left = findLeft(booking.purchase, serviceId);
  const offers = findService({ serviceId }, catalog)?.offers ?? [];
  const pairs = offers.map((offer): FreePair => [offer.employeeId, offer.locationId]);
  return pairs.filter(
    (pair) =>
      isLeft(pair, left) &&
      (employeeId === null || pair[0] === employeeId) &&
      (locationId === null || pair[1] === locationId),
  );
}

/** Whether the package lets the customer say whom it is with. */
export function allowsEmployeeChoice(
  serviceId: Id,
  { booking }: ManagedBooking,
  { packages }: Catalog,
): boolean {
  const bought = packages.find(({ id }) => id === booking.purchase?.packageId);
  const part = bought?.items.find((each) => each.serviceId === serviceId);
  return part?.allowsEmployeeChoice ?? true;
}

/**
 * What can be booked of free times: with those that the package allows, before it expires, and at
 * no time when the customer is at another appointment of it.
 *
 * @param durationSeconds - how long the appointment takes.
 */
export function toLeftTimes(
  availability: Availability,
  serviceId: Id,
  { booking }: ManagedBooking,
  durationSeconds: number,
): Availability {
  const { purchase, appointments } = booking;
  const left = findLeft(purchase, serviceId);
  const standing = appointments.filter(isStanding);
  const expiresAt = purchase?.expiresAt ?? null;
  const endsSooner = expiresAt !== null && expiresAt < availability.latest;
  const slots = availability.slots
    .map(({ startsAt, at }): Slot => ({ startsAt, at: at.filter((pair) => isLeft(pair, left)) }))
    .filter(
      (slot) =>
        slot.at.length > 0 &&
        (expiresAt === null || slot.startsAt < expiresAt) &&
        !standing.some((each) => overlaps(slot, durationSeconds, each)),
    );
  return { ...availability, latest: endsSooner ? expiresAt : availability.latest, slots };
}

function isLeft([employeeId, locationId]: FreePair, left: PurchaseLeft | undefined): boolean {
  return !left || isAllowed({ employeeId, locationId }, left);
}

function overlaps({ startsAt }: Slot, durationSeconds: number, other: BookedAppointment): boolean {
  const startMs = Date.parse(startsAt);
  const endMs = startMs + durationSeconds * 1000;
  return startMs < Date.parse(other.endsAt) && Date.parse(other.startsAt) < endMs;
}
