import type { Id } from './catalog.js';
import type { Day, Instant, Zone } from './time.js';

/** An employee who is free, and where; null: at no listed place. */
export type FreePair = [employeeId: Id, locationId: Id | null];

export interface Slot {
  startsAt: Instant;
  /**
   * Who is free then and where, the one the proxy itself would take first: so `at[0]` tells the
   * price of a booking that names nobody.
   */
  at: FreePair[];
}

/** `GET /v1/availability`. */
export interface Availability {
  /** The zone that `from` and `to` were days of. */
  timeZone: Zone;
  /** The proxy's own clock: no device's clock decides what today is. */
  now: Instant;
  /** The earliest start that may be booked at all, by the site's minimum notice. */
  earliest: Instant;
  /** The last one, by the site's booking window. */
  latest: Instant;
  /** Ascending, each instant once. */
  slots: Slot[];
}

/** What may be asked of `GET /v1/availability`; its days are in `timeZone`, both included. */
export interface AvailabilityQuery {
  serviceId: Id;
  from: Day;
  to: Day;
  timeZone: Zone;
  employeeId?: Id | undefined;
  locationId?: Id | undefined;
  persons?: number | undefined;
  durationSeconds?: number | undefined;
  extras?: { id: Id; quantity: number }[] | undefined;
}

/** The most days one request may ask for: two long months. */
export const maxAvailabilityDays = 62;
