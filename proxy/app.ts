import { type Context, Hono } from 'hono';
import { createAmelia } from './amelia/amelia.js';
import type { Background, BookingSystem } from './amelia/booking-system.js';
import { defaultTimeoutsMs, type Fetch, type TimeoutsMs } from './amelia/client.js';
import { openCaptcha, withCaptcha } from './captcha.js';
import type { Config } from './config.js';
import { Refusal } from './contract/refusal.js';
import { createDoctor } from './doctor/doctor.js';
import { createFrame } from './frame.js';
import type { Limits } from './guards/booking-limits.js';
import { createGuessLimit } from './guards/guess-limit.js';
import { createManageAccess } from './guards/manage-access.js';
import { createManageTokens } from './guards/manage-token.js';
import { checkMethods } from './guards/methods.js';
import { origin } from './guards/origin.js';
import { createOwnerAccess } from './guards/owner-access.js';
import type { Records } from './guards/records.js';
import { noteCode, requestIdOf } from './guards/request-notes.js';
import { watchStore } from './guards/store-watch.js';
import { type Log, toLogEntry } from './log.js';
import { createMemory } from './memory.js';
import { createPages, isPagePath, pageMethods } from './pages/book.js';
import { answerProblem, toProblem, toRefusalOf } from './problem-answer.js';
import { availability } from './routes/availability.js';
import { createBookingMakers } from './routes/booking-makers.js';
import { bookingRequests } from './routes/booking-requests.js';
import { bookings } from './routes/bookings.js';
import { calendar } from './routes/calendar.js';
import { captcha as captchaChallenge, challengePath } from './routes/captcha.js';
import { catalog } from './routes/catalog.js';
import { coupons } from './routes/coupons.js';
import { doctor } from './routes/doctor.js';
import { events } from './routes/events.js';
import { health, toHealthAnswer } from './routes/health.js';
import { manage } from './routes/manage.js';
import { createChangeOwnBooking } from './routes/own-booking.js';
import { purchases } from './routes/purchases.js';
import { reschedule } from './routes/reschedule.js';
import { createShownAnswers } from './routes/shown-answer.js';
import { type WidgetFiles, widget } from './routes/widget.js';

export interface AppOptions {
  config: Config;
  /** Reaches Amelia, and whoever checks captchas; default: the runtime's own. */
  fetch?: Fetch;
  /** Milliseconds. */
  now?: () => number;
  /** Keeps work going after the answer; default: the runtime's own, if it has one. */
  waitUntil?: Background;
  /** The built widget: `widget.js`, `widget.full.js`, `manage.js` and `chunks/…`. */
  widgetFiles?: WidgetFiles;
  log?: Log;
  /** Shared by all instances that must not book the same twice; default: this one's memory. */
  records?: Records;
  /** What differs from how much is taken of one. */
  limits?: Partial<Limits>;
  /**
   * Where a request comes from, as the runtime itself knows it: no header that anybody may write.
   * Without it all visitors count as one.
   */
  toClientAddress?: (c: Context) => string | undefined;
  /** For tests: passes the time between tries. */
  wait?: (delayMs: number) => Promise<unknown>;
  /** For tests: how long a call of Amelia may take. */
  timeoutsMs?: Partial<TimeoutsMs>;
  /** For tests: how long a request's body may take to arrive. */
  bodyTimeoutMs?: number;
  /** For tests: how long whoever books waits for an answer. */
  bookingTimeoutMs?: number;
  /** For tests. */
  createRequestId?: () => string;
}

/** Every address there is, and how it is used. */
const methodsByPath = {
  '/health': 'GET, HEAD',
  '/widget.js': 'GET, HEAD',
  '/widget.full.js': 'GET, HEAD',
  '/manage.js': 'GET, HEAD',
  '/chunks/:file{[A-Za-z0-9_-][A-Za-z0-9._-]*\\.js}': 'GET, HEAD',
  ...pageMethods,
  '/v1/site': 'GET, HEAD',
  '/v1/doctor': 'GET, HEAD',
  '/v1/catalog': 'GET, HEAD',
  '/v1/availability': 'GET, HEAD',
  '/v1/events': 'GET, HEAD',
  '/v1/events/:id{[1-9][0-9]{0,9}}': 'GET, HEAD',
  '/v1/bookings': 'POST',
  '/v1/booking-requests/:reference{[A-Za-z0-9_-]{43}}': 'GET, HEAD',
  '/v1/bookings/:id{[1-9][0-9]{0,9}}': 'GET, HEAD',
  '/v1/bookings/:id{[1-9][0-9]{0,9}}/availability': 'GET, HEAD',
  '/v1/bookings/:id{[1-9][0-9]{0,9}}/calendar.ics': 'GET, HEAD',
  '/v1/bookings/:id{[1-9][0-9]{0,9}}/reschedule': 'POST',
  '/v1/bookings/:id{[1-9][0-9]{0,9}}/cancel': 'POST',
  '/v1/purchases/:id{[1-9][0-9]{0,9}}': 'GET, HEAD',
  '/v1/purchases/:id{[1-9][0-9]{0,9}}/appointments': 'POST',
  '/v1/coupons/check': 'POST',
};

