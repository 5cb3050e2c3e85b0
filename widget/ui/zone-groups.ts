import type { ZonePlace } from './zone-place.js';
import { comparePlaces, type ZoneMatch } from './zone-search.js';

/** Zones that stand together in the list. */
export interface ZoneGroup {
  /** Empty where the group needs no heading. */
  name: string;
  matches: readonly ZoneMatch[];
}

/** Zones as they are, without anything looked for. */
export function toMatches(places: readonly ZonePlace[]): ZoneMatch[] {
  return places.map((place) => ({ place, city: place.city }));
}

/**
 * All places by their offset: those of one offset first, then from west to east.
 *
 * @param offsetOf - minutes east of UTC.
 * @param firstOffset - minutes east of UTC.
 * @param toName - what an offset is called.
 */
export function groupByOffset(
  places: readonly ZonePlace[],
  offsetOf: (place: ZonePlace) => number,
  firstOffset: number,
  toName: (offsetMinutes: number) => string,
): ZoneGroup[] {
  const byOffset = new Map<number, ZonePlace[]>();
  for (const place of places) {
    const offset = offsetOf(place);
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), place]);
  }
  const isLater = (offset: number) => Number(offset !== firstOffset);
  return [...byOffset]
    .sort(([one], [other]) => isLater(one) - isLater(other) || one - other)
    .map(([offset, some]) => ({
      name: toName(offset),
      matches: toMatches(some.sort(comparePlaces)),
    }));
}

/** As many of the first matches as asked for, in their groups. */
export function takeFirst(groups: readonly ZoneGroup[], limit: number): ZoneGroup[] {
  const taken: ZoneGroup[] = [];
  let left = limit;
  for (const { name, matches } of groups) {
    if (left <= 0) break;
    taken.push({ name, matches: matches.slice(0, left) });
    left -= matches.length;
  }
  return taken;
}
