import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Catalog } from '../contract/catalog.js';
import type { Refusal } from '../contract/refusal.js';
import { readFormBody } from '../guards/form-body.js';
import { ownForms } from '../guards/own-forms.js';
import { onlyQuery } from '../guards/query.js';
import { noteCode } from '../guards/request-notes.js';
import { answerPage, toPolicy } from './answer-page.js';
import type { Ask } from './api.js';
import { readAttempt, readFilled } from './filled.js';
import { readStepQuery } from './step-query.js';
import type { Visit } from './visit.js';

export interface PagesOptions {
  ask: Ask;
  /** Milliseconds. */
  now: () => number;
  /** Where the site is: its pictures are there. */
  siteUrl: string;
  captchaProvider: 'turnstile' | 'altcha' | undefined;
  /** How long a form may take to arrive. */
  bodyTimeoutMs?: number | undefined;
}

/** How the addresses of the pages are used. */
export const pageMethods = {
  '/book': 'GET, HEAD',
  '/book/style.css': 'GET, HEAD',
  '/book/options': 'GET, HEAD',
  '/book/times': 'GET, HEAD',
  '/book/places': 'GET, HEAD',
  '/book/details': 'GET, HEAD, POST',
  '/book/review': 'POST',
  '/book/done': 'POST',
  '/book/calendar.ics': 'POST',
};

/** Whether whoever asks for this address wants a page, even where it tells of a failure. */
export function isPagePath(path: string): boolean {
  return path === '/book' || path.startsWith('/book/');
}

/**
 * Booking by plain forms, for whoever has no JavaScript; where there is some the widget takes over.
 * The pages are a client of the API: nothing is checked here that is checked there. What is chosen
 * stands in addresses, what is typed in forms alone. There are no cookies.
 */
export function createPages(options: PagesOptions) {
  const { siteUrl, captchaProvider, bodyTimeoutMs } = options;
  const siteOrigin = new URL(siteUrl).origin;
  const hasTurnstile = captchaProvider === 'turnstile';

  function toPolicyOf(catalog?: Catalog): string {
    const pictureOrigins = [siteOrigin, ...(catalog ? toPictureOrigins(catalog) : [])];
    return toPolicy({ pictureOrigins: [...new Set(pictureOrigins)], hasTurnstile });
  }

  async function open(c: Context): Promise<Visit> {
    const { openVisit } = await import('./visit.js');
    return openVisit(c, options);
  }

  // Few come here: what draws the pages is loaded with the first.
  const steps = () => import('./show-step.js');
  const forms = () => import('./take-form.js');
  type Steps = Awaited<ReturnType<typeof steps>>;
  type Forms = Awaited<ReturnType<typeof forms>>;

  const show =
    (name: Extract<keyof Steps, `show${string}`>, ...further: string[]) =>
    async (c: Context) => {
      const query = readStepQuery(c, further);
      const visit = await open(c);
      const page = await (await steps())[name](visit, query);
      return answerPage(c, page, toPolicyOf(visit.view.catalog));
    };

  const take = (name: Extract<keyof Forms, `take${string}`>) => async (c: Context) => {
    const fields = await readFormBody(c, bodyTimeoutMs);
    const [filled, attempt] = [readFilled(fields), readAttempt(fields)];
    const visit = await open(c);
    const answer = await (await forms())[name](visit, filled, attempt);
    const { page, status, code, retryAfterSeconds } = answer;
    if (code) noteCode(c, code);
    if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds));
    return answerPage(c, page, toPolicyOf(), status);
  };

  const routes = new Hono()
    .use('/book/*', ownForms())
    .get('/book', show('showWhat', 'page'))
    .get('/book/options', show('showOptions'))
    .get('/book/times', show('showTimes', 'month', 'day'))
    .get('/book/places', show('showPlaces'))
    .get('/book/details', show('showDetails'))
    .post('/book/details', onlyQuery(['lang']), take('takeDetails'))
    .post('/book/review', onlyQuery(['lang']), take('takeReview'))
    .post('/book/done', onlyQuery(['lang']), take('takeDone'))
    .post('/book/calendar.ics', onlyQuery(['lang']), async (c) => {
      const fields = await readFormBody(c, bodyTimeoutMs);
      const { saveCalendarFile } = await import('./save-calendar-file.js');
      return saveCalendarFile(c, fields, options);
    })
    .get('/book/style.css', onlyQuery([]), async (c) => {
      const { style } = await import('./style.js');
      c.header('Cache-Control', 'public, max-age=300');
      c.header('Content-Type', 'text/css; charset=utf-8');
      return c.body(style);
    });

  /** Tells of a refusal in a page, with a way on. */
  async function answerRefusal(c: Context, refusal: Refusal, status: number): Promise<Response> {
    const [{ toSurroundings }, { drawTrouble }] = await Promise.all([
      import('./visit.js'),
      import('./draw-trouble.js'),
    ]);
    const { retryAfterSeconds } = refusal.options;
    if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds));
    const page = drawTrouble(await toSurroundings(c), refusal);
    return answerPage(c, page, toPolicyOf(), status);
  }

  return { routes, answerRefusal };
}

/** Pictures may lie elsewhere than the site itself. */
function toPictureOrigins({ services, employees, packages }: Catalog): string[] {
  return [...services, ...employees, ...packages].flatMap(({ pictureUrl }) =>
    pictureUrl && URL.canParse(pictureUrl) ? [new URL(pictureUrl).origin] : [],
  );
}
