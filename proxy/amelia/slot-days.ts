import * as v from 'valibot';
import type { FreePair, Slot } from '../contract/availability.js';
import type { Id } from '../contract/catalog.js';
import type { Day } from '../contract/time.js';
import { fromUtcTime } from './time-dialect.js';

/** What is free on one day of UTC. */
export interface SlotDay {
  day: Day;
  /** Ascending; one that is written twice stands there twice. */
  slots: readonly Slot[];
}

/**
 * The slots of an answer, in order. Read by hand, and as tolerantly as all else is: a month of a
 * large business holds thousands of pairs, and each would go through a dozen of valibot's functions
 * while somebody waits. Made only once of an answer, for whatever is asked of it.
 */
export const slotDaysShape = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, SlotDay[]>(({ dataset, addIssue, NEVER }) => {
    const { slots, appCount }: { slots?: unknown; appCount?: unknown } = Object(dataset.value);
    // An answer to another question has none at all.
    const days = slots === undefined ? slots : readMap(slots, (times) => readMap(times, readPairs));
    const counts = readMap(appCount, (ofDays) => readMap(ofDays, readAmount));
    if (days && counts) return toSlotDays(days, counts);
    addIssue({ message: 'no slots' });
    return NEVER;
  }),
);

/** A map's entries, those of PHP's empty list for one, or none; undefined where one does not fit. */
function readMap<T>(
  value: unknown,
  readEntry: (entry: unknown) => T | undefined,
): Map<string, T> | undefined {
  const map = new Map<string, T>();
  if (value === null || value === undefined) return map;
  if (!(value instanceof Object)) return undefined;
  for (const [key, entry] of Object.entries(value)) {
    const read = readEntry(entry);
    if (read === undefined) return undefined;
    map.set(key, read);
  }
  return map;
}

function readPairs(value: unknown): FreePair[] | undefined {
  if (value === null || value === undefined) return [];
  if (!(value instanceof Object)) return undefined;
  const pairs: FreePair[] = [];
  for (const entry of Object.values(value)) {
    const pair = readPair(entry);
    if (!pair) return undefined;
    pairs.push(pair);
  }
  return pairs;
}

function readPair(entry: unknown): FreePair | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [employee, location = null]: unknown[] = entry;
  const employeeId = readAmount(employee);
  const locationId = location === null ? null : readAmount(location);
  return employeeId === undefined || locationId === undefined
    ? undefined
    : [employeeId, locationId];
}

/** PHP sends numbers as numbers or as texts. */
function readAmount(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** Of a day that was read already, so that not each slot's whole date is read anew. */
const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/**
 * @param days day → time → who is free then.
 * @param counts employee → day → how many appointments stand there.
 */
function toSlotDays(
  days: ReadonlyMap<string, ReadonlyMap<string, FreePair[]>>,
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
): SlotDay[] {
  const slotDays: SlotDay[] = [];
  for (const [day, times] of days) {
    if (!fromUtcTime(`${day} 00:00`)) continue;
    const bookings = toBookings(counts, day);
    const slots: Slot[] = [];
    for (const [time, pairs] of times) {
      if (!clockTime.test(time)) continue;
      const startsAt = `${day}T${time.length === 5 ? `${time}:00` : time}Z`;
      slots.push({ startsAt, at: toOwnOrder(pairs, bookings) });
    }
    slots.sort((one, other) => compare(one.startsAt, other.startsAt));
    slotDays.push({ day, slots });
  }
  return slotDays.sort((one, other) => compare(one.day, other.day));
}

/** How many appointments stand on a day, by employee. */
function toBookings(counts: ReadonlyMap<string, ReadonlyMap<string, number>>, day: Day) {
  const bookings = new Map<Id, number>();
  for (const [employee, ofDays] of counts) {
    const count = ofDays.get(day);
    if (count !== undefined) bookings.set(Number(employee), count);
  }
  return bookings;
}

/** The proxy's own pick first: who has the fewest appointments that day, then the lowest number. */
function toOwnOrder(pairs: FreePair[], bookings: ReadonlyMap<Id, number>): FreePair[] {
  if (pairs.length < 2) return pairs;
  const bookingsOf = ([employeeId]: FreePair) => bookings.get(employeeId) ?? 0;
  pairs.sort(
    (one, other) =>
      bookingsOf(one) - bookingsOf(other) || one[0] - other[0] || (one[1] ?? -1) - (other[1] ?? -1),
  );
  return pairs.filter((pair, index) => !isSamePair(pair, pairs[index - 1]));
}

function isSamePair([employeeId, locationId]: FreePair, other: FreePair | undefined): boolean {
  return other !== undefined && employeeId === other[0] && locationId === other[1];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
