import type { Id, Offer } from './catalog.js';

/** Those a package leaves to choose from; an empty list narrows nothing. */
export interface Allowed {
  employeeIds: readonly Id[];
  locationIds: readonly Id[];
}

/** Whether an appointment of a package may be with them, and there. */
export function isAllowed(
  { employeeId, locationId }: Pick<Offer, 'employeeId' | 'locationId'>,
  { employeeIds, locationIds }: Allowed,
): boolean {
  return isAmong(employeeIds, employeeId) && isAmong(locationIds, locationId);
}

function isAmong(named: readonly Id[], id: Id | null): boolean {
  return named.length === 0 || (id !== null && named.includes(id));
}
