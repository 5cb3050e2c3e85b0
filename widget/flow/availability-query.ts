import type { AvailabilityQuery } from '../../proxy/contract/availability.js';
import type { Choice } from './choice.js';

/** What to ask the proxy for, to know what is free for this choice on these days. */
export function toAvailabilityQuery(
  { serviceId, employeeId, locationId, durationSeconds, persons, extras }: Choice,
  days: Pick<AvailabilityQuery, 'from' | 'to' | 'timeZone'>,
): AvailabilityQuery {
  return {
    serviceId: serviceId ?? 0,
    ...days,
    employeeId: employeeId ?? undefined,
    locationId: locationId ?? undefined,
    durationSeconds: durationSeconds ?? undefined,
    persons,
    extras: [...extras],
  };
}
