import type { Context } from 'hono';
import type { Availability } from '../contract/availability.js';
import type {
  BookingAnswer,
  BookingRequest,
  BookingRequestAnswer,
  ManageLink,
  Receipt,
} from '../contract/booking.js';
import type { Catalog, Id } from '../contract/catalog.js';
import type { Coupon, CouponRequest } from '../contract/coupon.js';
import type { AmeliaEvent, EventPage } from '../contract/events.js';
import type { Problem } from '../contract/problem.js';
import { Refusal } from '../contract/refusal.js';
import type { Site } from '../contract/site.js';
import type { Day } from '../contract/time.js';
import type { Choices } from './choices.js';

/** Asks the proxy itself, within the process, on behalf of whoever asked for the page. */
export type Ask = (request: Request, c: Context) => Promise<Response>;

/** The API, as the pages use it. Each throws a {@link Refusal} where it was answered with a problem. */
export interface Api {
  fetchSite(): Promise<Site>;
  fetchCatalog(): Promise<Catalog>;
  /** @param days in the zone, both included. */
  fetchAvailability(
    choices: Choices,
    days: { from: Day; to: Day; timeZone: string },
  ): Promise<Availability>;
  fetchEvents(from: Day, to: Day, page: number): Promise<EventPage>;
  fetchEvent(id: Id): Promise<AmeliaEvent>;
  checkCoupon(request: CouponRequest): Promise<Coupon>;
  createBooking(request: BookingRequest, key: string): Promise<Receipt>;
  /** What became of a request to book; null: nothing was booked. */
  fetchOutcome(reference: string, key: string): Promise<Receipt | null>;
  fetchCalendarFile(id: Id, token: ManageLink['token']): Promise<Response>;
}

/** What belongs to the page's own request, and not to what is asked on its behalf. */
const notPassedOn = [
  'Accept-Encoding',
  'Authorization',
  'Content-Encoding',
  'Content-Length',
  'Content-Type',
  'Cookie',
  'If-Modified-Since',
  'If-None-Match',
  'Range',
  'Transfer-Encoding',
];

/**
 * The API for one request of a page. It comes from the same address, and from the same origin: all
 * that guards the API guards the pages.
 */
export function createApi(c: Context, ask: Ask): Api {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(c.req.raw.headers);
    for (const name of notPassedOn) headers.delete(name);
    // It is no browser that goes there, but what made the page.
    headers.set('Sec-Fetch-Mode', 'same-origin');
    if (!init.method) headers.delete('Origin');
    for (const [name, value] of Object.entries(init.headers ?? {})) headers.set(name, value);
    const response = await ask(new Request(new URL(path, c.req.url), { ...init, headers }), c);
    const type = response.headers.get('Content-Type');
    if (type === 'application/problem+json') throw await toRefusal(response);
    return response;
  }

  const read = async <T>(path: string, query: Record<string, string> = {}): Promise<T> => {
    const search = new URLSearchParams(query).toString();
    return (await call(search ? `${path}?${search}` : path)).json();
  };

  const send = async <T>(
    path: string,
    body: object,
    headers: Record<string, string> = {},
  ): Promise<T> => {
    const response = await call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return response.json();
  };

  return {
    fetchSite: () => read('/v1/site'),
    fetchCatalog: () => read('/v1/catalog'),
    fetchAvailability: (choices, days) =>
      read('/v1/availability', { ...toAvailabilityQuery(choices), ...days }),
    fetchEvents: (from, to, page) => read('/v1/events', { from, to, page: String(page) }),
    fetchEvent: (id) => read(`/v1/events/${id}`),
    checkCoupon: (request) => send('/v1/coupons/check', request),
    async createBooking(request, key) {
      const headers = { 'Idempotency-Key': key };
      return (await send<BookingAnswer>('/v1/bookings', request, headers)).booking;
    },
    async fetchOutcome(reference, key) {
      const headers = { 'Idempotency-Key': key };
      const response = await call(`/v1/booking-requests/${reference}`, { headers });
      const { booking }: BookingRequestAnswer = await response.json();
      return booking;
    },
    fetchCalendarFile: (id, token) =>
      call(`/v1/bookings/${id}/calendar.ics`, { headers: { Authorization: `Bearer ${token}` } }),
  };
}

function toAvailabilityQuery(choices: Choices): Record<string, string> {
  const { service, employee, location, persons, duration, extras } = choices;
  const list = extras.map(({ id, quantity }) => `${id}:${quantity}`).join(',');
  const query = { service, employee, location, persons, duration, extras: list || undefined };
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

async function toRefusal(response: Response): Promise<Refusal> {
  const { code, ...options }: Problem = await response.json();
  const retryAfter = Number(response.headers.get('Retry-After'));
  return new Refusal(code, {
    ...options,
    ...(retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {}),
    location: response.headers.get('Location') ?? undefined,
  });
}
