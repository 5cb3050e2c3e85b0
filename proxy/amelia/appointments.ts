import type { Receipt } from '../contract/booking.js';
import type { Catalog } from '../contract/catalog.js';
import { Refusal } from '../contract/refusal.js';
import type { Instant } from '../contract/time.js';
import { appointmentAnswerShape } from './booked.js';
import { type BookedOrder, toAnsweredOrder, toFoundOrder, toStarts } from './booked-order.js';
import { toBookingBody } from './booking-body.js';
import type { AppointmentOrder, AppointmentTrace, Background, Booking } from './booking-system.js';
import { cancelBookings } from './cancel-bookings.js';
import type { AmeliaClient, Notice } from './client.js';
import { findBooked, toMarker } from './find-booking.js';
import { findMoved, toTimeChanged } from './moved-starts.js';
import { toPhpForm } from './multipart.js';
import { type Surroundings, toFoundFacts, toOrderedFacts, toReceipt } from './receipt.js';
import type { KnownSite } from './site.js';
import { tellEverybody } from './success.js';

interface AppointmentsOptions {
  client: AmeliaClient;
  siteUrl: string;
  secret: string;
  wait: (delayMs: number) => Promise<unknown>;
  notice: Notice;
  fetchKnownSite: () => Promise<KnownSite>;
  fetchCatalog: () => Promise<Catalog>;
}

/** When a lost booking is looked for: at once, and 2 and 5 seconds later. */
const lookPausesMs = [0, 2_000, 3_000];

/** Books appointments, and makes sure of what was booked. */
export function createAppointments(options: AppointmentsOptions) {
  const { client, notice } = options;

  async function createAppointment(
    order: AppointmentOrder,
    { background, onSend }: Booking,
  ): Promise<Receipt> {
    const surroundings = await fetchSurroundings();
    const marker = await toMarker(options.secret, options.siteUrl, order.requestKey);
    const body = toBody(order, marker, surroundings);
    await onSend();
    const booked = await client
      .post('/bookings', body, appointmentAnswerShape)
      .then((answer) => toAnsweredOrder(answer, order))
      .catch((error: unknown) => findLost(order, surroundings, error));
    await checkStarts(toStarts(order), booked);
    background(tellEverybody(client, booked, options));
    const facts = toOrderedFacts(order, booked, surroundings, notice);
    return toReceipt(order, booked, facts, surroundings);
  }

  async function findAppointment(
    trace: AppointmentTrace,
    background: Background,
  ): Promise<Receipt | undefined> {
    // Whatever hinders the look, the booking may be there all the same.
    const [surroundings, booked] = await fetchSurroundings()
      .then(async (all) => [all, await lookUp(trace.requestKey, toStarts(trace), all)] as const)
      .catch((error: unknown) => {
        throw toOutcomeUnknown(error);
      });
    if (!booked) return undefined;
    await checkStarts(toStarts(trace), booked);
    background(tellEverybody(client, booked, options));
    return toReceipt(trace, booked, toFoundFacts(trace, booked, surroundings), surroundings);
  }

  /** JSON, but a form where files go up with it. */
  function toBody(order: AppointmentOrder, marker: string, { site, clock }: Surroundings): object {
    const files = new Map(
      order.answers.flatMap(({ field, files }) => (files.length > 0 ? [[field.id, files]] : [])),
    );
    if (files.size === 0) return toBookingBody(order, site.currency, marker);
    return toPhpForm(toBookingBody(order, site.currency, marker, clock), files);
  }

  /** Before anything is sent: once it is booked, nothing more may fail for want of a name. */
  async function fetchSurroundings(): Promise<Surroundings> {
    const [known, catalog] = await Promise.all([options.fetchKnownSite(), options.fetchCatalog()]);
    return { ...known, catalog };
  }

  /** An answer that did not come may be about a booking that was made; PHP may be at it still. */
  async function findLost(
    order: AppointmentOrder,
    surroundings: Surroundings,
    error: unknown,
  ): Promise<BookedOrder> {
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal('internal', { outcome: 'unknown', cause: error });
    if (refusal.outcome === 'not-executed') throw refusal;
    notice('warn', 'booking-looked-up', { code: refusal.code });
    for (const pauseMs of lookPausesMs) {
      if (pauseMs > 0) await options.wait(pauseMs);
      const found = await lookUp(order.requestKey, toStarts(order), surroundings).catch(
        () => undefined,
      );
      if (found) return found;
    }
    throw toOutcomeUnknown(refusal);
  }

  async function lookUp(
    requestKey: string,
    starts: readonly Instant[],
    { site: { timeZone } }: Surroundings,
  ): Promise<BookedOrder | undefined> {
    const marker = await toMarker(options.secret, options.siteUrl, requestKey);
    return toFoundOrder(await findBooked(client, timeZone, starts, marker), starts.length);
  }

  /**
   * Makes sure that exactly the chosen starts are booked; else nothing stays booked.
   *
   * @throws {Refusal} `time-changed`, which says whether something could not be cancelled.
   */
  async function checkStarts(chosen: readonly Instant[], { booked }: BookedOrder): Promise<void> {
    const moved = findMoved(chosen, booked);
    if (!moved) return;
    const ids = booked.map(({ bookingId }) => bookingId);
    for (const bookingId of ids) notice('warn', 'time-changed', { bookingId });
    throw toTimeChanged(moved, await cancelBookings(client, ids, options));
  }

  return { createAppointment, findAppointment };
}

function toOutcomeUnknown(cause: unknown): Refusal {
  const options = { alarm: true, retryAfterSeconds: 5, cause } as const;
  return new Refusal('outcome-unknown', { outcome: 'unknown', ...options });
}
