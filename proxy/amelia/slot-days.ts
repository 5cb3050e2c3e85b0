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
 *
 * @param slots day → time → pairs of employee and place.
 * @param appCount employee → day → how many appointments stand there.
 * @returns undefined where something of it does not fit.
 */
export function readSlotDays(slots: unknown, appCount: unknown): SlotDay[] | undefined {
  const counts = readMap(appCount, (ofDays) => readMap(ofDays, readAmount));
  const days = toMap(slots);
  if (!counts || !days) return undefined;
  const slotDays: SlotDay[] = [];
  for (const day of Object.keys(days)) {
    const times = toMap(days[day]);
    const ofDay = times && readSlots(day, times, toBookings(counts, day));
    if (!ofDay) return undefined;
    if (fromUtcTime(`${day} 00:00`)) slotDays.push({ day, slots: ofDay });
  }
  return slotDays.sort((one, other) => compare(one.day, other.day));
}

/** Of a day that was read already, so that not each slot's whole date is read anew. */
const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

function readSlots(
  day: string,
  times: Readonly<Record<string, unknown>>,
  bookings: ReadonlyMap<Id, number>,
): Slot[] | undefined {
  const slots: Slot[] = [];
  let isInOrder = true;
  let before = '';
  // As a rule the same are free as at the time before: one list for all of them.
  let pairsBefore: FreePair[] = [];
  let at: FreePair[] = [];
  for (const time of Object.keys(times)) {
    const pairs = readPairs(times[time]);
    if (!pairs) return undefined;
    if (!clockTime.test(time)) continue;
    const startsAt = `${day}T${time.length === 5 ? `${time}:00` : time}Z`;
    if (!isSameList(pairs, pairsBefore)) at = toOwnOrder(pairs, bookings);
    pairsBefore = pairs;
    slots.push({ startsAt, at });
    isInOrder &&= before <= startsAt;
    before = startsAt;
  }
  if (!isInOrder) slots.sort((one, other) => compare(one.startsAt, other.startsAt));
  return slots;
}

/** A map, PHP's empty list for one, or nothing. */
function toMap(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (value === null || value === undefined) return {};
  return value instanceof Object ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function readMap<T>(
  value: unknown,
  readEntry: (entry: unknown) => T | undefined,
): Map<string, T> | undefined {
  const entries = toMap(value);
  if (!entries) return undefined;
  const map = new Map<string, T>();
  for (const key of Object.keys(entries)) {
    const read = readEntry(entries[key]);
    if (read === undefined) return undefined;
    map.set(key, read);
  }
  return map;
}

function readPairs(value: unknown): FreePair[] | undefined {
  const entries = toMap(value);
  if (!entries) return undefined;
  const pairs: FreePair[] = [];
  for (const entry of Object.values(entries)) {
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
  const ordered = [...pairs].sort(
    (one, other) =>
      bookingsOf(one) - bookingsOf(other) || one[0] - other[0] || (one[1] ?? -1) - (other[1] ?? -1),
  );
  return ordered.filter((pair, index) => !isSamePair(pair, ordered[index - 1]));
}

function isSameList(pairs: readonly FreePair[], others: readonly FreePair[]): boolean {
  return (
    pairs.length === others.length && pairs.every((pair, index) => isSamePair(pair, others[index]))
  );
}

function isSamePair([employeeId, locationId]: FreePair, other: FreePair | undefined): boolean {
  return other !== undefined && employeeId === other[0] && locationId === other[1];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
