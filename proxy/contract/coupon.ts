import type { Id, Minor } from './catalog.js';

/** `POST /v1/coupons/check`. */
export interface CouponRequest {
  code: string;
  kind: 'service' | 'event' | 'package';
  /** Of the service, event or package it is meant for. */
  id: Id;
  /** Some coupons can be used but once by the same customer. */
  email?: string | undefined;
}

/** A coupon that holds for what it was asked about. */
export interface Coupon {
  /** As it was asked for. */
  code: string;
  /** Taken off first. */
  percent: number;
  /** Taken off what is left then. */
  minor: Minor;
  /** How many appointments it may still be used for; of a series, the first ones. */
  uses: number;
}
