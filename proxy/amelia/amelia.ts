import type { Catalog } from '../contract/catalog.js';
import { Refusal } from '../contract/refusal.js';
import type { Site } from '../contract/site.js';
import { createAppointments } from './appointments.js';
import type { BookingSystem } from './booking-system.js';
import { keepFor } from './cache.js';
import { entitiesQuery, entitiesShape, toCatalog } from './catalog.js';
import {
  type AmeliaClient,
  createClient,
  type Fetch,
  type Notice,
  type TimeoutsMs,
} from './client.js';
import { AmeliaHasNot, AmeliaKeyRefused } from './failures.js';
import {
  type Settings,
  type SiteDefaults,
  settingsShape,
  toSite,
  toSitePaymentMethods,
} from './site.js';
import { slotsShape, toAvailability, toSlotsQuery } from './slots.js';

export interface AmeliaOptions {
  /** Without a slash at its end. */
  siteUrl: string;
  apiKey: string;
  /** Makes the markers. */
  secret: string;
  /** For a site that does not tell these itself. */
  defaults: SiteDefaults;
  /** Those this proxy takes, of those the site has switched on. */
  paymentMethods: readonly string[];
  fetch: Fetch;
  timeoutsMs: TimeoutsMs;
  /** Milliseconds. */
  now: () => number;
  wait: (delayMs: number) => Promise<unknown>;
  notice: Notice;
}

const cacheLifeMs = 60_000;

/** Amelia as the routes see it. */
export function createAmelia(options: AmeliaOptions): BookingSystem {
  const client = createClient(options);
  const fetchSettings = keepFor(cacheLifeMs, options.now, () => loadSettings(client, options));

  async function fetchSite(): Promise<Site> {
    const site = toSite(await fetchSettings(), options.defaults);
    if (site) return site;
    options.notice('error', 'site-time-zone-unknown', { hint: 'set SITE_TIME_ZONE' });
    throw new Refusal('booking-system-unavailable', { alarm: true });
  }

  const fetchCatalog = keepFor(cacheLifeMs, options.now, async (): Promise<Catalog> => {
    const [entities, settings, site] = await Promise.all([
      client.get('/entities', entitiesQuery, entitiesShape),
      fetchSettings(),
      fetchSite(),
    ]);
    const methods = toSitePaymentMethods(settings).filter((method) =>
      options.paymentMethods.includes(method),
    );
    return toCatalog(entities, site, methods);
  });

  return {
    fetchSite,
    fetchCatalog,
    async fetchAvailability(query, service) {
      const answer = await client.get('/slots', toSlotsQuery(query, service), slotsShape, 'slots');
      return toAvailability(answer, query, service, options.now());
    },
    ...createAppointments({ ...options, client, fetchSite, fetchCatalog }),
  };
}

/** @returns undefined where the site keeps its settings to itself. */
async function loadSettings(
  client: AmeliaClient,
  { notice }: AmeliaOptions,
): Promise<Settings | undefined> {
  try {
    const { settings } = await client.get('/settings', [], settingsShape);
    return settings;
  } catch (error) {
    if (!(error instanceof AmeliaKeyRefused || error instanceof AmeliaHasNot)) throw error;
    notice('warn', 'settings-refused', { reason: error.name });
    return undefined;
  }
}
