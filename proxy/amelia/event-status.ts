import { sum } from '../contract/charge.js';
import type { EventPeriod, EventStatus } from '../contract/events.js';
import { toInstant } from '../contract/instant.js';
import type { Instant } from '../contract/time.js';
import type { Places } from './event-places.js';
import type { EventRow } from './event-rows.js';

/** When an event can be booked. */
export interface BookingTime {
  /** null: from when it was made. */
  opensAt: Instant | null;
  /** null: until it begins. */
  closesAt: Instant | null;
}

/**
 * Whether an event can be booked now, and why not: worked out from what Amelia tells of it, since
 * with our key it would take any booking.
 *
 * @param nowMs milliseconds.
 */
export function toStatus(
  row: EventRow,
  periods: readonly EventPeriod[],
  { opensAt, closesAt }: BookingTime,
  places: Places,
  nowMs: number,
): EventStatus {
  const now = toInstant(nowMs);
  if (row.status !== 'approved' && row.status !== 'pending') return 'cancelled';
  if (now >= (closesAt ?? periods[0]?.startsAt ?? '') || isEnough(row)) return 'closed';
  // Whatever the owner wrote: nobody comes to what is over.
  if (periods.every(({ endsAt }) => endsAt <= now)) return 'closed';
  if (opensAt !== null && now < opensAt) return 'not-yet-open';
  if (places.left === 0) return 'full';
  // It has a reason that it does not tell.
  return row.bookable === false || row.closed ? 'closed' : 'open';
}

/** Some events close once as many have booked as they need. */
function isEnough(row: EventRow): boolean {
  const { closeAfterMin, closeAfterMinBookings, bookingsApproved } = row;
  if (closeAfterMin === undefined) return false;
  const taken = closeAfterMinBookings ? bookingsApproved : toTaken(row);
  return taken !== undefined && taken >= closeAfterMin;
}

function toTaken({ customPricing, customTickets, maxCapacity, places }: EventRow) {
  if (customPricing && customTickets.length > 0) {
    return sum(customTickets.map(({ sold = 0 }) => sold));
  }
  return maxCapacity === undefined || places === undefined ? undefined : maxCapacity - places;
}
