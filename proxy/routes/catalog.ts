import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Background, BookingSystem } from '../amelia/booking-system.js';
import { onlyQuery } from '../guards/query.js';
import type { AnswerShown } from './shown-answer.js';

export interface CatalogOptions {
  system: Pick<BookingSystem, 'showSite' | 'showCatalog'>;
  answerShown: AnswerShown;
  toBackground: (c: Context) => Background;
}

const cacheControl = 'public, max-age=60';

/** `GET /v1/site` and `GET /v1/catalog`: what the widget shows first, the same for everybody. */
export function catalog({ system, answerShown, toBackground }: CatalogOptions): Hono {
  return new Hono()
    .get('/v1/site', onlyQuery([]), async (c) => {
      const { value, isStale } = await system.showSite(toBackground(c));
      return answerShown(c, value, { cacheControl, isStale });
    })
    .get('/v1/catalog', onlyQuery([]), async (c) => {
      const { value, isStale } = await system.showCatalog(toBackground(c));
      return answerShown(c, value, { cacheControl, isStale });
    });
}
