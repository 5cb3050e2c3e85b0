import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import type { Background } from '../amelia/booking-system.js';
import { bookingRequestSchema } from '../contract/booking.schema.js';
import { checkBookingType, readBookingBody } from '../guards/booking-body.js';
import type { BookingLimits } from '../guards/booking-limits.js';
import type { Captcha } from '../guards/captcha.js';
import { readIdempotencyKey } from '../guards/idempotency.js';
import { onlyQuery } from '../guards/query.js';
import type { KeepPlace } from '../guards/twice-guard.js';
import { type BookInTimeOptions, createBookInTime } from './book-in-time.js';
import { toSameness } from './sameness.js';

export interface BookingsOptions extends BookInTimeOptions {
  captcha: Captcha;
  limits: BookingLimits;
  keepPlace: KeepPlace;
  toBackground: (c: Context) => Background;
  /** How long a request's body may take to arrive. */
  bodyTimeoutMs?: number | undefined;
}

/** `POST /v1/bookings`: one key, one booking. */
export function bookings(options: BookingsOptions): Hono {
  const { captcha, limits, keepPlace, toBackground, bodyTimeoutMs } = options;
  const bookInTime = createBookInTime(options);

  return new Hono().post('/v1/bookings', onlyQuery([]), async (c) => {
    const requestKey = readIdempotencyKey(c.req.header('Idempotency-Key'));
    checkBookingType(c);
    await limits.countRequest(c);
    const { request, files } = await readBookingBody(c, bookingRequestSchema, bodyTimeoutMs);
    const asked = { c, request, requestKey, files };
    const booked = await bookInTime(asked, toBackground(c), async (_, isAgain) => {
      await captcha.check(request.captchaToken);
      const { email = '', phone = '' } = request.customer;
      const giveFree = await keepPlace(toSameness(request), requestKey);
      if (isAgain) return giveFree;
      const takeBack = await limits.countContact({ email, phone }).catch(async (error: unknown) => {
        await giveFree();
        throw error;
      });
      return async () => {
        await Promise.all([giveFree(), takeBack()]);
      };
    });
    c.header('Cache-Control', 'no-store');
    c.header('Content-Type', 'application/json');
    if (booked.isReplayed) c.header('Idempotent-Replayed', 'true');
    if (booked.isForgotten) c.header('X-Idempotency', 'degraded');
    return c.body(booked.answer.body, 201);
  });
}
