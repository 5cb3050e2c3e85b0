import { Hono } from 'hono/tiny';
import type { BookingSystem } from '../amelia/booking-system.js';
import { onlyQuery } from '../guards/query.js';
import { waitFor } from '../guards/timing.js';

const shortLived = 'public, max-age=60';

/** `GET /v1/site` and `GET /v1/catalog`: what the widget shows first, the same for everybody. */
export function catalog(system: BookingSystem): Hono {
  return new Hono()
    .get('/v1/site', onlyQuery([]), async (c) => {
      const site = await waitFor(c, system.fetchSite());
      return c.json(site, 200, { 'Cache-Control': shortLived });
    })
    .get('/v1/catalog', onlyQuery([]), async (c) => {
      const catalog = await waitFor(c, system.fetchCatalog());
      return c.json(catalog, 200, { 'Cache-Control': shortLived });
    });
}
