import type { ProblemCode } from '../contract/problem.js';
import { type AmeliaFailure, AmeliaKeyRefused, AmeliaRefusal } from './failures.js';

/**
 * The keys under `data` by which Amelia says no. The status beside them is 409, or 500 on sites
 * that were upgraded: so only the key counts.
 */
const codesByKey: Readonly<Record<string, ProblemCode>> = {
  timeSlotUnavailable: 'slot-taken',
  customerAlreadyBooked: 'slot-taken',
  eventBookingUnavailable: 'event-full',
  maximumCapacityReached: 'event-full',
  packageBookingUnavailable: 'package-unavailable',
  bookingsLimitReached: 'limit-reached',
  customerBlocked: 'booking-refused',
  recaptchaError: 'booking-refused',
  couponUnknown: 'coupon-not-valid',
  couponInvalid: 'coupon-not-valid',
  couponExpired: 'coupon-not-valid',
  emailError: 'contact-not-accepted',
  phoneError: 'contact-not-accepted',
  cancelBookingUnavailable: 'too-late-to-cancel',
  rescheduleBookingUnavailable: 'too-late-to-reschedule',
  updateBookingUnavailable: 'booking-refused',
};

/** The refusal that `data` of an answer names, if it names one; whatever the answer's status. */
export function toRefusal(body: unknown): AmeliaFailure | undefined {
  if (!(body instanceof Object)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(body));
  if (fields.get('reauthorize') === true) return new AmeliaKeyRefused();
  if (fields.get('paymentSuccessful') === false) return new AmeliaRefusal('payment-failed');
  for (const [key, code] of Object.entries(codesByKey)) {
    if (isYes(fields.get(key))) return new AmeliaRefusal(code, { reason: key });
  }
  return undefined;
}

/** emailError and phoneError may hold words instead of a yes. */
function isYes(field: unknown): boolean {
  return field === true || field === 1 || (typeof field === 'string' && field.length > 0);
}
