import type { Background } from './booking-system.js';
import { type Kept, keepThrough, type Loaded } from './cache-through.js';
import {
  entitiesQuery,
  entitiesShape,
  toCatalog,
  toPackageSurroundings,
  toSiteTerms,
} from './catalog.js';
import type { AmeliaClient, Notice } from './client.js';
import type { EventTerms } from './events.js';
import { AmeliaHasNot, AmeliaKeyRefused, type MissingSetting, SiteUnknown } from './failures.js';
import { type ManageTerms, toServiceSettings } from './manage-terms.js';
import { toBoughtPackages } from './packages.js';
import { type Settings, settingsShape } from './settings.js';
import { type KnownSite, type SiteDefaults, toKnownSite } from './site.js';

export interface SiteLoadsOptions {
  client: AmeliaClient;
  /** For a site that does not tell these itself. */
  defaults: SiteDefaults;
  /** Those this proxy takes, of those the site has switched on. */
  paymentMethods: readonly string[];
  /** Milliseconds. */
  now: () => number;
  notice: Notice;
}

const unknownEvents: Readonly<Record<MissingSetting, string>> = {
  SITE_TIME_ZONE: 'site-time-zone-unknown',
  SHOW_CLIENT_TIME_ZONE: 'show-client-time-zone-unknown',
  SITE_CURRENCY: 'site-currency-unknown',
};

/** What all else is told by: the site's settings, and what it offers. */
export function createSiteLoads(options: SiteLoadsOptions) {
  const { client, defaults, now, notice } = options;
  const fetchEntities = () => client.get('/entities', entitiesQuery, entitiesShape);
  const loadSettings = createSettingsLoad(options);

  const knownSite = keepThrough(now, async () => {
    const atMs = now();
    const settings = await loadSettings();
    const known = toKnownSite(settings, defaults);
    // A site of which too little is known is one that has answered: it is said anew to each.
    return { value: { settings, known }, atMs };
  });

  const offered = keepThrough(now, async () => {
    const askedAtMs = now();
    const [entities, site] = await Promise.all([fetchEntities(), knownSite.fetchFresh()]);
    const { settings } = site.value;
    const known = await checkKnown(site.value.known);
    const terms = toSiteTerms(entities, known.site, settings, options.paymentMethods);
    const eventTerms: EventTerms = { ...known, ...terms };
    const catalog = toCatalog(entities, known.site, terms, now());
    const serviceSettings = toServiceSettings(entities);
    const around = toPackageSurroundings(known.site, terms, catalog.services);
    const boughtPackages = toBoughtPackages(entities.packages, around);
    const ours = { catalog, boughtPackages, settings, serviceSettings };
    const manageTerms: ManageTerms = { ...eventTerms, ...ours };
    return {
      value: { catalog, eventTerms, manageTerms },
      atMs: Math.min(askedAtMs, site.atMs),
    } satisfies Loaded<unknown>;
  });

  /** @throws {SiteUnknown} where nobody has told what must be known of the site. */
  async function checkKnown(known: ReturnType<typeof toKnownSite>): Promise<KnownSite> {
    if (!('missing' in known)) return known;
    // Where the catalogue is refused too, it is the key that is wrong.
    await fetchEntities().catch((error: unknown) => {
      if (error instanceof AmeliaKeyRefused || error instanceof AmeliaHasNot) throw error;
    });
    for (const name of known.missing) {
      notice('error', unknownEvents[name], { hint: `set ${name}` });
    }
    throw new SiteUnknown(known.missing);
  }

  return {
    fetchKnownSite: async () => checkKnown((await knownSite.fetchFresh()).value.known),
    /** What bookings are checked with. */
    fetchOffered: async () => (await offered.fetchFresh()).value,
    /** What everybody may see, older where it must be: see {@link keepThrough}. */
    async fetchAnySite(background?: Background): Promise<Kept<KnownSite>> {
      const { value, isStale } = await knownSite.fetchAny(background);
      return { value: await checkKnown(value.known), isStale };
    },
    async fetchAnyCatalog(background?: Background) {
      const { value, isStale } = await offered.fetchAny(background);
      return { value: value.catalog, isStale };
    },
  };
}

/**
 * Loads the settings; undefined where the site keeps them to itself. Where it did not before, that
 * is a fault, and no reason to go on with other ones.
 */
function createSettingsLoad({
  client,
  notice,
}: SiteLoadsOptions): () => Promise<Settings | undefined> {
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
