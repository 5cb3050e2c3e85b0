import type { Zone } from './time.js';

/** The three things Amelia sells. */
export type BookingKind = 'appointment' | 'event' | 'package';

/** How the site writes money. One major unit has `10 ** decimals` minor units. */
export interface Currency {
  /** ISO 4217: `USD`. */
  code: string;
  decimals: number;
  symbol: string;
  symbolPosition: 'before' | 'after';
  /** Whether a space stands between symbol and amount. */
  spaced: boolean;
}

/** Days of the week as JavaScript counts them: Sunday is 0. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface Captcha {
  provider: 'turnstile' | 'altcha';
  siteKey?: string;
  challengeUrl?: string;
}

/** What bookings are checked against, whatever the site has to sell. */
export interface SiteRules {
  /** The zone the business works in. */
  timeZone: Zone;
  /** BCP 47: `en-US`. */
  locale: string;
  weekStartsOn: Weekday;
  currency: Currency;
  /** Which of the two ways to reach a customer must be given. */
  required: { email: boolean; phone: boolean };
  /** ISO 3166 alpha-2, for phone numbers written without a country code. */
  defaultCountry: string | null;
  /** Whether there are coupons at all. */
  coupons: boolean;
  captcha: Captcha | null;
}

/** What the widget must know of a site before it shows anything: `GET /v1/site`. */
export interface Site extends SiteRules {
  kinds: BookingKind[];
}
