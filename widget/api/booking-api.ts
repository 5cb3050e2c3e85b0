import type { Availability, AvailabilityQuery } from '../../proxy/contract/availability.js';
import type { BookingAnswer, BookingRequest, Receipt } from '../../proxy/contract/booking.js';
import type { Catalog, Id } from '../../proxy/contract/catalog.js';
import type { Coupon, CouponRequest } from '../../proxy/contract/coupon.js';
import type { AmeliaEvent, EventPage, EventsQuery } from '../../proxy/contract/events.js';
import type { Site } from '../../proxy/contract/site.js';
import type { SentFiles } from './file-parts.js';
import type { ManageKey } from './manage-api.js';
import { json, Transport } from './transport.js';

// Longer than the proxy takes at worst (free times, booking, and a look for a lost answer), so that
// the proxy's answer wins.
const bookTimeoutMs = 60_000;
/** Files take their time on a slow line. */
const uploadTimeoutMs = 180_000;

/** The proxy, as the widget sees it: one method an endpoint. All throw an `ApiError`. */
export class BookingApi {
  readonly #base: string;
  readonly #transport: Transport;

  /** @param base - the proxy's address; an absolute URL with a slash at its end. */
  constructor(base: string) {
    this.#base = base;
    this.#transport = new Transport(base);
  }

  fetchSite(signal?: AbortSignal): Promise<Site> {
    return this.#transport.read('v1/site', signal);
  }

  /** @param cache - `reload` where what the browser kept is known to be old. */
  fetchCatalog(signal?: AbortSignal, cache: RequestCache = 'default'): Promise<Catalog> {
    return this.#transport.read('v1/catalog', signal, { cache });
  }

  fetchAvailability(query: AvailabilityQuery, signal?: AbortSignal): Promise<Availability> {
    const { serviceId, from, to, timeZone, employeeId, locationId, persons } = query;
    const { durationSeconds, extras = [] } = query;
    const search = new URLSearchParams({ service: String(serviceId), from, to, timeZone });
    if (employeeId) search.set('employee', String(employeeId));
    if (locationId) search.set('location', String(locationId));
    if (persons && persons > 1) search.set('persons', String(persons));
    if (durationSeconds) search.set('duration', String(durationSeconds));
    const pairs = extras.map(({ id, quantity }) => `${id}:${quantity}`);
    if (pairs.length > 0) search.set('extras', pairs.join());
    return this.#transport.read(`v1/availability?${search}`, signal);
  }

  fetchEvents(query: EventsQuery, signal?: AbortSignal): Promise<EventPage> {
    const { from, to, search, tag, page } = query;
    const asked = new URLSearchParams({ from, to });
    if (search) asked.set('search', search);
    if (tag) asked.set('tag', tag);
    if (page > 1) asked.set('page', String(page));
    return this.#transport.read(`v1/events?${asked}`, signal);
  }

  /** As it is now; refused with `not-found` where there is none. */
  fetchEvent(id: Id, signal?: AbortSignal): Promise<AmeliaEvent> {
    // What the browser kept may have places that are taken by now.
    return this.#transport.read(`v1/events/${id}`, signal, { cache: 'no-cache' });
  }

  /** What a coupon takes off; refused with `coupon-not-valid` where it does not hold. */
  checkCoupon(request: CouponRequest, signal: AbortSignal): Promise<Coupon> {
    const init = { method: 'POST', headers: json, body: JSON.stringify(request) };
    return this.#transport.read('v1/coupons/check', signal, init);
  }

  /**
   * Books, once: the same key never books a second time.
   *
   * @param key - 16 to 64 characters of `A-Z a-z 0-9 _ -`, one for each form that was confirmed.
   * @param files - by the number of the custom field.
   */
  async createBooking(
    request: BookingRequest,
    key: string,
    files: SentFiles = {},
  ): Promise<Receipt> {
    const hasFiles = Object.values(files).flat().length > 0;
    const body = JSON.stringify(request);
    const answer = await this.#transport.fetch<BookingAnswer>('v1/bookings', {
      method: 'POST',
      // The browser itself says where the parts of a form begin.
      headers: { ...(!hasFiles && json), 'Idempotency-Key': key },
      body: hasFiles ? (await import('./file-parts.js')).toFileParts(body, files) : body,
      signal: AbortSignal.timeout(hasFiles ? uploadTimeoutMs : bookTimeoutMs),
    });
    return answer.booking;
  }

  /** A booking that was made, as an iCalendar file. */
  async fetchCalendarFile(key: ManageKey): Promise<string> {
    const { ManageApi } = await import('./manage-api.js');
    return new ManageApi(this.#base).fetchCalendarFile(key);
  }
}
