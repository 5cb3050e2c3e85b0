import type { FreePair, Slot } from './availability.js';
import type { Offer } from './catalog.js';

/**
 * Whom a date of a series is with: as on the first date where they are free then, at another place
 * rather than with somebody else; else whom the proxy would take anyway.
 *
 * @param first whom the first date is with.
 */
export function toSeriesPair({ at }: Slot, first: FreePair): FreePair | undefined {
  const [employeeId, locationId] = first;
  const theirs = at.filter((pair) => pair[0] === employeeId);
  return theirs.find((pair) => pair[1] === locationId) ?? theirs[0] ?? at[0];
}

/** Whether they do it, and there. */
export function isOffered([employeeId, locationId]: FreePair, offers: readonly Offer[]): boolean {
  return offers.some((each) => each.employeeId === employeeId && each.locationId === locationId);
}
