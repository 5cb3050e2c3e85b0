import * as v from 'valibot';
import type { Receipt } from '../contract/booking.js';
import type { Catalog } from '../contract/catalog.js';
import { toTotalMinor } from '../contract/price.js';
import { Refusal } from '../contract/refusal.js';
import type { Site } from '../contract/site.js';
import type { Instant } from '../contract/time.js';
import type { AppointmentOrder, AppointmentWish, Background } from './booking-system.js';
import { type Booked, bookedShape, toBooked, toBookingBody, toReceipt } from './bookings.js';
import type { AmeliaClient, Notice } from './client.js';
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

/** What a receipt needs beside the booking. */
interface Surroundings {
  site: Site;
  catalog: Catalog;
}

/** Books appointments, and makes sure of what was booked. */
export function createAppointments(options: AppointmentsOptions) {
  const { client, notice } = options;

  async function createAppointment(
    order: AppointmentOrder,
    background: Background,
  ): Promise<Receipt> {
    const surroundings = await fetchSurroundings();
    const marker = await toMarker(options.secret, options.siteUrl, order.requestKey);
    const body = toBookingBody(order, surroundings.site.currency, marker);
    const booked = await client
      .post('/bookings', body, bookedShape)
      .then((answer) => toBooked(answer, order))
      .catch((error: unknown) => findLost(order, error));
    return confirm(order, booked, surroundings, background);
  }

  async function findAppointment(
    wish: AppointmentWish,
    background: Background,
  ): Promise<Receipt | undefined> {
    const surroundings = await fetchSurroundings();
    const booked = await lookUp(wish);
    return booked && confirm(wish, booked, surroundings, background);
  }

  /** Before anything is sent: once it is booked, nothing more may fail for want of a name. */
  async function fetchSurroundings(): Promise<Surroundings> {
    const [site, catalog] = await Promise.all([options.fetchSite(), options.fetchCatalog()]);
    return { site, catalog };
  }

  /** An answer that did not come, or says that the slot is gone, may be about our own booking. */
  async function findLost(order: AppointmentOrder, error: unknown): Promise<Booked> {
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal('internal', { outcome: 'unknown', cause: error });
    const isOurs = order.mayBeBooked && refusal.code === 'slot-taken';
    if (refusal.outcome === 'not-executed' && !isOurs) throw refusal;
    notice('warn', 'booking-looked-up', { code: refusal.code });
    const found = await lookUp(order).catch(() => undefined);
    if (found) return found;
    if (isOurs) throw refusal;
    throw new Refusal('outcome-unknown', {
      outcome: 'unknown',
      alarm: true,
      retryAfterSeconds: 5,
      cause: refusal,
    });
  }

  async function lookUp(wish: AppointmentWish): Promise<Booked | undefined> {
    const { timeZone } = await options.fetchSite();
    const marker = await toMarker(options.secret, options.siteUrl, wish.requestKey);
    return findBooked(client, timeZone, wish.startsAt, marker);
  }

  /** Compares what was booked with what was chosen, and tells everybody concerned if it is that. */
  async function confirm(
    wish: AppointmentWish,
    booked: Booked,
    { site, catalog }: Surroundings,
    background: Background,
  ): Promise<Receipt> {
    if (booked.startsAt !== wish.startsAt) await undo(booked);
    background(tellEverybody(client, booked, options));
    const { currency } = site;
    const { service, persons, durationSeconds } = wish;
    const { employeeId, locationId } = booked;
    const choice = { durationSeconds, employeeId, locationId };
    const unitMinor = toTotalMinor(service, { ...choice, persons: 1 });
    if (
      booked.unitPrice !== undefined &&
      toMinor(booked.unitPrice, currency.decimals) !== unitMinor
    ) {
      notice('error', 'amount-mismatch', { bookingId: booked.bookingId });
    }
    const totalMinor = toTotalMinor(service, { ...choice, persons });
    return toReceipt(wish, booked, totalMinor, currency, catalog);
  }

  /** Cancels a booking that the site put at another time. @throws always: `time-changed`. */
  async function undo({ bookingId, startsAt }: Booked): Promise<never> {
    notice('warn', 'time-changed', { bookingId });
    for (const delayMs of [0, 500, 2_000]) {
      if (delayMs > 0) await options.wait(delayMs);
      const cancelled = await client
        .post(`/bookings/cancel/${bookingId}`, { type: 'appointment' }, cancelledShape)
        .then(() => true)
        .catch(() => false);
      if (cancelled) throw toTimeChanged(startsAt);
    }
    notice('error', 'cancel-failed', { bookingId });
    throw new Refusal('outcome-unknown', { outcome: 'unknown', alarm: true });
  }

  return { createAppointment, findAppointment };
}

function toTimeChanged(siteStartsAt: Instant | undefined): Refusal {
  const detail = siteStartsAt
    ? `The booking system would have booked ${siteStartsAt} instead, so the booking was cancelled at once.`
    : 'The booking system would have booked another time, so the booking was cancelled at once.';
  return new Refusal('time-changed', { detail, siteStartsAt, alarm: true });
}
