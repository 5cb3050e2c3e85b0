import type { Catalog } from '../../proxy/contract/catalog.js';
import type { Site } from '../../proxy/contract/site.js';
import type { Zone } from '../../proxy/contract/time.js';
import type { BookingState } from './booking-state.js';
import { type Choice, toOffers } from './choice.js';
import { findService } from './flows.js';

/** The clocks that times stand on: days and large times on the first, small ones on the second. */
export interface Clocks {
  first: Zone;
  second: Zone;
}

/**
 * Whoever has to come to a place reads the clock that hangs there; whoever is served where they
 * are, reads theirs; whoever has asked for a zone, that one. Beside the place's clock stands the
 * customer's, beside any other the place's.
 */
export function toClocks(state: BookingState, site: Site, catalog: Catalog): Clocks {
  const { choice, ownZone, askedZone, step } = state;
  // A list of events has some at a place and some at none: it stays on one clock, the place's.
  const isListed = step === 'event';
  const isThere = choice.event ? choice.event.place !== null : isAtPlace(choice, catalog);
  return setClocks({ ownZone, askedZone }, site, isListed || isThere);
}

/** @param isThere - whether the customer has to come to a place. */
export function setClocks(
  { ownZone, askedZone }: Pick<BookingState, 'ownZone' | 'askedZone'>,
  { timeZone }: Site,
  isThere: boolean,
): Clocks {
  const first = askedZone ?? (isThere ? timeZone : ownZone);
  return { first, second: first === timeZone ? ownZone : timeZone };
}

/** The zone that the customer reads times in: the one they asked for, else where they are. */
export function toCustomerZone({
  askedZone,
  ownZone,
}: Pick<BookingState, 'askedZone' | 'ownZone'>): Zone {
  return askedZone ?? ownZone;
}

/** As much of a choice as says who does what, and where. */
export type ChosenOffer = Pick<Choice, 'serviceId' | 'employeeId' | 'locationId'>;

/** Whether all that the choice leaves happens where one can go: at a place with an address. */
export function isAtPlace(choice: ChosenOffer, catalog: Catalog): boolean {
  const service = findService(choice, catalog);
  const offers = service ? toOffers(service, choice) : [];
  return (
    offers.length > 0 &&
    offers.every(({ locationId }) =>
      catalog.locations.some(({ id, address }) => id === locationId && address.trim() !== ''),
    )
  );
}
