import type { Availability, AvailabilityQuery } from '../../proxy/contract/availability.js';
import type { BookingAnswer, BookingRequest, Receipt } from '../../proxy/contract/booking.js';
import type { Catalog } from '../../proxy/contract/catalog.js';
import type { Site } from '../../proxy/contract/site.js';
import type { SentFiles } from './file-parts.js';
import { json, Transport } from './transport.js';

// Longer than the proxy takes at worst, so that its answer wins.
const bookTimeoutMs = 30_000;
/** Files take their time on a slow line. */
const uploadTimeoutMs = 180_000;

/**
 * The proxy, as far as every booking needs it: one method an endpoint. All throw an `ApiError`. What
 * only some need asks by itself, in `flow/`.
 */
export class BookingApi extends Transport {
  /** Takes out of what is free what is not offered. */
  refine: (free: Availability) => Availability = (free) => free;

  fetchSite(signal?: AbortSignal): Promise<Site> {
    return this.read('v1/site', signal);
  }

  /** @param cache - `reload` where what the browser kept is known to be old. */
  fetchCatalog(signal?: AbortSignal, cache: RequestCache = 'default'): Promise<Catalog> {
    return this.read(this.inLanguage('v1/catalog'), signal, { cache });
  }

  async fetchAvailability(query: AvailabilityQuery, signal?: AbortSignal): Promise<Availability> {
    const { serviceId, from, to, timeZone, employeeId, locationId, persons } = query;
    const { durationSeconds, extras = [] } = query;
    const search = new URLSearchParams({ service: String(serviceId), from, to, timeZone });
    if (employeeId) search.set('employee', String(employeeId));
    if (locationId) search.set('location', String(locationId));
    if (persons && persons > 1) search.set('persons', String(persons));
    if (durationSeconds) search.set('duration', String(durationSeconds));
    const pairs = extras.map(({ id, quantity }) => `${id}:${quantity}`);
    if (pairs.length > 0) search.set('extras', pairs.join());
    return this.refine(await this.read(`v1/availability?${search}`, signal));
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
    signal?: AbortSignal,
  ): Promise<Receipt> {
    const hasFiles = Object.values(files).flat().length > 0;
    const body = JSON.stringify(request);
    const timeout = AbortSignal.timeout(hasFiles ? uploadTimeoutMs : bookTimeoutMs);
    const answer = await this.fetch<BookingAnswer>('v1/bookings', {
      method: 'POST',
      // The browser itself says where the parts of a form begin.
      headers: { ...(!hasFiles && json), 'Idempotency-Key': key },
      body: hasFiles ? (await import('./file-parts.js')).toFileParts(body, files) : body,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return answer.booking;
  }
}
