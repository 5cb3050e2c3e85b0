import type { Catalog } from '../../proxy/contract/catalog.js';
import type { Site } from '../../proxy/contract/site.js';
import type { Zone } from '../../proxy/contract/time.js';
import type { BookingState } from './booking-machine.js';
import { type Choice, toOffers } from './choice.js';
import { findService } from './flows.js';

/** The clocks that times stand on: days and large times on the first, small ones on the second. */
export interface Clocks {
  first: Zone;
  second: Zone;
  /** Whether the first is the customer's, and the second the place's. */
  isOwnFirst: boolean;
}

/**
 * Whoever has to come to a place reads the clock that hangs there; whoever is served where they
 * are, or has asked for a zone, reads theirs. The other one stands small beside it.
 */
export function toClocks(
  { choice, timeZone, isZoneChosen }: BookingState,
  site: Site,
  catalog: Catalog,
): Clocks {
  const isOwnFirst = isZoneChosen || !isAtPlace(choice, catalog);
  return isOwnFirst
    ? { first: timeZone, second: site.timeZone, isOwnFirst }
    : { first: site.timeZone, second: timeZone, isOwnFirst };
}

/** Whether all that the choice leaves happens where one can go: at a place with an address. */
export function isAtPlace(choice: Choice, catalog: Catalog): boolean {
  const service = findService(choice, catalog);
  const offers = service ? toOffers(service, choice) : [];
  return (
    offers.length > 0 &&
    offers.every(({ locationId }) =>
      catalog.locations.some(({ id, address }) => id === locationId && address.trim() !== ''),
    )
  );
}
