import type { Id } from './catalog.js';
import type { BookingKind } from './site.js';
import type { Instant } from './time.js';

/** What a customer may come back to: all that finds it again, and whose it is. */
export interface ManageSubject {
  kind: BookingKind;
  /** Of a package: its purchase. */
  bookingId: Id;
  /** The appointment, event or package it was booked of; an appointment's may be another by now. */
  reservationId: Id;
  customerId: Id;
  /** The other dates of a series; empty for all else. */
  otherBookingIds: readonly Id[];
  /** When the last of it is over; null: never, as far as anybody knows. */
  endsAt: Instant | null;
}
