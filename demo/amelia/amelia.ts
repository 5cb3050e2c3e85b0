import { Hono } from 'hono';
import { getAppointment, getAppointments } from './appointment-routes.js';
import { postBooking, postCancel, postSuccess } from './booking-routes.js';
import { type Answer, broken, type Call, readCall } from './call.js';
import { getCategories, getEntities, getService, getServices } from './catalog-routes.js';
import type { Business } from './entities.js';
import { getSettings } from './settings-route.js';
import { getSlots } from './slot-routes.js';
import { Store } from './store.js';
import { hang, htmlPage, noTrouble, phpWarning, type Trouble } from './trouble.js';

type Route = (store: Store, call: Call, id: number) => Answer;

/** What there is: method, path (`#` stands for an id), and who answers. */
const routes: readonly (readonly [method: string, path: string, route: Route])[] = [
  ['GET', '/entities', getEntities],
  ['GET', '/categories', getCategories],
  ['GET', '/services', getServices],
  ['GET', '/services/#', getService],
  ['GET', '/slots', getSlots],
  ['GET', '/settings', getSettings],
  ['GET', '/appointments', getAppointments],
  ['GET', '/appointments/#', getAppointment],
  ['POST', '/bookings/success/#', postSuccess],
  ['POST', '/bookings/cancel/#', postCancel],
];

/** An Amelia in memory: a site of its own behind `fetch`, and switches for what goes wrong. */
export interface Amelia {
  fetch(request: Request): Promise<Response>;
  /** Every call that had the key, the latest last. */
  readonly calls: readonly Call[];
  readonly store: Store;
  /** What goes wrong from now on; what is left out goes well again. */
  misbehave(trouble: Partial<Trouble>): void;
}

/**
 * Builds an Amelia in memory that speaks the real one's wire format (version 2.4.3, recorded).
 *
 * @param options.key - what the header `Amelia` must say; anything else answers 403.
 * @param options.now - the time, in milliseconds since 1970 UTC.
 * @param options.wait - how a slow answer waits, in milliseconds.
 */
export function createAmelia(options: {
  business: Business;
  key: string;
  now: () => number;
  wait?: (delayMs: number) => Promise<void>;
}): Amelia {
  const store = new Store(options.business, options.now);
  const calls: Call[] = [];
  const wait = options.wait ?? ((delayMs) => new Promise((done) => setTimeout(done, delayMs)));
  let trouble = noTrouble;
  const app = new Hono();

  app.all('*', async (context) => {
    const call = await readCall(context.req.raw);
    if (!call) return context.text('0', 400);
    if (context.req.header('Amelia') !== options.key) {
      return toResponse({ status: 403, body: { message: 'You are not allowed', data: [] } });
    }
    calls.push(call);
    if (trouble.hangs) return hang(context.req.raw.signal);
    if (trouble.delayMs > 0) await wait(trouble.delayMs);
    if (trouble.isDown) return context.html(htmlPage, 500);
    if (trouble.answersHtml) return context.html(htmlPage);
    const answer = route(call);
    if (trouble.losesBookingAnswer && call.path === '/bookings') return context.text('{"mess');
    return toResponse(answer, trouble.printsWarnings ? phpWarning : '');
  });

  // Nothing below waits, so one call ends before the next begins: writes are serialised.
  function route(call: Call): Answer {
    if (call.method === 'POST' && call.path === '/bookings') return book(call);
    if (call.path.startsWith('/bookings/success') && trouble.failingSuccessCalls > 0) {
      trouble = { ...trouble, failingSuccessCalls: trouble.failingSuccessCalls - 1 };
      return broken('Server error');
    }
    return findRoute(store, call);
  }

  function book(call: Call): Answer {
    if (trouble.losesRace) {
      trouble = { ...trouble, losesRace: false };
      postBooking(store, call, trouble.ignoresUtc);
    }
    return postBooking(store, call, trouble.ignoresUtc);
  }

  return {
    fetch: async (request) => app.fetch(request),
    calls,
    store,
    misbehave: (change) => {
      trouble = { ...noTrouble, ...change };
    },
  };
}

function findRoute(store: Store, call: Call): Answer {
  const path = call.path.replace(/\/(\d+)$/, '/#');
  const id = Number(call.path.match(/\d+$/)?.[0] ?? 0);
  const there = [...routes, ['POST', '/bookings', () => broken('')] as const].filter(
    ([, known]) => known === path,
  );
  const fitting = there.find(([method]) => method === call.method);
  if (fitting) return fitting[2](store, call, id);
  if (there.length === 0) return { status: 404, body: { message: 'Not found.' } };
  const methods = there.map(([method]) => method).join(', ');
  return {
    status: 405,
    body: { message: `Method not allowed. Must be one of: ${methods}` },
  };
}

function toResponse({ status, body }: Answer, before = ''): Response {
  const isPlainError = status === 404 || status === 405 || status === 500;
  return new Response(before + JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': isPlainError ? 'application/json' : 'application/json;charset=utf-8',
    },
  });
}