/** The booking system behind the proxy: the Amelia of the site that is configured. */
export function createSystem(options: AppOptions): BookingSystem {
  const { config, now = Date.now, log = () => undefined } = options;
  const system = createAmelia({
    ...config,
    defaults: {
      timeZone: config.siteTimeZone,
      showsClientTimeZone: config.showClientTimeZone,
      currency: config.siteCurrency,
    },
    fetch: toFetch(options),
    timeoutsMs: { ...defaultTimeoutsMs, ...options.timeoutsMs },
    now,
    wait: options.wait ?? waitMs,
    notice: (level, event, facts) => log({ level, event, ...facts }),
  });
  return withCaptcha(system, config.captcha);
}

/** The proxy, for any runtime: the guards in front, the routes, and a booking system behind them. */
export function createApp(options: AppOptions, system = createSystem(options)): Hono {
  const { config, now = Date.now, log = () => undefined } = options;
  const { bodyTimeoutMs, bookingTimeoutMs } = options;
  const { wait = waitMs } = options;
  const toClientAddress = options.toClientAddress ?? (() => undefined);
  const storeWatch = watchStore(options.records);
  const { store, kept, limits, keepPlace, wrongGuesses, wrongTokens, wrongSecrets } = createMemory({
    ...options,
    records: storeWatch.records,
    toClientAddress,
    now,
  });
  const limitGuesses = createGuessLimit({ toClientAddress, wrong: wrongGuesses, now });
  const captcha = openCaptcha({ ...options, fetch: toFetch(options), now });
  const tokens = createManageTokens({ ...config, now });
  const readManageToken = createManageAccess({ tokens, toClientAddress, wrong: wrongTokens, now });
  const changeOwnBooking = createChangeOwnBooking({ system, store, limits, wait, now });
  const managing = {
    system,
    readManageToken,
    changeOwnBooking,
    signLink: tokens.sign,
    now,
    bodyTimeoutMs,
  };
  const toBackground = (c: Context) => options.waitUntil ?? toRuntimeBackground(c);
  const showing = { system, answerShown: createShownAnswers(), toBackground };
  const booking = {
    kept,
    makers: createBookingMakers({ system, limitGuesses, store, wait, now }),
    signLink: tokens.sign,
    toBackground,
    isAlone: options.records === undefined,
    now,
  };

  const app = new Hono();
  const pages = createPages({
    ...config,
    // Through all guards, as whoever asks for the page.
    ask: async (request, c) => app.fetch(request, c.env, toExecutionContext(c)),
    captchaProvider: config.captcha?.provider,
    now,
    bodyTimeoutMs,
  });
  app.use(createFrame({ now, log, createRequestId: options.createRequestId ?? drawRequestId }));
  checkMethods(app, methodsByPath);
  if (captcha.createChallenge) checkMethods(app, { [challengePath]: 'GET, HEAD' });
  app.use('/v1/*', origin(config));
  app.route('/', health({ system, store: storeWatch, now, wait }));
  app.route('/', catalog(showing));
  app.route('/', availability(showing));
  app.route('/', events(showing));
  app.route(
    '/',
    bookings({ ...booking, captcha, limits, keepPlace, bodyTimeoutMs, bookingTimeoutMs }),
  );
  app.route('/', bookingRequests(booking));
  app.route('/', manage(managing));
  app.route('/', reschedule(managing));
  app.route('/', calendar({ ...managing, host: new URL(config.siteUrl).host }));
  app.route('/', purchases(managing));
  app.route('/', coupons({ system, limitGuesses, bodyTimeoutMs }));
  app.route(
    '/',
    doctor({
      checkOwner: createOwnerAccess({ ...config, toClientAddress, wrong: wrongSecrets, now }),
      examine: createDoctor({ config, system, store: storeWatch }),
      tellHealth: () => toHealthAnswer(system, storeWatch, now()),
      toClientAddress,
    }),
  );
  if (captcha.createChallenge) app.route('/', captchaChallenge(captcha.createChallenge));
  app.route('/', widget(options.widgetFiles ?? new Map()));
  app.route('/', pages.routes);
  app.notFound((c) => answer(c, new Refusal('not-found')));
  app.onError((error, c) => answer(c, toRefusalOf(error)));

  function answer(c: Context, refusal: Refusal): Response | Promise<Response> {
    noteCode(c, refusal.code);
    if (refusal.code === 'rate-limited') captcha.noteLimited();
    log(toLogEntry(refusal, requestIdOf(c)));
    const requestId = requestIdOf(c);
    return isPagePath(c.req.path)
      ? pages.answerRefusal(c, refusal, toProblem(refusal, requestId).status)
      : answerProblem(c, refusal, requestId);
  }

  return app;
}

const drawRequestId = () => crypto.randomUUID();

/** Not the bare function: some runtimes refuse it without its global. */
function toFetch(options: AppOptions): Fetch {
  return options.fetch ?? ((request) => fetch(request));
}

function waitMs(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}

/** Cloudflare and its like hand a context to each request; elsewhere the process itself goes on. */
function toRuntimeBackground(c: Context): Background {
  return (work) => {
    const context = toExecutionContext(c);
    if (context) context.waitUntil(work);
    else work.catch(() => undefined);
  };
}

function toExecutionContext(c: Context): Context['executionCtx'] | undefined {
  try {
    return c.executionCtx;
  } catch {
    return undefined;
  }
}
