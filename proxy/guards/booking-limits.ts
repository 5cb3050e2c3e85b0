import type { Context } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { toClientKey } from './client-key.js';
import { type Count, createCounter } from './counter.js';
import type { ToHiddenName } from './hidden-name.js';
import type { Records } from './records.js';

/** How much is taken of one; beyond, they wait. */
export interface Limits {
  /** Requests to book, of one address in a minute. */
  bookingsPerAddress: number;
  /** Bookings of one e-mail address (or telephone number) in an hour. */
  bookingsPerContact: number;
  /** Moves of one booking, or appointments of one package, in an hour: each is told to its employee. */
  changesPerBooking: number;
}

export const defaultLimits: Limits = {
  bookingsPerAddress: 10,
  bookingsPerContact: 3,
  changesPerBooking: 20,
};

export interface BookingLimitsOptions {
  records: Records;
  limits: Limits;
  /** What is counted of people is counted by this. */
  toHiddenName: ToHiddenName;
  site: string;
  /** Where a request comes from; undefined where the runtime does not tell. */
  toClientAddress: (c: Context) => string | undefined;
  /** Milliseconds. */
  now: () => number;
}

export interface BookingLimits {
  /** Counts a request to book. @throws {Refusal} `rate-limited`. */
  countRequest(c: Context): Promise<void>;
  /**
   * Counts a booking of somebody.
   *
   * @returns what takes it back, should it not be made.
   * @throws {Refusal} `rate-limited`.
   */
  countContact(contact: { email: string; phone: string }): Promise<() => Promise<void>>;
  /** Counts a change. @param booking names it. @throws {Refusal} `rate-limited`. */
  countChange(booking: string): Promise<void>;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Lets nobody fill the calendar of a business. What was counted is all that is known of anybody. */
export function createBookingLimits(options: BookingLimitsOptions): BookingLimits {
  const { limits, site, toHiddenName, toClientAddress, now } = options;
  const requests = createCounter({ ...options, windowMs: minuteMs });
  const bookings = createCounter({ ...options, windowMs: hourMs });

  function check({ count, untilMs }: Count, most: number): void {
    if (count <= most) return;
    throw new Refusal('rate-limited', { retryAfterSeconds: toSeconds(untilMs) });
  }

  function toSeconds(untilMs: number): number {
    return Math.max(1, Math.ceil((untilMs - now()) / 1000));
  }

  return {
    async countRequest(c) {
      const most = limits.bookingsPerAddress;
      const client = toClientKey(toClientAddress(c));
      const { count, untilMs } = await requests.add(`requests ${await toHiddenName(client)}`, most);
      // https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
      c.header('RateLimit-Policy', `"bookings";q=${most};w=${minuteMs / 1000}`);
      c.header('RateLimit', `"bookings";r=${Math.max(0, most - count)};t=${toSeconds(untilMs)}`);
      check({ count, untilMs }, most);
    },
    async countContact({ email, phone }) {
      const contact = toPlainAddress(email) || toPlainNumber(phone);
      if (!contact) return async () => undefined;
      const key = `contact ${await toHiddenName(contact)}`;
      const most = limits.bookingsPerContact;
      check(await bookings.add(key, most), most);
      return () => bookings.takeBack(key);
    },
    async countChange(booking) {
      const most = limits.changesPerBooking;
      check(await bookings.add(`change ${site} ${booking}`, most), most);
    },
  };
}

/** For counting only: `Jordan+spa@example.test` is the mailbox of `jordan@example.test`. */
function toPlainAddress(email: string): string {
  return email.toLowerCase().replace(/\+[^@]*(?=@)/, '');
}

/** So many digits at its end: what stands before them may be written or left out. */
const subscriberDigits = 7;

/** For counting only: `+381 63 123-4567` is the number `063/1234567`. */
function toPlainNumber(phone: string): string {
  return phone.replace(/\D/g, '').slice(-subscriberDigits);
}
