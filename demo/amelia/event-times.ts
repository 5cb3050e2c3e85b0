import { formatWall, parseWall, toInstantMs, toWallMs } from './clock.js';
import type { Event } from './event.js';
import type { WallMs } from './php.js';
import type { Store } from './store.js';

/** When the first period starts: wall time of the site. */
export function toStart({ periods: [first] }: Event): WallMs {
  return parseWall(first?.periodStart);
}

/** Each period as wall times in a zone; null: the site's own, as they are kept. */
export function toPeriodsIn(store: Store, { periods }: Event, zone: string | null) {
  if (zone === null) return periods;
  const convert = (wall: string) =>
    formatWall(toWallMs(toInstantMs(parseWall(wall), store.siteZone()), zone));
  return periods.map(({ id, periodStart, periodEnd }) => ({
    id,
    periodStart: convert(periodStart),
    periodEnd: convert(periodEnd),
  }));
}

/** Each period's start and end in UTC. */
export function toUtcTimes(store: Store, event: Event): { start: string; end: string }[] {
  return toPeriodsIn(store, event, 'UTC').map(({ periodStart, periodEnd }) => ({
    start: periodStart,
    end: periodEnd,
  }));
}
