import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Background, Booking, BookingSystem } from '../amelia/booking-system.js';
import type { AppointmentRequest, BookingAnswer, Receipt } from '../contract/booking.js';
import { appointmentRequestSchema } from '../contract/booking.schema.js';
import type { Id } from '../contract/catalog.js';
import type { Coupon } from '../contract/coupon.js';
import { Refusal } from '../contract/refusal.js';
import { readBookingBody } from '../guards/booking-body.js';
import type { LimitGuesses } from '../guards/guess-limit.js';
import {
  answerLifeMs,
  type IdempotencyStore,
  type KeptAnswer,
  leaseMs,
  readIdempotencyKey,
  toFilesFingerprint,
  toFingerprint,
  toPermission,
} from '../guards/idempotency.js';
import { onlyQuery } from '../guards/query.js';
import { checkAppointment } from './check-appointment.js';
import { checkExpected, toSettledPrice, toWishPrice } from './check-price.js';
import { settleDates } from './settle-dates.js';

/** So long after a booking was sent PHP may still be working on it, in milliseconds. */
const settledAfterMs = 60_000;

/**
 * So long checking a booking may take. Beyond it is not sent: its lease ends some time after, and
 * whoever asks again with its key then would book it too.
 */
const longestCheckMs = leaseMs / 2;

export interface BookingsOptions {
  system: BookingSystem;
  limitGuesses: LimitGuesses;
  store: IdempotencyStore;
  /** Milliseconds. */
  now: () => number;
  toBackground: (c: Context) => Background;
  /** How long a request's body may take to arrive. */
  bodyTimeoutMs?: number | undefined;
}

/** A request, and the files that came with it by the number of their custom field. */
interface Asked {
  c: Context;
  request: AppointmentRequest;
  files: ReadonlyMap<Id, readonly File[]>;
}

/** One try to book. */
interface Attempt extends Booking {
  /** Throws where there is no time left to book it. */
  checkTime: () => void;
}

/** `POST /v1/bookings`: one key, one booking. */
export function bookings(options: BookingsOptions): Hono {
  const { system, limitGuesses, store, now, toBackground, bodyTimeoutMs } = options;

  return new Hono().post('/v1/bookings', onlyQuery([]), async (c) => {
    const requestKey = readIdempotencyKey(c.req.header('Idempotency-Key'));
    const { request, files } = await readBookingBody(c, appointmentRequestSchema, bodyTimeoutMs);
    const asked: Asked = { c, request, files };
    const storeKey = await toFingerprint(`POST /v1/bookings ${requestKey}`);
    const permission = toPermission(
      await store.begin(storeKey, await toRequestFingerprint(asked), leaseMs),
    );
    if (permission.state === 'replay') return answer(c, permission.answer, true);
    const isUnknown = permission.state === 'unknown';
    let isSent = false;
    const beganMs = now();
    function checkTime(): void {
      if (now() - beganMs > longestCheckMs) {
        throw new Refusal('upstream-timeout', { retryAfterSeconds: 5 });
      }
    }
    const attempt: Attempt = {
      checkTime,
      background: toBackground(c),
      async onSend() {
        checkTime();
        await store.noteSent(storeKey, now());
        isSent = true;
      },
    };
    try {
      const receipt = isUnknown
        ? await bookAgain(asked, requestKey, permission.sentAtMs, attempt)
        : await book(asked, requestKey, attempt);
      const made = {
        status: 201,
        body: JSON.stringify({ booking: receipt } satisfies BookingAnswer),
      };
      await store.finish(storeKey, made, answerLifeMs);
      return answer(c, made, false);
    } catch (error) {
      const isRefused = error instanceof Refusal && error.outcome === 'not-executed';
      // What fails before anything was sent leaves the key as free as it was.
      const mayBeBooked = isUnknown || (isSent && !isRefused);
      await store.fail(storeKey, mayBeBooked ? 'unknown' : 'not-executed');
      throw error;
    }
  });

  async function book(
    { c, request, files }: Asked,
    requestKey: string,
    attempt: Attempt,
  ): Promise<Receipt> {
    const [site, catalog] = await Promise.all([system.fetchSite(), system.fetchCatalog()]);
    const checked = checkAppointment(request, requestKey, files, { site, catalog, nowMs: now() });
    const wish = { ...checked.wish, coupon: await checkCoupon(c, request) };
    const expected = request.expectedTotalMinor;
    const settled = toSettledPrice(wish, checked.offers, checked.further.length + 1);
    // What costs the same whoever does it needs no look at the calendar.
    if (settled) checkExpected(expected, settled);
    const dates = await settleDates(system, checked, request, attempt.checkTime);
    checkExpected(expected, toWishPrice(wish, [dates, ...dates.recurring]));
    return system.createAppointment({ ...wish, ...dates }, attempt);
  }

  async function checkCoupon(c: Context, request: AppointmentRequest): Promise<Coupon | null> {
    const { couponCode: code, serviceId: id, customer } = request;
    if (!code) return null;
    const { email } = customer;
    const wanted = { code, kind: 'service', id, ...(email && { email }) } as const;
    // Else a code could be guessed here that cannot be guessed where they are checked.
    return limitGuesses(c, () => system.checkCoupon(wanted));
  }

  /** Books what may be booked already: nothing is sent before it is as good as sure that it is not. */
  async function bookAgain(
    asked: Asked,
    requestKey: string,
    sentAtMs: number,
    attempt: Attempt,
  ): Promise<Receipt> {
    // No rule is asked before: what was booked stays booked, whatever has changed since.
    const look = () => system.findAppointment({ ...asked.request, requestKey }, attempt.background);
    const earlier = await look();
    if (earlier) return earlier;
    if (now() - sentAtMs < settledAfterMs) throw toOutcomeUnknown();
    try {
      return await book(asked, requestKey, attempt);
    } catch (error) {
      // It may be ours that has taken the slot.
      const isTaken = error instanceof Refusal && error.code === 'slot-taken';
      const ours = isTaken ? await look() : undefined;
      if (ours) return ours;
      throw error;
    }
  }
}

function toOutcomeUnknown(): Refusal {
  return new Refusal('outcome-unknown', { outcome: 'unknown', retryAfterSeconds: 5 });
}

/**
 * Tells two requests apart, by their files too. The captcha's answer is spent with each try, so it
 * says nothing about the booking.
 */
async function toRequestFingerprint({ request, files }: Asked): Promise<string> {
  const { captchaToken: _, ...booking } = request;
  return toFingerprint(JSON.stringify(booking) + (await toFilesFingerprint(files)));
}

function answer(c: Context, { status, body }: KeptAnswer, isReplayed: boolean): Response {
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', 'application/json');
  if (isReplayed) c.header('Idempotent-Replayed', 'true');
  return c.body(body, status === 200 ? 200 : 201);
}
