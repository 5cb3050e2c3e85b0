import type { Id, Minor } from './catalog.js';
import type { BookingKind } from './site.js';
import type { Instant, Zone } from './time.js';

export interface Customer {
  firstName: string;
  lastName: string;
  email: string;
  /** In any form people write. */
  phone?: string | undefined;
  /** ISO 3166 alpha-2, for a phone number written without its country code. */
  country?: string | undefined;
}

/** What a booking of any kind carries. */
export interface BookingCommon {
  customer: Customer;
  /** The zone the customer reads times in. */
  timeZone: Zone;
  /** BCP 47. */
  locale: string;
  customFields?: Record<string, string | string[]> | undefined;
  couponCode?: string | undefined;
  payment?: { method: string; payInFull?: boolean | undefined } | undefined;
  /** What the customer was shown; where the proxy's own sum differs it refuses: `price-changed`. */
  expectedTotalMinor?: Minor | undefined;
  captchaToken?: string | undefined;
}

/** A booking of kind appointment, as `POST /v1/bookings` takes it. */
export interface AppointmentRequest extends BookingCommon {
  kind: 'appointment';
  serviceId: Id;
  startsAt: Instant;
  /** Left out: anyone. */
  employeeId?: Id | undefined;
  /** Left out: anywhere. */
  locationId?: Id | undefined;
  durationSeconds?: number | undefined;
  persons?: number | undefined;
  extras?: { id: Id; quantity: number }[] | undefined;
  recurring?: { startsAt: Instant }[] | undefined;
}

/** A booking of kind event. */
export interface EventRequest extends BookingCommon {
  kind: 'event';
  eventId: Id;
  /** Left out: one; never with tickets. */
  persons?: number | undefined;
  /** Of an event with tickets; what is left out is none. */
  tickets?: { id: Id; quantity: number }[] | undefined;
  /** When the customer saw it begin; where it begins at another time it is refused: `time-changed`. */
  startsAt?: Instant | undefined;
}

export type BookingRequest = AppointmentRequest | EventRequest;

/** One appointment, or one period of an event: all of an event bear the same number. */
export interface BookedAppointment {
  bookingId: Id;
  title: string;
  startsAt: Instant;
  endsAt: Instant;
  employee: string | null;
  location: string | null;
}

/** A booking that Amelia has confirmed. */
export interface Receipt {
  id: Id;
  kind: BookingKind;
  status: 'approved' | 'pending' | 'canceled' | 'rejected' | 'waiting';
  title: string;
  appointments: BookedAppointment[];
  /** The customer's. */
  timeZone: Zone;
  totalMinor: Minor;
  /** What is still to be paid. */
  dueMinor: Minor;
  /** ISO 4217. */
  currency: string;
  /** As typed, never as stored. */
  customer: { firstName: string; lastName: string; email: string };
  manage: { token: string; expiresAt: Instant } | null;
  purchase: { id: Id; left: { serviceId: Id; left: number }[] } | null;
}

/** The answer to a booking that was made: 201. */
export interface BookingAnswer {
  booking: Receipt;
}
