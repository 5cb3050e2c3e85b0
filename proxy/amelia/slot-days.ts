import * as v from 'valibot';
import type { FreePair } from '../contract/availability.js';

/** day → time → pairs of employee and location. */
export type SlotDays = Map<string, Map<string, FreePair[]>>;

/**
 * The slots of an answer. Read by hand, and as tolerantly as all else is: a month of a large
 * business holds thousands of pairs, and each would go through a dozen of valibot's functions while
 * somebody waits.
 */
export const slotDaysShape = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, SlotDays>(({ dataset, addIssue, NEVER }) => {
    const days = readDays(dataset.value);
    if (days) return days;
    addIssue({ message: 'no slots' });
    return NEVER;
  }),
);

function readDays(value: unknown): SlotDays | undefined {
  return readMap(value, (times) => readMap(times, readPairs));
}

/** A map, PHP's empty list for one, or nothing; undefined where an entry of it does not fit. */
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
