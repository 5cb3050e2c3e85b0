import { createAppointments } from './appointments.js';
import type { BookingSystem } from './booking-system.js';
import { keepFor } from './cache.js';
import {
  entitiesQuery,
  entitiesShape,
  toCatalog,
  toPackageSurroundings,
  toSiteTerms,
} from './catalog.js';
import {
  type AmeliaClient,
  createClient,
  type Fetch,
  type Notice,
  type TimeoutsMs,
} from './client.js';
import { createCouponCheck } from './coupons.js';
import { createEventBookings } from './event-bookings.js';
import { createEventList } from './event-list.js';
import { createEventLook } from './event-look.js';
import type { EventTerms } from './events.js';
import { AmeliaHasNot, AmeliaKeyRefused, type MissingSetting, SiteUnknown } from './failures.js';
import { createHealthWatch } from './health-watch.js';
import { createInspect } from './inspect.js';
import { createKinds } from './kinds.js';
import { type ManageTerms, toServiceSettings } from './manage-terms.js';
import { createManaged } from './managed.js';
import { createPackageBookings } from './package-bookings.js';
import { toBoughtPackages } from './packages.js';
import { type Settings, settingsShape } from './settings.js';
import { type KnownSite, type SiteDefaults, toKnownSite } from './site.js';
import { createSlotsLook } from './slots-look.js';

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

const unknownEvents: Readonly<Record<MissingSetting, string>> = {
  SITE_TIME_ZONE: 'site-time-zone-unknown',
  SHOW_CLIENT_TIME_ZONE: 'show-client-time-zone-unknown',
  SITE_CURRENCY: 'site-currency-unknown',
};

/** Amelia as the routes see it. */
export function createAmelia(options: AmeliaOptions): BookingSystem {
  const { watch, watchFetch, health } = createHealthWatch(options.now);
  const client = watch(createClient({ ...options, fetch: watchFetch(options.fetch) }));
  const fetchEntities = () => client.get('/entities', entitiesQuery, entitiesShape);
  const fetchSettings = keepFor(cacheLifeMs, options.now, createSettingsLoad(client, options));

  async function fetchKnownSite(): Promise<KnownSite> {
    const known = toKnownSite(await fetchSettings(), options.defaults);
    if (!('missing' in known)) return known;
    // Where the catalogue is refused too, it is the key that is wrong.
    await fetchEntities().catch((error: unknown) => {
      if (error instanceof AmeliaKeyRefused || error instanceof AmeliaHasNot) throw error;
    });
    for (const name of known.missing) {
      options.notice('error', unknownEvents[name], { hint: `set ${name}` });
    }
    throw new SiteUnknown(known.missing);
  }

  const fetchOffered = keepFor(cacheLifeMs, options.now, async () => {
    const [entities, settings, known] = await Promise.all([
      fetchEntities(),
      fetchSettings(),
      fetchKnownSite(),
    ]);
    const terms = toSiteTerms(entities, known.site, settings, options.paymentMethods);
    const eventTerms: EventTerms = { ...known, ...terms };
    const catalog = toCatalog(entities, known.site, terms, options.now());
    const serviceSettings = toServiceSettings(entities);
    const around = toPackageSurroundings(known.site, terms, catalog.services);
    const boughtPackages = toBoughtPackages(entities.packages, around);
    const ours = { catalog, boughtPackages, settings, serviceSettings };
    const manageTerms: ManageTerms = { ...eventTerms, ...ours };
    return { catalog, eventTerms, manageTerms };
  });
  const fetchCatalog = async () => (await fetchOffered()).catalog;
  const fetchEventTerms = async () => (await fetchOffered()).eventTerms;
  const fetchManageTerms = async () => (await fetchOffered()).manageTerms;

  const eventOptions = { ...options, client, fetchEventTerms };
  const fetchEvents = createEventList(eventOptions);
  const eventLook = createEventLook(eventOptions);
  const fetchKinds = createKinds({ ...options, fetchCatalog, fetchKnownSite, fetchEvents });

  const slotsLook = createSlotsLook({ ...options, client, fetchKnownSite });

  return {
    health,
    inspect: createInspect({ ...options, ...slotsLook, client }),
    async fetchSite() {
      const [{ site }, kinds] = await Promise.all([fetchKnownSite(), fetchKinds()]);
      return { ...site, kinds };
    },
    fetchRules: async () => (await fetchKnownSite()).site,
    fetchCatalog,
    fetchEvents,
    fetchEvent: eventLook.fetchEvent,
    fetchFreshEvent: eventLook.fetchFreshEvent,
    ...createEventBookings({ ...eventOptions, ...eventLook }),
    ...slotsLook,
    checkCoupon: createCouponCheck({ ...options, client, fetchKnownSite }),
    ...createPackageBookings({ ...options, client, fetchKnownSite, fetchCatalog }),
    ...createManaged({ ...options, client, fetchManageTerms }),
    ...createAppointments({ ...options, client, fetchKnownSite, fetchCatalog }),
  };
}

/**
 * Loads the settings; undefined where the site keeps them to itself. Where it did not before, that
 * is a fault, and no reason to go on with other ones.
 */
function createSettingsLoad(
  client: AmeliaClient,
  { notice }: AmeliaOptions,
): () => Promise<Settings | undefined> {
  let wasReadable = false;
  return async function loadSettings() {
    try {
      const { settings } = await client.get('/settings', [], settingsShape);
      wasReadable = true;
      return settings;
    } catch (error) {
      const isRefused = error instanceof AmeliaKeyRefused || error instanceof AmeliaHasNot;
      if (!isRefused || wasReadable) throw error;
      notice('warn', 'settings-refused', { reason: error.name });
      return undefined;
    }
  };
}
