import type { FoundBooking } from '../amelia/booking-system.js';
import { isAllowed } from '../contract/allowed.js';
import type { BookedAppointment, Purchase } from '../contract/booking.js';
import type { Offer, Service } from '../contract/catalog.js';
import type { PurchaseAppointmentRequest } from '../contract/manage.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import { isStanding } from '../contract/standing.js';
import type { Instant } from '../contract/time.js';
import { checkOffers } from './check-service.js';

/** The package that was bought. @throws {Refusal} `not-found` where it was none. */
export function toPurchase({ receipt }: FoundBooking): Purchase {
  if (!receipt.purchase) throw new Refusal('not-found');
  return receipt.purchase;
}

/** The appointment that somebody asks for again, where it stands already. */
export function findSame(
  { receipt }: FoundBooking,
  service: Service,
  { startsAt }: PurchaseAppointmentRequest,
): BookedAppointment | undefined {
  return receipt.appointments
    .filter(isStanding)
    .find(
      (each) =>
        each.startsAt === startsAt &&
        (each.serviceId === undefined
          ? each.title === service.name
          : each.serviceId === service.id),
    );
}

/**
 * Who may do one more appointment of a package, and where. Amelia counts what is left of it, and
 * checks nothing else.
 *
 * @throws {Refusal} `package-unavailable` where nothing is left of the service, or the package is
 * over; `invalid-input` where it does not hold what is asked for.
 */
export function checkPurchase(
  found: FoundBooking,
  service: Service,
  request: PurchaseAppointmentRequest,
  nowMs: number,
): Offer[] {
  const purchase = toPurchase(found);
  const { left, leftInAll, expiresAt } = purchase;
  const own = left.find(({ serviceId }) => serviceId === service.id);
  const isOver = expiresAt !== null && nowMs >= Date.parse(expiresAt);
  const isUsedUp = !own || own.left <= 0 || (leftInAll !== null && leftInAll <= 0);
  if (isUsedUp || isOver || !isStanding(found.receipt)) {
    throw new Refusal('package-unavailable');
  }
  checkExpiry(expiresAt, request.startsAt);
  const offers = service.offers.filter((offer) => isAllowed(offer, own));
  return checkOffers({ ...service, offers }, request, {
    employee: '/employeeId',
    location: '/locationId',
  });
}

/** @throws {Refusal} `invalid-input` for an appointment after the end of its package. */
export function checkExpiry(expiresAt: Instant | null | undefined, startsAt: Instant): void {
  if (expiresAt && startsAt > expiresAt) throw toInvalidInput('/startsAt', 'too-far');
}

/**
 * Nobody can be at two appointments of one package at the same time.
 *
 * @throws {Refusal} `slot-taken`.
 */
export function checkOverlap(
  { receipt }: FoundBooking,
  { startsAt }: PurchaseAppointmentRequest,
  lengthSeconds: number,
): void {
  const startMs = Date.parse(startsAt);
  const endMs = startMs + lengthSeconds * 1000;
  const isBusy = receipt.appointments
    .filter(isStanding)
    .some((each) => Date.parse(each.startsAt) < endMs && startMs < Date.parse(each.endsAt));
  if (isBusy) throw new Refusal('slot-taken');
}
