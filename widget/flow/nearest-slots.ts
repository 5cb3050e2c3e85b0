import type { AvailabilityQuery, Slot } from '../../proxy/contract/availability.js';
import type { Instant } from '../../proxy/contract/time.js';
import { addDays } from '../time/plain-date.js';
import { toDayIn } from '../time/zoned.js';
import { toAvailabilityQuery } from './availability-query.js';
import type { BookingState } from './booking-state.js';
import { toCustomerZone } from './clocks.js';

const daysAround = 10;

/** Some days before and after the chosen time. */
export function toQueryAround(state: BookingState, at: Instant): AvailabilityQuery {
  const timeZone = toCustomerZone(state);
  const day = toDayIn(at, timeZone);
  return toAvailabilityQuery(state.choice, {
    from: addDays(day, -daysAround),
    to: addDays(day, daysAround),
    timeZone,
  });
}

/** The slots nearest to an instant that are not that instant, in the order of the day. */
export function toNearestSlots(slots: readonly Slot[], at: Instant, count: number): Slot[] {
  const distanceMs = ({ startsAt }: Slot) => Math.abs(Date.parse(startsAt) - Date.parse(at));
  return slots
    .filter(({ startsAt }) => startsAt !== at)
    .sort((one, other) => distanceMs(one) - distanceMs(other))
    .slice(0, count)
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}
