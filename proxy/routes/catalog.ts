import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Background, BookingSystem } from '../amelia/booking-system.js';
import { languageQuery, readLanguage } from '../guards/asked-language.js';
import { onlyQuery } from '../guards/query.js';
import { waitFor } from '../guards/timing.js';
import type { AnswerShown } from './shown-answer.js';

export interface CatalogOptions {
  system: Pick<BookingSystem, 'showSite' | 'showCatalog'>;
  answerShown: AnswerShown;
  toBackground: (c: Context) => Background;
}

const cacheControl = 'public, max-age=60';

/** `GET /v1/site` and `GET /v1/catalog`: what the widget shows first, to all of one language the same. */
export function catalog({ system, answerShown, toBackground }: CatalogOptions): Hono {
  return new Hono()
    .get('/v1/site', onlyQuery([]), async (c) => {
      const { value, isStale } = await waitFor(c, system.showSite(toBackground(c)));
      return answerShown(c, value, { cacheControl, isStale });
    })
    .get('/v1/catalog', onlyQuery(languageQuery), async (c) => {
      const shown = system.showCatalog(toBackground(c), readLanguage(c));
      const { value, isStale } = await waitFor(c, shown);
      return answerShown(c, value, { cacheControl, isStale });
    });
}
