import type { Availability } from '../../proxy/contract/availability.js';
import type { Id } from '../../proxy/contract/catalog.js';
import type {
  CancelRequest,
  ManagedBooking,
  PurchaseAppointmentAnswer,
  PurchaseAppointmentRequest,
  RescheduleRequest,
} from '../../proxy/contract/manage.js';
import type { Day, Zone } from '../../proxy/contract/time.js';
import { ApiError } from './errors.js';
import { json, Transport } from './transport.js';

/** Longer than the proxy takes at worst, so that the proxy's answer wins. */
const changeTimeoutMs = 60_000;

/** What opens a booking: its number and its token. */
export interface ManageKey {
  id: Id;
  token: string;
}

/**
 * The proxy, as far as it is about a booking that was made. The token goes in a header: in no
 * address that somebody logs. All throw an `ApiError`.
 */
export class ManageApi {
  readonly #transport: Transport;

  /**
   * @param base - the proxy's address; an absolute URL with a slash at its end.
   * @param lang - BCP 47: what bookings are told in, where the site has it; empty: what each was
   * booked in.
   */
  constructor(base: string, lang = '') {
    this.#transport = new Transport(base, lang);
  }

  fetchBooking({ id, token }: ManageKey, signal?: AbortSignal): Promise<ManagedBooking> {
    const path = this.#transport.inLanguage(`v1/bookings/${id}`);
    return this.#transport.read(path, signal, { headers: bearer(token) });
  }

  /** Other times for an appointment, of the same service with the same employee. */
  fetchOtherTimes(
    { id, token }: ManageKey,
    days: { from: Day; to: Day; timeZone: Zone },
    signal?: AbortSignal,
  ): Promise<Availability> {
    const path = `v1/bookings/${id}/availability?${new URLSearchParams(days)}`;
    return this.#transport.read(path, signal, { headers: bearer(token) });
  }

  /** Moves an appointment. Sent once more it changes nothing more. */
  reschedule({ id, token }: ManageKey, request: RescheduleRequest): Promise<ManagedBooking> {
    return this.#change(`v1/bookings/${id}/reschedule`, token, request);
  }

  /** Cancels a booking. Sent once more it changes nothing more. */
  cancel({ id, token }: ManageKey, request: CancelRequest): Promise<ManagedBooking> {
    return this.#change(`v1/bookings/${id}/cancel`, token, request);
  }

  /** Books one more appointment of a package that was bought. Sent once more it books no other. */
  createPurchaseAppointment(
    { id, token }: ManageKey,
    request: PurchaseAppointmentRequest,
  ): Promise<PurchaseAppointmentAnswer> {
    return this.#change(`v1/purchases/${id}/appointments`, token, request);
  }

  /** The booking as an iCalendar file. */
  async fetchCalendarFile({ id, token }: ManageKey): Promise<string> {
    const path = this.#transport.inLanguage(`v1/bookings/${id}/calendar.ics`);
    const response = await this.#transport.send(path, {
      headers: bearer(token),
      signal: AbortSignal.timeout(changeTimeoutMs),
    });
    if (!response.ok) throw new ApiError('offline', null);
    return response.text();
  }

  #change<Answer>(path: string, token: string, body: object): Promise<Answer> {
    return this.#transport.fetch(this.#transport.inLanguage(path), {
      method: 'POST',
      headers: { ...json, ...bearer(token) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(changeTimeoutMs),
    });
  }
}

function bearer(token: string) {
  return { Authorization: `Bearer ${token}` };
}
