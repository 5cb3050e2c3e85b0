import type { Catalog } from '../proxy/contract/catalog.js';
import type { Site } from '../proxy/contract/site.js';
import type { BookingApi } from './api/booking-api.js';
import type { WayIn } from './flow/way-in.js';
import { loadFirst } from './steps/load-step.js';
import { isZone, toDeviceZone } from './time/zone.js';

/** What the widget knows of a business. */
export interface Business {
  site: Site;
  catalog: Catalog;
}

/** How it is loaded. */
interface Loading {
  signal: AbortSignal;
  /** `reload` where what the browser kept is known to be old. */
  cache: RequestCache;
  /** How it begins, by what the page wants of what the site has. */
  toWayIn(site: Site): WayIn;
}

/** Loads a site and its catalogue; what the first screen needs comes beside the catalogue. */
export async function loadBusiness(
  api: BookingApi,
  { signal, cache, toWayIn }: Loading,
): Promise<Business> {
  const [site, catalog] = await Promise.all([
    api.fetchSite(signal).then((told) => {
      // A failure shows when it is needed.
      loadFirst(toWayIn(told)).catch(() => {});
      return told;
    }),
    api.fetchCatalog(signal, cache),
  ]);
  return { site: toShownSite(site), catalog };
}

/** A zone younger than this browser cannot be shown: then the customer's clock stands alone. */
export function toShownSite(site: Site): Site {
  const timeZone = isZone(site.timeZone) ? site.timeZone : (toDeviceZone() ?? 'UTC');
  return { ...site, timeZone };
}
