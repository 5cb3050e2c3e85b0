import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Background, BookingSystem, Made } from '../amelia/booking-system.js';
import type { BookingAnswer, BookingRequest } from '../contract/booking.js';
import { bookingRequestSchema } from '../contract/booking.schema.js';
import type { ProblemCode } from '../contract/problem.js';
import { Refusal } from '../contract/refusal.js';
import { readBookingBody } from '../guards/booking-body.js';
import type { Captcha } from '../guards/captcha.js';
import type { LimitGuesses } from '../guards/guess-limit.js';
import {
  answerLifeMs,
  type KeptAnswer,
  leaseMs,
  readIdempotencyKey,
  toFilesFingerprint,
  toFingerprint,
  toPermission,
} from '../guards/idempotency.js';
import { createInTurn } from '../guards/locks.js';
import { onlyQuery } from '../guards/query.js';
import { settledAfterMs, toOutcomeUnknown } from '../guards/send-once.js';
import type { Store } from '../guards/store.js';
import { createAppointmentMaker } from './book-appointment.js';
import { createEventMaker } from './book-event.js';
import { createPackageMaker } from './book-package.js';
import type { Asked, Attempt, BookingMaker } from './booking-kinds.js';
import { type SignLink, toLinkedReceipt } from './links.js';

/**
 * So long checking a booking may take. Beyond it is not sent: its lease ends some time after, and
 * whoever asks again with its key then would book it too.
 */
const longestCheckMs = leaseMs / 2;

/** What a booking is refused with that may be there already: it is ours that stands in the way. */
const maybeOurs: ReadonlySet<ProblemCode> = new Set([
  'slot-taken',
  'limit-reached',
  'coupon-not-valid',
  'event-full',
  'event-closed',
  'not-enough-places',
  'package-unavailable',
  'looks-like-duplicate',
]);

export interface BookingsOptions {
  system: BookingSystem;
  captcha: Captcha;
  limitGuesses: LimitGuesses;
  signLink: SignLink;
  store: Store;
  /** Milliseconds. */
  now: () => number;
  wait: (delayMs: number) => Promise<unknown>;
  toBackground: (c: Context) => Background;
  /** How long a request's body may take to arrive. */
  bodyTimeoutMs?: number | undefined;
}

/** `POST /v1/bookings`: one key, one booking. */
export function bookings(options: BookingsOptions): Hono {
  const { store, captcha, signLink, now, toBackground, bodyTimeoutMs } = options;
  const appointments = createAppointmentMaker(options);
  const events = createEventMaker({ ...options, inTurn: createInTurn(options) });
  const packages = createPackageMaker(options);

  return new Hono().post('/v1/bookings', onlyQuery([]), async (c) => {
    const requestKey = readIdempotencyKey(c.req.header('Idempotency-Key'));
    const { request, files } = await readBookingBody(c, bookingRequestSchema, bodyTimeoutMs);
    const asked: Asked = { c, request, requestKey, files };
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
      const booked = isUnknown
        ? await bookAgain(asked, permission.sentAtMs, attempt)
        : await book(asked, attempt);
      // Signed before it is kept: whoever asks again is answered with the very same links.
      const booking = await toLinkedReceipt(booked, signLink);
      const made = { status: 201, body: JSON.stringify({ booking } satisfies BookingAnswer) };
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

  async function book(asked: Asked, attempt: Attempt): Promise<Made> {
    await captcha.check(asked.request.captchaToken);
    return withMaker(asked, (maker, own) => maker.book(own, attempt));
  }

  function find(asked: Asked, { background }: Attempt): Promise<Made | undefined> {
    return withMaker(asked, (maker, own) => maker.find(own, background));
  }

  /** Whoever makes bookings of this kind, with the request as one of it. */
  function withMaker<Result>(
    { request, ...others }: Asked,
    use: <Request extends BookingRequest>(
      maker: BookingMaker<Request>,
      asked: Asked<Request>,
    ) => Result,
  ): Result {
    if (request.kind === 'event') return use(events, { ...others, request });
    if (request.kind === 'package') return use(packages, { ...others, request });
    return use(appointments, { ...others, request });
  }

  /** Books what may be booked already: nothing is sent before it is as good as sure that it is not. */
  async function bookAgain(asked: Asked, sentAtMs: number, attempt: Attempt): Promise<Made> {
    const earlier = await find(asked, attempt);
    if (earlier) return earlier;
    if (now() - sentAtMs < settledAfterMs) throw toOutcomeUnknown();
    try {
      return await book(asked, attempt);
    } catch (error) {
      const isMaybeOurs = error instanceof Refusal && maybeOurs.has(error.code);
      const ours = isMaybeOurs ? await find(asked, attempt) : undefined;
      if (ours) return ours;
      throw error;
    }
  }
}

/**
 * Tells two requests apart, by their files too. The captcha's answer is spent with each try, so it
 * says nothing about the booking.
 */
async function toRequestFingerprint({ request, files }: Asked): Promise<string> {
  const { captchaToken: _, ...booking }: BookingRequest = request;
  return toFingerprint(JSON.stringify(booking) + (await toFilesFingerprint(files)));
}

function answer(c: Context, { status, body }: KeptAnswer, isReplayed: boolean): Response {
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', 'application/json');
  if (isReplayed) c.header('Idempotent-Replayed', 'true');
  return c.body(body, status === 200 ? 200 : 201);
}
