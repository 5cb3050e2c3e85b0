import type { Catalog, Extra, Id, Offer, Service } from '../contract/catalog.js';
import { toInvalidInput } from '../contract/refusal.js';

/** @throws {Refusal} the same for a service that is hidden as for one that is not there. */
export function findService(catalog: Catalog, serviceId: number, pointer: string): Service {
  const service = catalog.services.find(({ id }) => id === serviceId);
  if (!service) throw toInvalidInput(pointer, 'unknown');
  return service;
}

/** The offers of a service that a choice of employee and location leaves. @throws if none. */
export function checkOffers(
  service: Service,
  choice: { employeeId?: number | undefined; locationId?: number | undefined },
  pointers: { employee: string; location: string },
): Offer[] {
  const { employeeId, locationId } = choice;
  const theirs = service.offers.filter(
    (offer) => employeeId === undefined || offer.employeeId === employeeId,
  );
  if (theirs.length === 0) throw toInvalidInput(pointers.employee, 'not-offered');
  const there = theirs.filter(
    (offer) => locationId === undefined || offer.locationId === locationId,
  );
  if (there.length === 0) throw toInvalidInput(pointers.location, 'not-offered');
  return there;
}

/** @returns seconds; the service's first duration where none is chosen. */
export function checkDuration(
  service: Service,
  seconds: number | undefined,
  pointer: string,
): number {
  const duration = service.durations.find((each) => each.seconds === seconds);
  if (seconds !== undefined && !duration) throw toInvalidInput(pointer, 'not-offered');
  return duration?.seconds ?? service.durations[0]?.seconds ?? 0;
}

export function checkPersons(
  service: Service,
  persons: number | undefined,
  pointer: string,
): number {
  const { min, max } = service.persons;
  const chosen = persons ?? min;
  if (chosen < min || chosen > max) throw toInvalidInput(pointer, 'persons');
  return chosen;
}

/**
 * Each extra is this service's, there once, and not more of it than there may be.
 *
 * @param toPointer where the one at this index was written.
 */
export function checkExtras(
  service: Service,
  extras: readonly { id: Id; quantity: number }[],
  toPointer: (index: number) => string,
): void {
  const seen = new Set<Id>();
  for (const [index, { id, quantity }] of extras.entries()) {
    const extra: Extra | undefined = service.extras.find((each) => each.id === id);
    if (!extra || quantity > extra.maxQuantity || seen.has(id)) {
      throw toInvalidInput(toPointer(index), 'not-offered');
    }
    seen.add(id);
  }
}
