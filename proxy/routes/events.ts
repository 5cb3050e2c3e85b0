import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Background, BookingSystem } from '../amelia/booking-system.js';
import { maxEventDays } from '../contract/events.js';
import { eventsQuerySchema } from '../contract/events.schema.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import { onlyQuery } from '../guards/query.js';
import { parseDayQuery } from './day-query.js';
import type { AnswerShown } from './shown-answer.js';

export interface EventsOptions {
  system: Pick<BookingSystem, 'showCatalog' | 'fetchEvents' | 'fetchEvent'>;
  answerShown: AnswerShown;
  toBackground: (c: Context) => Background;
}

/** `GET /v1/events` and `GET /v1/events/{id}`: what takes place, and what is left of it. */
export function events({ system, answerShown, toBackground }: EventsOptions): Hono {
  return new Hono()
    .get('/v1/events', onlyQuery(Object.keys(eventsQuerySchema.entries)), async (c) => {
      const query = parseDayQuery(eventsQuerySchema, c.req.query(), maxEventDays);
      await checkTag(query.tag, toBackground(c));
      const page = await system.fetchEvents(query);
      return answerShown(c, page, { cacheControl: 'public, max-age=15' });
    })
    .get('/v1/events/:id{[1-9][0-9]{0,9}}', onlyQuery([]), async (c) => {
      const event = await system.fetchEvent(Number(c.req.param('id')));
      if (!event) throw new Refusal('not-found');
      // Asked for again each time: places go by the minute.
      return answerShown(c, event, { cacheControl: 'no-cache' });
    });

  /** Only the site's own tags go up. */
  async function checkTag(tag: string | undefined, background: Background): Promise<void> {
    if (tag === undefined) return;
    const { value } = await system.showCatalog(background);
    if (!value.eventTags.includes(tag)) throw toInvalidInput('/tag', 'unknown');
  }
}
