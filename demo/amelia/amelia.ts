import { Hono } from 'hono';
import { addAppointmentRoutes } from './add-appointment.js';
import type { Appointment } from './appointment.js';
import { appointmentRoutes } from './appointments.js';
import { bookingRoutes } from './bookings.js';
import { categoryRoutes } from './categories.js';
import { eventChangeRoutes } from './change-events.js';
import { serviceChangeRoutes } from './change-services.js';
import { couponRoutes } from './coupons.js';
import { customFieldRoutes } from './custom-fields.js';
import { entityRoutes } from './entities.js';
import type { BookedEvent } from './event.js';
import { eventRoutes } from './events.js';
import { type Misbehaviour, neverUnlessAborted, pages, toMet } from './misbehaviour.js';
import type { Purchase } from './package.js';
import { packageRoutes } from './packages.js';
import { type Answer, Refusal } from './php.js';
import { purchaseRoutes } from './purchases.js';
import { readRequestBody, type UploadedFile } from './request-body.js';
import { type Call, runRoute, toCall } from './router.js';
import type { Business } from './rows.js';
import { seedAppointments, seedEventBookings } from './seed.js';
import { seedPurchases } from './seed-purchases.js';
import { serviceRoutes } from './services.js';
import { settingRoutes } from './settings.js';
import { slotRoutes } from './slots.js';
import { createStore } from './store.js';

/** What an Amelia was asked, whether or not it answered. */
export interface ReceivedRequest {
  method: string;
  /** Behind `/api/v1`, without further parameters: `/slots`. */
  call: string;
  /** The whole address, as it came. */
  url: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** The JSON body, or the fields of a form, nested; an empty object where there was none. */
  body: Record<string, unknown>;
  /** Those of a form. */
  files: UploadedFile[];
}

/** An Amelia in memory. */
export interface Amelia {
  /** Answers as the real one's `admin-ajax.php` does; hand it to a client as its `fetch`. */
  fetch(request: Request): Promise<Response>;
  /** Every call since the start, in order. */
  readonly requests: ReceivedRequest[];
  /** What is booked now, cancelled ones included; times are wall times of the site. */
  readonly appointments: readonly Appointment[];
  /** Every event now, and who has booked it, cancelled ones included. */
  readonly events: readonly BookedEvent[];
  /** Every package that was bought, cancelled ones included. */
  readonly purchases: readonly Purchase[];
  /** Fails like this from now on; `misbehave({})` heals it. */
  misbehave(misbehaviour: Misbehaviour): void;
  /** Changes what the business owner sets up: services, settings, days off. */
  change(edit: (business: Business) => void): void;
}

const routes = [
  ...entityRoutes,
  ...serviceRoutes,
  ...serviceChangeRoutes,
  ...categoryRoutes,
  ...customFieldRoutes,
  ...couponRoutes,
  ...settingRoutes,
  ...slotRoutes,
  ...bookingRoutes,
  ...appointmentRoutes,
  ...addAppointmentRoutes,
  ...packageRoutes,
  ...purchaseRoutes,
  ...eventRoutes,
  ...eventChangeRoutes,
];

/**
 * Makes an Amelia in memory that speaks the real one's wire format.
 *
 * It answers 403 without the right `Amelia` header, as the published ones do; the recorded
 * key-missing and key-wrong came from a server whose check was off.
 *
 * @param options.business what it starts with; it is copied
 * @param options.key the API key it wants in the header `Amelia`
 * @param options.now the clock, in milliseconds
 */
export function createAmelia(options: {
  business: Business;
  key: string;
  now: () => number;
}): Amelia {
  const store = createStore(options);
  seedAppointments(store);
  seedEventBookings(store);
  seedPurchases(store);
  const requests: ReceivedRequest[] = [];
  let misbehaviour: Misbehaviour = {};

  const app = new Hono();
  app.all('*', async ({ req }) => {
    const request = req.raw;
    const url = new URL(request.url);
    const call = toCall(request.method, url, await readRequestBody(request));
    if (!call) return new Response('0', { status: 400 });
    requests.push({
      method: call.method,
      call: call.path,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: call.body,
      files: call.files,
    });
    const met = toMet(misbehaviour, call);
    if (met.wait) await Promise.race([met.wait(call), neverUnlessAborted(request.signal)]);
    if (met.silent) return neverUnlessAborted(request.signal);
    if (met.down) return page(pages.critical, 500);
    if (met.html) return page(pages.maintenance, 200);
    if (request.headers.get('Amelia') !== options.key) {
      return toResponse({ status: 403, body: { message: 'Forbidden', data: [] } });
    }
    const answer = work(met, call);
    if (met.loseAnswer && isBooking(call)) {
      if (met.loseAnswer === 'hang') return neverUnlessAborted(request.signal);
      const whole = JSON.stringify(answer.body);
      return new Response(whole.slice(0, whole.length / 2), { headers: jsonHeaders(answer) });
    }
    return toResponse(answer, met.phpWarnings ? pages.warnings : '');
  });

  // Hono would answer an abort; a client must see it fail.
  app.onError((error) => {
    throw error;
  });

  function work(met: Misbehaviour, call: Call): Answer {
    try {
      if (met.failSuccess && call.path.startsWith('/bookings/success/')) {
        met.failSuccess -= 1;
        throw new Refusal(500, 'Maximum execution time of 30 seconds exceeded');
      }
      return runRoute(routes, store, { ...call, faults: met });
    } catch (error) {
      if (error instanceof Refusal) return error.toAnswer();
      throw error;
    }
  }

  return {
    fetch: async (request) => app.fetch(request),
    requests,
    appointments: store.appointments,
    purchases: store.purchases,
    get events() {
      return store.business.events.map((event) => ({
        event,
        bookings: store.bookingsOf(event.id),
      }));
    },
    misbehave(next) {
      misbehaviour = { ...next };
    },
    change: (edit) => edit(store.business),
  };
}

/** Whether a call books, for customers or as the business does. */
function isBooking({ method, path }: Call): boolean {
  return method === 'POST' && (path === '/bookings' || path === '/appointments');
}

function toResponse(answer: Answer, before = ''): Response {
  const { status, body } = answer;
  return new Response(before + JSON.stringify(body), { status, headers: jsonHeaders(answer) });
}

/** Only answers that went through its handlers name their character set. */
function jsonHeaders({ status }: Answer): HeadersInit {
  const isHandled = status === 200 || status === 409;
  return { 'Content-Type': `application/json${isHandled ? ';charset=utf-8' : ''}` };
}

function page(html: string, status: number): Response {
  return new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=UTF-8' } });
}
