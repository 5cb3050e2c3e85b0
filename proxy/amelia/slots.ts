import * as v from 'valibot';
import type { Availability, AvailabilityQuery, FreePair, Slot } from '../contract/availability.js';
import type { Id, Service } from '../contract/catalog.js';
import { toInstant } from '../contract/instant.js';
import type { Instant } from '../contract/time.js';
import type { Query } from './client.js';
import { textShape } from './shapes.js';
import { readSlotDays, type SlotDay } from './slot-days.js';
import { addDays, fromUtcTime, toWallMs } from './time-dialect.js';

/** What we read of `GET /slots`: the bounds of what may be booked, and what is free. */
export const slotsShape = v.pipe(
  v.object({
    minimum: textShape,
    maximum: textShape,
    slots: v.unknown(),
    appCount: v.optional(v.unknown()),
  }),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    const { minimum, maximum, slots, appCount } = value;
    const days = readSlotDays(slots, appCount);
    if (days) return { minimum, maximum, days };
    addIssue({ message: 'no slots' });
    return NEVER;
  }),
);

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
  const slots = toSlots(answer.days, query, service, { earliest, latest });
  return { timeZone: query.timeZone, now, earliest, latest, slots };
}

/** Both can still be booked. */
interface Bounds {
  earliest: Instant;
  latest: Instant;
}

function toSlots(
  days: readonly SlotDay[],
  query: AvailabilityQuery,
  service: Service,
  { earliest, latest }: Bounds,
): Slot[] {
  const slots: Slot[] = [];
  const toAsked = createPairChoice(query, service);
  // Amelia tells whole months; what lies farther off than any zone reaches need not be read.
  const [firstDay, lastDay] = [addDays(query.from, -1), addDays(query.to, 1)];
  const isAsked = createDayCheck(query);
  for (const { day, slots: ofDay } of days) {
    if (day < firstDay || lastDay < day) continue;
    const isWhole = earliest.slice(0, 10) < day && day < latest.slice(0, 10);
    // No zone is a whole day from UTC, so only the days at both edges need a look at the calendar.
    const isInside = query.from < day && day < query.to;
    for (const slot of ofDay) {
      const { startsAt } = slot;
      if (!isWhole && (startsAt < earliest || latest < startsAt)) continue;
      if (!isInside && !isAsked(startsAt)) continue;
      const at = toAsked(slot.at);
      // The same time may be written with seconds, and without.
      if (at.length === 0 || slots.at(-1)?.startsAt === startsAt) continue;
      slots.push(at === slot.at ? slot : { startsAt, at });
    }
  }
  return slots;
}

/** Whether an instant lies in the days that are asked for, by the clocks of their zone. */
function createDayCheck({ timeZone, from, to }: AvailabilityQuery): (at: Instant) => boolean {
  const [beginMs, endMs] = [Date.parse(from), Date.parse(addDays(to, 1))];
  return (at) => {
    const wallMs = toWallMs(timeZone, at);
    return beginMs <= wallMs && wallMs < endMs;
  };
}

/** Of who is free those who are asked for and do it there: the same list where all are. */
function createPairChoice(
  { employeeId, locationId }: AvailabilityQuery,
  { offers }: Service,
): (at: FreePair[]) => FreePair[] {
  const places = new Map<Id, Set<Id | null>>();
  for (const offer of offers) {
    if (employeeId !== undefined && offer.employeeId !== employeeId) continue;
    if (locationId !== undefined && offer.locationId !== locationId) continue;
    const known = places.get(offer.employeeId);
    if (known) known.add(offer.locationId);
    else places.set(offer.employeeId, new Set([offer.locationId]));
  }
  const isAskedFor = ([employee, location]: FreePair) =>
    places.get(employee)?.has(location) ?? false;
  const choices = new Map<FreePair[], FreePair[]>();
  return function toAsked(at) {
    const choice = choices.get(at) ?? (at.every(isAskedFor) ? at : at.filter(isAskedFor));
    choices.set(at, choice);
    return choice;
  };
}
