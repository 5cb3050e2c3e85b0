import * as v from 'valibot';
import { idSchema } from '../contract/booking.schema.js';
import type { Id } from '../contract/catalog.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import type { BookingKind } from '../contract/site.js';

const purposes = ['view', 'cancel', 'reschedule', 'schedule'] as const;

/** What a token may be used for. */
export type Purpose = (typeof purposes)[number];

const secondsSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * What stands in a token, for whoever holds it to read. The names are short, since all of it is part
 * of a link.
 */
const claimsSchema = v.strictObject({
  /** The audience: the site the booking was made at. */
  aud: v.string(),
  /** The purposes. */
  pur: v.array(v.picklist(purposes)),
  /** The kind of booking. */
  typ: v.picklist(['appointment', 'event', 'package']),
  /** The booking; of a package: its purchase. */
  bid: idSchema,
  /** The appointment, event or package it is a booking of. */
  aid: idSchema,
  /** The customer, hidden: the number would tell since when they have been one. */
  cid: v.string(),
  /** The other bookings of a series. */
  more: v.optional(v.array(idSchema)),
  /** When it was signed, in seconds. */
  iat: secondsSchema,
  /** From when it opens nothing any more, in seconds. */
  exp: secondsSchema,
  /** Its own number: no two tokens are the same. */
  jti: v.string(),
});

export type Claims = v.InferOutput<typeof claimsSchema>;

const purposesByKind: Readonly<Record<BookingKind, Purpose[]>> = {
  appointment: ['view', 'cancel', 'reschedule'],
  event: ['view', 'cancel', 'reschedule'],
  package: ['view', 'schedule'],
};

const daySeconds = 24 * 60 * 60;
/** It may be put off by the business, and the link that the customer has must lead there then. */
const graceSeconds = 90 * daySeconds;
/** No link is good for longer, however far ahead the booking lies. */
const longestLifeSeconds = 400 * daySeconds;
/** Where nobody knows when the booking is over. */
const unknownEndLifeSeconds = 365 * daySeconds;

/** What is signed for a customer of this site, who is hidden in `cid`. */
export function toClaims(
  subject: ManageSubject,
  { aud, cid }: Pick<Claims, 'aud' | 'cid'>,
  nowSeconds: number,
): Claims {
  const { kind, bookingId, reservationId, otherBookingIds } = subject;
  return {
    aud,
    pur: purposesByKind[kind],
    typ: kind,
    bid: bookingId,
    aid: reservationId,
    cid,
    ...(otherBookingIds.length > 0 ? { more: [...otherBookingIds] } : {}),
    iat: nowSeconds,
    exp: toExpiry(subject, nowSeconds),
    jti: crypto.randomUUID(),
  };
}

/** Seconds. A begun appointment can't be changed, whatever opens it. */
function toExpiry({ endsAt }: ManageSubject, nowSeconds: number): number {
  if (endsAt === null) return nowSeconds + unknownEndLifeSeconds;
  const endSeconds = Math.floor(Date.parse(endsAt) / 1000);
  return Math.min(endSeconds + graceSeconds, nowSeconds + longestLifeSeconds);
}

/** @returns undefined where it is nothing that {@link toClaims} made. */
export function parseClaims(json: string): Claims | undefined {
  try {
    const parsed = v.safeParse(claimsSchema, JSON.parse(json));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Whose booking a token opens. When it is over by now is not for the token to say. */
export function toSubject({ typ, bid, aid, more = [] }: Claims, customerId: Id): ManageSubject {
  return {
    kind: typ,
    bookingId: bid,
    reservationId: aid,
    customerId,
    otherBookingIds: more,
    endsAt: null,
  };
}
