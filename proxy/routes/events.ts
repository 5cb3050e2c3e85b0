import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Background, BookingSystem } from '../amelia/booking-system.js';
import { maxEventDays } from '../contract/events.js';
import { eventsQuerySchema } from '../contract/events.schema.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import { languageQuery, readLanguage } from '../guards/asked-language.js';
import { onlyQuery } from '../guards/query.js';
import { waitFor } from '../guards/timing.js';
import { parseDayQuery } from './day-query.js';
import type { AnswerShown } from './shown-answer.js';

export interface EventsOptions {
  system: Pick<BookingSystem, 'showCatalog' | 'fetchEvents' | 'fetchEvent'>;
  answerShown: AnswerShown;
  toBackground: (c: Context) => Background;
}

const eventsQuery = [...Object.keys(eventsQuerySchema.entries), ...languageQuery];

/** `GET /v1/events` and `GET /v1/events/{id}`: what takes place, and what is left of it. */
export function events({ system, answerShown, toBackground }: EventsOptions): Hono {
  return new Hono()
    .get('/v1/events', onlyQuery(eventsQuery), async (c) => {
      const lang = readLanguage(c);
      const { lang: _, ...texts } = c.req.query();
      const query = parseDayQuery(eventsQuerySchema, texts, maxEventDays);
      await checkTag(query.tag, toBackground(c));
      const page = await waitFor(c, system.fetchEvents({ ...query, lang }));
      return answerShown(c, page, { cacheControl: 'public, max-age=15' });
    })
    .get('/v1/events/:id{[1-9][0-9]{0,9}}', onlyQuery(languageQuery), async (c) => {
      const found = system.fetchEvent(Number(c.req.param('id')), readLanguage(c));
      const event = await waitFor(c, found);
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
