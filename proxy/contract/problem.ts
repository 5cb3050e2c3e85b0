import type { Minor } from './catalog.js';
import type { PriceLine } from './price.js';
import type { Instant } from './time.js';

/** Every code a problem may carry, with the status it is answered with. */
export const problemStatuses = {
  'invalid-input': 422,
  'not-found': 404,
  'method-not-allowed': 405,
  'origin-not-allowed': 403,
  'unsupported-media-type': 415,
  'body-too-large': 413,
  'request-timeout': 408,
  'slot-taken': 409,
  'event-full': 409,
  'event-closed': 409,
  'not-enough-places': 409,
  'package-unavailable': 409,
  'limit-reached': 409,
  'booking-refused': 409,
  'looks-like-duplicate': 409,
  'price-changed': 409,
  'time-changed': 409,
  'coupon-not-valid': 422,
  'contact-not-accepted': 422,
  'payment-failed': 402,
  'too-late-to-cancel': 409,
  'too-late-to-reschedule': 409,
  'token-invalid': 401,
  'token-expired': 401,
  'idempotency-key-required': 400,
  'idempotency-key-reused': 422,
  'request-in-progress': 409,
  'outcome-unknown': 202,
  'captcha-required': 422,
  'captcha-failed': 422,
  'rate-limited': 429,
  'upstream-unavailable': 503,
  'upstream-timeout': 504,
  'upstream-contract': 502,
  'upstream-auth': 502,
  'booking-system-unavailable': 503,
  internal: 500,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatuses;

/** One field that was wrong. */
export interface FieldProblem {
  /** RFC 6901, into the request's body or, for a query, `/` and the parameter's name. */
  pointer: string;
  code: string;
}

/** A start that the site did not book as it was chosen. */
export interface MovedStart {
  /** The chosen one. */
  startsAt: Instant;
  /** The one the site gave instead; null: none at all. */
  siteStartsAt: Instant | null;
}

/** Every error the proxy answers with: RFC 9457, `application/problem+json`. */
export interface Problem {
  /** A URI that names the kind of problem. */
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail?: string;
  errors?: FieldProblem[];
  /** With `price-changed`: what it costs now. */
  totalMinor?: Minor;
  /** With `price-changed`: what that is made of. */
  lines?: PriceLine[];
  /** With `time-changed`: what the site has booked instead. All of it is cancelled again… */
  moved?: MovedStart[];
  /** …but where this is true: the site would not cancel it, and only the business can. */
  stillBooked?: true;
  requestId: string;
}
