import type { AppOptions } from '../../proxy/app.js';
import type { Records } from '../../proxy/guards/records.js';
import { openInstances } from '../proxy/instances.js';
import type { Engine } from './engine.js';

/** What one test’s proxies share. */
export interface SharedStore {
  engine: Engine;
  /** Another client of it. */
  open(): Records;
}

/**
 * Two proxies in front of one Amelia.
 *
 * @param openClient called for each: two processes have a connection each.
 */
export function openTwo(openClient: () => Records, app: Partial<AppOptions> = {}) {
  const proxies = openInstances(2, { clients: [openClient(), openClient()], app });
  return {
    ...proxies,
    /** Does something whenever Amelia is about to book. */
    whileBooking(work: () => unknown): void {
      proxies.amelia.misbehave({
        only: '/bookings',
        wait: async ({ path }) => void (path === '/bookings' && (await work())),
      });
    },
  };
}
