import type { Availability } from '../../proxy/contract/availability.js';
import type { Zone } from '../../proxy/contract/time.js';
import { addMonths, type Month, toFirstDay, toLastDay } from '../time/plain-date.js';
import { toAvailabilityQuery } from './availability-query.js';
import type { BookingView } from './booking-view.js';

/**
 * What is free for the choice in a month and the one after it, which is as much as one answer holds.
 *
 * @param timeZone - the zone that the months are months of.
 * @throws {ApiError}
 */
export function fetchMonth(
  { api, state }: BookingView,
  month: Month,
  timeZone: Zone,
  signal: AbortSignal,
): Promise<Availability> {
  return api.fetchAvailability(toAvailabilityQuery(state.choice, toDays(month, timeZone)), signal);
}

/** The days of a month and of the one after it. */
export function toDays(month: Month, timeZone: Zone) {
  return { from: toFirstDay(month), to: toLastDay(addMonths(month, 1)), timeZone };
}
