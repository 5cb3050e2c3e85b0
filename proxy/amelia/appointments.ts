import * as v from 'valibot';
import type { Receipt } from '../contract/booking.js';
import type { Catalog } from '../contract/catalog.js';
import { toTotalMinor, toUnitPriceMinor } from '../contract/price.js';
import { Refusal } from '../contract/refusal.js';
import type { Site } from '../contract/site.js';
import type { Instant } from '../contract/time.js';
import type { AppointmentOrder, AppointmentTrace, Background, Booking } from './booking-system.js';
import {
  type Booked,
  type BookedFacts,
  bookedShape,
  type Surroundings,
  toBooked,
  toBookingBody,
  toReceipt,
} from './bookings.js';
import type { AmeliaClient, Notice } from './client.js';
import { AmeliaRefusal } from './failures.js';
import { findBooked, toMarker } from './find-booking.js';
import { toMinor } from './money.js';
import { tellEverybody } from './success.js';

interface AppointmentsOptions {
  client: AmeliaClient;
  siteUrl: string;
  secret: string;
  wait: (delayMs: number) => Promise<unknown>;
  notice: Notice;
  fetchSite: () => Promise<Site>;
  fetchCatalog: () => Promise<Catalog>;
}

/** What proves that a booking was cancelled. */
const cancelledShape = v.object({ booking: v.object({ status: v.literal('canceled') }) });

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
    const body = toBookingBody(order, surroundings.site.currency, marker);
    await onSend();
    const booked = await client
      .post('/bookings', body, bookedShape)
      .then((answer) => toBooked(answer, order))
      .catch((error: unknown) => findLost(order, surroundings.site, error));
    await checkTime(order, booked);
    background(tellEverybody(client, booked, options));
    return toReceipt(order, booked, toOrderedFacts(order, booked, surroundings), surroundings);
  }

  async function findAppointment(
    trace: AppointmentTrace,
    background: Background,
  ): Promise<Receipt | undefined> {
    // Whatever hinders the look, the booking may be there all the same.
    const [surroundings, booked] = await fetchSurroundings()
      .then(async (all) => [all, await lookUp(trace, all.site)] as const)
      .catch((error: unknown) => {
        throw toOutcomeUnknown(error);
      });
    if (!booked) return undefined;
    await checkTime(trace, booked);
    background(tellEverybody(client, booked, options));
    return toReceipt(trace, booked, toFoundFacts(trace, booked, surroundings), surroundings);
  }

  /** Before anything is sent: once it is booked, nothing more may fail for want of a name. */
  async function fetchSurroundings(): Promise<Surroundings> {
    const [site, catalog] = await Promise.all([options.fetchSite(), options.fetchCatalog()]);
    return { site, catalog };
  }

  /** An answer that did not come may be about a booking that was made; PHP may be at it still. */
  async function findLost(order: AppointmentOrder, site: Site, error: unknown): Promise<Booked> {
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal('internal', { outcome: 'unknown', cause: error });
    if (refusal.outcome === 'not-executed') throw refusal;
    notice('warn', 'booking-looked-up', { code: refusal.code });
    for (const pauseMs of lookPausesMs) {
      if (pauseMs > 0) await options.wait(pauseMs);
      const found = await lookUp(order, site).catch(() => undefined);
      if (found) return found;
    }
    throw toOutcomeUnknown(refusal);
  }

  async function lookUp(
    { requestKey, startsAt }: Pick<AppointmentTrace, 'requestKey' | 'startsAt'>,
    { timeZone }: Site,
  ): Promise<Booked | undefined> {
    const marker = await toMarker(options.secret, options.siteUrl, requestKey);
    return findBooked(client, timeZone, startsAt, marker);
  }

  /** @throws `time-changed` where another time was booked than was chosen. */
  async function checkTime({ startsAt }: { startsAt: Instant }, booked: Booked): Promise<void> {
    if (booked.startsAt !== startsAt) await undo(booked);
  }

  /** What was booked a moment ago: the catalogue's price holds, for the customer has agreed to it. */
  function toOrderedFacts(
    order: AppointmentOrder,
    booked: Booked,
    { site }: Surroundings,
  ): BookedFacts {
    const { service, persons, durationSeconds } = order;
    const { locationId, unitPrice } = booked;
    const employeeId = booked.employeeId ?? order.employeeId;
    const choice = { durationSeconds, employeeId, locationId, persons };
    const { decimals } = site.currency;
    if (
      unitPrice !== undefined &&
      toMinor(unitPrice, decimals) !== toUnitPriceMinor(service, choice)
    ) {
      notice('error', 'amount-mismatch', { bookingId: booked.bookingId });
    }
    return { title: service.name, durationSeconds, totalMinor: toTotalMinor(service, choice) };
  }

  /** Cancels a booking that the site put at another time. @throws always: `time-changed`. */
  async function undo({ bookingId, startsAt }: Booked): Promise<never> {
    notice('warn', 'time-changed', { bookingId });
    for (const delayMs of [0, 500, 2_000]) {
      if (delayMs > 0) await options.wait(delayMs);
      const answer = await client
        .post(`/bookings/cancel/${bookingId}`, { type: 'appointment' }, cancelledShape)
        .catch((error: unknown) => error);
      if (!(answer instanceof Error)) throw toTimeChanged(startsAt);
      // Its reason will be the same the next time.
      if (answer instanceof AmeliaRefusal) break;
    }
    notice('error', 'cancel-failed', { bookingId });
    throw new Refusal('outcome-unknown', { outcome: 'unknown', alarm: true });
  }

  return { createAppointment, findAppointment };
}

/** What was booked some time ago: as Amelia tells it, for the catalogue may have changed. */
function toFoundFacts(
  trace: AppointmentTrace,
  booked: Booked,
  { site, catalog }: Surroundings,
): BookedFacts {
  const { told, unitPrice, employeeId, locationId } = booked;
  const service = catalog.services.find(({ id }) => id === trace.serviceId);
  const first = service?.durations[0];
  const durationSeconds = told?.durationSeconds ?? trace.durationSeconds ?? first?.seconds ?? 0;
  const persons = told?.persons ?? trace.persons ?? 1;
  const offer = service?.offers.find(
    (each) => each.employeeId === employeeId && each.locationId === locationId,
  );
  const unitMinor =
    unitPrice === undefined
      ? (offer?.priceMinor ?? first?.priceMinor ?? 0)
      : toMinor(unitPrice, site.currency.decimals);
  const isPerPerson = told?.isPricedPerPerson ?? service?.pricedPerPerson ?? false;
  return {
    title: service?.name ?? told?.serviceName ?? '',
    durationSeconds,
    totalMinor: unitMinor * (isPerPerson ? persons : 1),
  };
}

function toOutcomeUnknown(cause: unknown): Refusal {
  const options = { alarm: true, retryAfterSeconds: 5, cause } as const;
  return new Refusal('outcome-unknown', { outcome: 'unknown', ...options });
}

function toTimeChanged(siteStartsAt: Instant | undefined): Refusal {
  const detail = siteStartsAt
    ? `The booking system would have booked ${siteStartsAt} instead, so the booking was cancelled at once.`
    : 'The booking system would have booked another time, so the booking was cancelled at once.';
  return new Refusal('time-changed', { detail, siteStartsAt, alarm: true });
}
