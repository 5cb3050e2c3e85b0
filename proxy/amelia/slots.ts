import * as v from 'valibot';
import type { Availability, AvailabilityQuery, FreePair, Slot } from '../contract/availability.js';
import type { Id, Service } from '../contract/catalog.js';
import { toInstant } from '../contract/instant.js';
import type { Instant } from '../contract/time.js';
import type { Query } from './client.js';
import { amountShape, mapShape, orEmpty, textShape } from './shapes.js';
import { slotDaysShape } from './slot-days.js';
import { addDays, fromUtcTime, toDay } from './time-dialect.js';

/** What we read of `GET /slots`. */
export const slotsShape = v.object({
  minimum: textShape,
  maximum: textShape,
  slots: slotDaysShape,
  /** employee → day → how many appointments stand there. */
  appCount: orEmpty(mapShape(mapShape(amountShape))),
});

export type AmeliaSlots = v.InferOutput<typeof slotsShape>;

/**
 * What to ask Amelia for the days a customer asks for: in UTC alone, which is never ambiguous, and
 * a day wider on both sides, since the customer's days begin and end at other hours.
 */
export function toSlotsQuery(query: AvailabilityQuery, service: Service): Query {
  const { employeeId, locationId, extras = [] } = query;
  const extrasJson = JSON.stringify(extras.map(({ id, quantity }) => ({ id, quantity })));
  return [
    ['serviceId', query.serviceId],
    ['serviceDuration', query.durationSeconds ?? service.durations[0]?.seconds ?? 0],
    ['persons', query.persons ?? 1],
    ...(employeeId === undefined ? [] : [['providerIds[]', employeeId] as const]),
    ...(locationId === undefined ? [] : [['locationId', locationId] as const]),
    ...(extras.length === 0 ? [] : [['extras', extrasJson] as const]),
    ['group', 1],
    // Makes Amelia obey the minimum notice.
    ['page', 'booking'],
    ['timeZone', 'UTC'],
    ['queryTimeZone', 'UTC'],
    ['startDateTime', `${addDays(query.from, -1)} 00:00`],
    ['endDateTime', `${addDays(query.to, 1)} 23:59`],
  ];
}

/** Which slots of the answer are those asked for: of these days, bookable, done by somebody listed. */
export function toAvailability(
  answer: AmeliaSlots,
  query: AvailabilityQuery,
  service: Service,
  nowMs: number,
): Availability {
  const now = toInstant(Math.ceil(nowMs / 1000) * 1000);
  const minimum = fromUtcTime(answer.minimum);
  const earliest = minimum && minimum > now ? minimum : now;
  const latest = fromUtcTime(answer.maximum) ?? `${addDays(query.to, 1)}T23:59:59Z`;
  const isBookable = (startsAt: Instant) => earliest <= startsAt && startsAt <= latest;
  const slots = toSlots(answer, query, service, isBookable);
  return { timeZone: query.timeZone, now, earliest, latest, slots };
}

function isAsked(startsAt: Instant, { timeZone, from, to }: AvailabilityQuery): boolean {
  const utcDay = startsAt.slice(0, 10);
  // No zone is a whole day from UTC, so only the slots at both edges need a look at the calendar.
  if (from < utcDay && utcDay < to) return true;
  const day = toDay(timeZone, startsAt);
  return from <= day && day <= to;
}

/** Of a day that was read already, so that not each slot's whole date is read anew. */
const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** In order: a day after another, and so its times. */
function toSlots(
  answer: AmeliaSlots,
  query: AvailabilityQuery,
  service: Service,
  isBookable: (startsAt: Instant) => boolean,
): Slot[] {
  const slots: Slot[] = [];
  const isAskedOf = createPairCheck(query, service);
  // Amelia tells whole months; what lies farther off than any zone reaches need not be read.
  const [firstDay, lastDay] = [addDays(query.from, -1), addDays(query.to, 1)];
  for (const [day, times] of inOrder(answer.slots)) {
    if (day < firstDay || lastDay < day || !fromUtcTime(`${day} 00:00`)) continue;
    const bookings = (employeeId: number) => answer.appCount.get(String(employeeId))?.get(day) ?? 0;
    for (const [time, pairs] of inOrder(times)) {
      const startsAt = `${day}T${time.padEnd(8, ':00')}Z`;
      if (!clockTime.test(time) || !isBookable(startsAt) || !isAsked(startsAt, query)) continue;
      const at = pairs.filter(isAskedOf);
      // The same time may be written with seconds, and without.
      if (at.length > 0 && slots.at(-1)?.startsAt !== startsAt) {
        slots.push({ startsAt, at: inOwnOrder(at, bookings) });
      }
    }
  }
  return slots;
}

function inOrder<T>(map: ReadonlyMap<string, T>): [key: string, value: T][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether somebody who is asked for is there, and does it there. */
function createPairCheck(
  { employeeId, locationId }: AvailabilityQuery,
  { offers }: Service,
): (pair: FreePair) => boolean {
  const places = new Map<Id, Set<Id | null>>();
  for (const offer of offers) {
    if (employeeId !== undefined && offer.employeeId !== employeeId) continue;
    if (locationId !== undefined && offer.locationId !== locationId) continue;
    const known = places.get(offer.employeeId);
    if (known) known.add(offer.locationId);
    else places.set(offer.employeeId, new Set([offer.locationId]));
  }
  return ([employee, location]) => places.get(employee)?.has(location) ?? false;
}

/** The proxy's own pick first: who has the fewest appointments that day, then the lowest number. */
function inOwnOrder(pairs: FreePair[], bookings: (employeeId: number) => number): FreePair[] {
  if (pairs.length === 1) return pairs;
  const unique = new Map(pairs.map((pair) => [pair.join(), pair]));
  return [...unique.values()].sort(
    ([one, oneAt], [other, otherAt]) =>
      bookings(one) - bookings(other) || one - other || (oneAt ?? 0) - (otherAt ?? 0),
  );
}
