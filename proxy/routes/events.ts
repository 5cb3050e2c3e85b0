import { Hono } from 'hono/tiny';
import type { BookingSystem } from '../amelia/booking-system.js';
import { maxEventDays } from '../contract/events.js';
import { eventsQuerySchema } from '../contract/events.schema.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import { onlyQuery } from '../guards/query.js';
import { waitFor } from '../guards/timing.js';
import { parseDayQuery } from './day-query.js';

/** Places are sold by the minute, but many look at the same list. */
const shortLived = 'public, max-age=15';

/** `GET /v1/events` and `GET /v1/events/{id}`: what takes place, and what is left of it. */
export function events(system: BookingSystem): Hono {
  return new Hono()
    .get('/v1/events', onlyQuery(Object.keys(eventsQuerySchema.entries)), async (c) => {
      const query = parseDayQuery(eventsQuerySchema, c.req.query(), maxEventDays);
      await checkTag(query.tag);
      const page = await waitFor(c, system.fetchEvents(query));
      return c.json(page, 200, { 'Cache-Control': shortLived });
    })
    .get('/v1/events/:id{[1-9][0-9]{0,9}}', onlyQuery([]), async (c) => {
      const event = await waitFor(c, system.fetchEvent(Number(c.req.param('id'))));
      if (!event) throw new Refusal('not-found');
      return c.json(event, 200, { 'Cache-Control': 'no-store' });
    });

  /** Only the site's own tags go up. */
  async function checkTag(tag: string | undefined): Promise<void> {
    if (tag === undefined) return;
    const { eventTags } = await system.fetchCatalog();
    if (!eventTags.includes(tag)) throw toInvalidInput('/tag', 'unknown');
  }
}
