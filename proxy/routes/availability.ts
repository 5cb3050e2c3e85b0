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
import { checkQuery } from '../guards/query.js';
import { waitFor } from '../guards/timing.js';
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
  const read = keepReadings((c) => {
    checkQuery(c, Object.keys(availabilityQuerySchema.entries));
    return readQuery(c.req.query());
  });

  return new Hono().get('/v1/availability', async (c) => {
    const { query, zoneName } = read(c);
    const background = toBackground(c);
    const catalog = await waitFor(c, system.showCatalog(background));
    const service = findService(catalog.value, query.serviceId, '/service');
    checkAgainst(service, query);
    const found = await waitFor(c, system.showAvailability(query, service, background));
    const answer: Availability =
      zoneName === query.timeZone ? found : { ...found, timeZone: zoneName };
    // Asked for again each time: it is some seconds old already.
    return answerShown(c, answer, { cacheControl: 'no-cache', isOfMoment: true });
  });
}

/** So many questions are read only once; those that are longer each time. */
const mostReadings = 200;
const longestKept = 200;

/** Many ask the very same: reading it takes longer than all the rest. */
function keepReadings<T>(read: (c: Context) => T): (c: Context) => T {
  const readings = new Map<string, T>();
  return (c) => {
    const search = c.req.url.slice(c.req.url.indexOf('?') + 1);
    const known = readings.get(search);
    if (known) return known;
    const reading = read(c);
    if (search.length > longestKept) return reading;
    readings.set(search, reading);
    const [oldest] = readings.keys();
    if (readings.size > mostReadings && oldest !== undefined) readings.delete(oldest);
    return reading;
  };
}

/** What is asked for. */
interface Reading {
  /** Its zone by the one name that is kept. */
  query: AvailabilityQuery;
  /** The zone by the name it was asked for, and is told by. */
  zoneName: string;
}

function readQuery(texts: Record<string, string>): Reading {
  const { service, employee, location, duration, timeZone, ...others } = parseDayQuery(
    availabilityQuerySchema,
    texts,
    maxAvailabilityDays,
  );
  const query: AvailabilityQuery = {
    ...others,
    timeZone: toCanonicalZone(timeZone),
    serviceId: service,
    employeeId: employee,
    locationId: location,
    durationSeconds: duration,
  };
  return { query, zoneName: timeZone };
}

function checkAgainst(service: Service, query: AvailabilityQuery): void {
  checkOffers(service, query, { employee: '/employee', location: '/location' });
  checkDuration(service, query.durationSeconds, '/duration');
  checkPersons(service, query.persons, '/persons');
  checkExtras(service, query.extras ?? [], () => '/extras');
}
