import { Hono } from 'hono/tiny';
import type { BookingSystem } from '../amelia/booking-system.js';
import {
  type Availability,
  type AvailabilityQuery,
  maxAvailabilityDays,
} from '../contract/availability.js';
import { availabilityQuerySchema } from '../contract/availability.schema.js';
import type { Service } from '../contract/catalog.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import { onlyQuery } from '../guards/query.js';
import { waitFor } from '../guards/timing.js';
import {
  checkDuration,
  checkExtras,
  checkOffers,
  checkPersons,
  findService,
} from './check-service.js';
import { parseDayQuery } from './day-query.js';

/** `GET /v1/availability`: when a service can be had, and of whom. */
export function availability(system: BookingSystem): Hono {
  return new Hono().get(
    '/v1/availability',
    onlyQuery(Object.keys(availabilityQuerySchema.entries)),
    async (c) => {
      const query = readQuery(c.req.query());
      const catalog = await waitFor(c, system.fetchCatalog());
      const service = findService(catalog, query.serviceId, '/service');
      checkAgainst(service, query);
      const timeZone = toCanonicalZone(query.timeZone);
      const found = await waitFor(c, system.fetchAvailability({ ...query, timeZone }, service));
      c.header('Cache-Control', 'no-store');
      // The zone by the name it was asked for.
      return c.json({ ...found, timeZone: query.timeZone } satisfies Availability);
    },
  );
}

function readQuery(texts: Record<string, string>): AvailabilityQuery {
  const { service, employee, location, duration, ...others } = parseDayQuery(
    availabilityQuerySchema,
    texts,
    maxAvailabilityDays,
  );
  return {
    ...others,
    serviceId: service,
    employeeId: employee,
    locationId: location,
    durationSeconds: duration,
  };
}

function checkAgainst(service: Service, query: AvailabilityQuery): void {
  checkOffers(service, query, { employee: '/employee', location: '/location' });
  checkDuration(service, query.durationSeconds, '/duration');
  checkPersons(service, query.persons, '/persons');
  checkExtras(service, query.extras ?? [], () => '/extras');
}
