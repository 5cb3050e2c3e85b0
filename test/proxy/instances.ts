import { createAmelia } from '../../demo/amelia/amelia.js';
import { createSampleBusiness } from '../../demo/business.js';
import { type AppOptions, createApp } from '../../proxy/app.js';
import { readConfig } from '../../proxy/config.js';
import type { Records } from '../../proxy/guards/records.js';
import type { LogEntry } from '../../proxy/log.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { asManyAsTestsBook, env } from './salon.js';

const openedAtMs = Date.parse('2026-11-23T06:00:00Z');

/** Records in memory that somebody can look into. */
export function createOpenRecords(now: () => number) {
  return watchWrites(createMemoryRecords(now));
}

/** The same records, and all that was ever written there. */
export function watchWrites(records: Records) {
  const written: { key: string; text: string }[] = [];
  const open: Records = {
    read: records.read,
    async swap(key, expected, next, lifeMs) {
      const swap = await records.swap(key, expected, next, lifeMs);
      if (swap.swapped && next !== undefined) written.push({ key, text: next });
      return swap;
    },
  };
  return { records: open, written };
}

export interface InstancesOptions {
  /** Where they all remember; left out: each by itself. */
  toRecords?: (now: () => number) => Records;
  /** The same, where each has a client of its own. */
  clients?: readonly Records[];
  app?: Partial<AppOptions>;
}

/** Several proxies in front of one Amelia, as an edge runs them. */
export function openInstances(count: number, options: InstancesOptions = {}) {
  const { toRecords, clients = [], app = {} } = options;
  const clock = { nowMs: openedAtMs };
  const now = () => clock.nowMs;
  const business = createSampleBusiness(openedAtMs);
  const amelia = createAmelia({ business, key: env.AMELIA_API_KEY, now });
  const shared = toRecords?.(now);
  const log: LogEntry[] = [];
  const proxies = Array.from({ length: count }, (_, index) => {
    const records = clients[index] ?? shared;
    return createApp({
      config: readConfig(env),
      fetch: amelia.fetch,
      now,
      log: (entry) => log.push(entry),
      wait: async () => undefined,
      waitUntil: () => undefined,
      limits: asManyAsTestsBook,
      ...(records ? { records } : {}),
      ...app,
    });
  });
  return {
    amelia,
    clock,
    log,
    /** Books at one of them. */
    async book(index: number, request: object, key = 'a-key-of-20-letters_'): Promise<Response> {
      const proxy = proxies[index];
      if (!proxy) throw new Error(`no instance ${index}`);
      return proxy.request('/v1/bookings', {
        method: 'POST',
        headers: {
          Origin: 'https://shop.test',
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
        },
        body: JSON.stringify(request),
      });
    },
    /** The bodies that reached Amelia's `POST /bookings`. */
    booked: () =>
      amelia.requests
        .filter(({ method, call }) => method === 'POST' && call === '/bookings')
        .map(({ body }) => body),
  };
}
