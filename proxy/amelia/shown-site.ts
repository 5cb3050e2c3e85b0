import type { Catalog } from '../contract/catalog.js';
import type { BookingKind, Site, SiteRules } from '../contract/site.js';
import type { Background, Shown } from './booking-system.js';
import type { Kept } from './cache-through.js';
import type { KnownSite } from './site.js';

export interface ShownSiteOptions {
  fetchAnySite: (background?: Background) => Promise<Kept<KnownSite>>;
  fetchAnyCatalog: (background?: Background) => Promise<Kept<Catalog>>;
  fetchKinds: (
    fetchOffered: () => Promise<Catalog>,
    background?: Background,
  ) => Promise<BookingKind[]>;
}

/** What everybody is shown of the site: the very same object while nothing of it has changed. */
export function createShownSite({ fetchAnySite, fetchAnyCatalog, fetchKinds }: ShownSiteOptions) {
  let made: { rules: SiteRules; kinds: string; site: Site } | undefined;

  return async function showSite(background?: Background): Promise<Shown<Site>> {
    const catalog = fetchAnyCatalog(background);
    const [known, kinds, { isStale }] = await Promise.all([
      fetchAnySite(background),
      fetchKinds(async () => (await catalog).value, background),
      catalog,
    ]);
    const rules = known.value.site;
    if (made?.rules !== rules || made.kinds !== kinds.join()) {
      made = { rules, kinds: kinds.join(), site: { ...rules, kinds } };
    }
    return { value: made.site, isStale: isStale || known.isStale };
  };
}
