import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Problem, type ProblemCode, problemStatuses } from './contract/problem.js';
import { Refusal } from './contract/refusal.js';

/** One plain sentence for every code; never the upstream's words. */
const titles: Readonly<Record<ProblemCode, string>> = {
  'invalid-input': 'Something in the request is missing or wrong.',
  'not-found': 'There is nothing at this address.',
  'method-not-allowed': 'This address does not take this method.',
  'origin-not-allowed': 'This website may not use this booking service.',
  'unsupported-media-type': 'The request must be JSON.',
  'body-too-large': 'The request is too large.',
  'request-timeout': 'The request took too long to arrive.',
  'slot-taken': 'This time is no longer free.',
  'event-full': 'This event is full.',
  'event-closed': 'This event cannot be booked now.',
  'not-enough-places': 'There are not enough places left.',
  'package-unavailable': 'This package cannot be booked now.',
  'limit-reached': 'You have reached the limit of bookings for this service.',
  'booking-refused': 'The business did not accept this booking.',
  'looks-like-duplicate': 'You seem to have made this booking already.',
  'price-changed': 'The price has changed.',
  'time-changed': 'The time could not be booked as chosen.',
  'coupon-not-valid': 'This coupon is not valid.',
  'contact-not-accepted': 'The e-mail address or phone number was not accepted.',
  'payment-failed': 'The payment failed, so nothing was booked.',
  'too-late-to-cancel': 'It is too late to cancel this booking.',
  'too-late-to-reschedule': 'It is too late to move this booking.',
  'token-invalid': 'This link is not valid.',
  'token-expired': 'This link has expired.',
  'idempotency-key-required': 'The request needs an Idempotency-Key of 16 to 64 characters.',
  'idempotency-key-reused': 'This Idempotency-Key was used for another request.',
  'request-in-progress': 'This request is still being worked on.',
  'outcome-unknown': 'We do not know yet whether the booking was made.',
  'captcha-required': 'Please confirm that you are human.',
  'captcha-failed': 'The check that you are human failed.',
  'rate-limited': 'Too many requests; please wait a moment.',
  'upstream-unavailable': 'The booking system cannot be reached right now.',
  'upstream-timeout': 'The booking system did not answer in time.',
  'upstream-contract': 'The booking system gave an answer we do not understand.',
  'upstream-auth': 'The booking system does not let us in.',
  'booking-system-unavailable': 'Bookings are not possible right now.',
  internal: 'Something went wrong on our side.',
};

/** A refusal as the problem that is answered. */
export function toProblem({ code, options }: Refusal, requestId: string): Problem {
  const { detail, errors, totalMinor, lines, moved, stillBooked } = options;
  return {
    type: `urn:amelia-booking:problem:${code}`,
    title: titles[code],
    status: options.status ?? problemStatuses[code],
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
    ...(totalMinor === undefined ? {} : { totalMinor }),
    ...(lines === undefined ? {} : { lines }),
    ...(moved === undefined ? {} : { moved }),
    ...(stillBooked ? { stillBooked } : {}),
    requestId,
  };
}

/** Anything thrown that is not a refusal is a fault of ours; nothing of it is told. */
export function toRefusalOf(error: unknown): Refusal {
  return error instanceof Refusal
    ? error
    : new Refusal('internal', { outcome: 'unknown', alarm: true, cause: error });
}

/** Answers with a problem, keeping the headers the guards have set. */
export function answerProblem(c: Context, refusal: Refusal, requestId: string): Response {
  const problem = toProblem(refusal, requestId);
  const { location, retryAfterSeconds } = refusal.options;
  c.header('Cache-Control', 'no-store');
  if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds));
  if (location !== undefined) c.header('Location', location);
  if (problem.status === 401) c.header('WWW-Authenticate', 'Bearer');
  c.header('Content-Type', 'application/problem+json');
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode);
}
