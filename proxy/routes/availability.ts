import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Background, BookingSystem } from '../amelia/booking-system.js';
import {
  type Availability,
  type AvailabilityQuery,
  maxAvailabilityDays,
} from '../contract/availability.js';
import { availabilityQuerySchema } from '../contract/availability.schema.js';
import type { Service } from '../contract/catalog.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import { onlyQuery } from '../guards/query.js';
import {
  checkDuration,
  checkExtras,
  checkOffers,
  checkPersons,
  findService,
} from './check-service.js';
import { parseDayQuery } from './day-query.js';
import type { AnswerShown } from './shown-answer.js';

export interface AvailabilityOptions {
  system: Pick<BookingSystem, 'showCatalog' | 'showAvailability'>;
  answerShown: AnswerShown;
  toBackground: (c: Context) => Background;
}

/** `GET /v1/availability`: when a service can be had, and of whom. */
export function availability({ system, answerShown, toBackground }: AvailabilityOptions): Hono {
  return new Hono().get(
    '/v1/availability',
    onlyQuery(Object.keys(availabilityQuerySchema.entries)),
    async (c) => {
      const query = readQuery(c.req.query());
      const catalog = await system.showCatalog(toBackground(c));
      const service = findService(catalog.value, query.serviceId, '/service');
      checkAgainst(service, query);
      const timeZone = toCanonicalZone(query.timeZone);
      const found = await system.showAvailability({ ...query, timeZone }, service);
      // The zone by the name it was asked for.
      const answer: Availability =
        timeZone === query.timeZone ? found : { ...found, timeZone: query.timeZone };
      // Asked for again each time: it is some seconds old already.
      return answerShown(c, answer, { cacheControl: 'no-cache' });
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
