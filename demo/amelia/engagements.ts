import { parseWall } from './clock.js';
import type { WallMs } from './php.js';
import type { Store } from './store.js';

/** A stretch that an employee gives to something other than appointments: wall times of the site. */
export interface Engagement {
  start: WallMs;
  end: WallMs;
}

/**
 * Employee → when events keep them, or anything else (recorded: slots-months-load). An event that
 * was cancelled keeps nobody.
 */
export function findEngagements({ business }: Store): Map<number, Engagement[]> {
  const engaged = new Map<number, Engagement[]>();
  const engage = (employeeId: number, start: string, end: string) => {
    const known = engaged.get(employeeId) ?? [];
    known.push({ start: parseWall(start), end: parseWall(end) });
    engaged.set(employeeId, known);
  };
  for (const { employeeId, start, end } of business.engagements) engage(employeeId, start, end);
  for (const { status, providerIds, periods } of business.events) {
    if (status !== 'approved') continue;
    for (const id of providerIds) {
      for (const { periodStart, periodEnd } of periods) engage(id, periodStart, periodEnd);
    }
  }
  return engaged;
}
