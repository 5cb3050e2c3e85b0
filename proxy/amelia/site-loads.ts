import type { Catalog } from '../contract/catalog.js';
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
import { type InLanguage, inEachLanguage } from './languages.js';
import { type ManageTerms, toServiceSettings } from './manage-terms.js';
import { toBoughtPackages } from './packages.js';
import { type Settings, settingsShape } from './settings.js';
import { type KnownSite, type SiteDefaults, toKnownSite } from './site.js';
import { listCatalogLanguages, toCatalogWording, translateCatalog } from './translated-catalog.js';
import type { Language } from './translations.js';

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

/** What a site offers, and what all of it is told by. */
export interface Offered {
  catalog: Catalog;
  eventTerms: EventTerms;
  manageTerms: ManageTerms;
}

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
    const wording = toCatalogWording(entities);
    const eventTerms: EventTerms = { ...known, ...terms, wording };
    const catalog = toCatalog(entities, known.site, terms, now());
    const serviceSettings = toServiceSettings(entities);
    const around = toPackageSurroundings(known.site, terms, catalog.services);
    const boughtPackages = toBoughtPackages(entities.packages, around);
    const ours = { catalog, boughtPackages, settings, serviceSettings };
    const manageTerms: ManageTerms = { ...eventTerms, ...ours };
    return {
      value: toOfferedInLanguage({ catalog, eventTerms, manageTerms }),
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
    /** @param lang as {@link InLanguage} has it. */
    async fetchAnyCatalog(background?: Background, lang?: string) {
      const { value, isStale } = await offered.fetchAny(background);
      return { value: value(lang).catalog, isStale };
    },
  };
}

/** In whatever language: Amelia is asked but once. */
function toOfferedInLanguage(own: Offered): InLanguage<Offered> {
  const { wording } = own.eventTerms;
  return inEachLanguage(
    own,
    () => listCatalogLanguages(wording),
    (language) => translateOffered(own, language),
  );
}

function translateOffered(own: Offered, language: Language): Offered {
  const { eventTerms, manageTerms } = own;
  const { wording } = eventTerms;
  const catalog = translateCatalog(own.catalog, wording, language);
  const locations = eventTerms.locations.map(wording.locations.inWords(language));
  const boughtPackages = manageTerms.boughtPackages.map(wording.packages.inWords(language));
  return {
    catalog,
    eventTerms: { ...eventTerms, locations },
    manageTerms: { ...manageTerms, catalog, locations, boughtPackages },
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
