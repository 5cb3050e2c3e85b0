import type { PackageAppointment, Purchase, Receipt } from './booking.js';
import type { Id } from './catalog.js';
import type { Instant, Zone } from './time.js';

/** Why something can't be done with a booking, or can't be done any more. */
export type Obstacle =
  /** It is cancelled, or the business has refused it. */
  | 'cancelled'
  /** It has begun, or is over. */
  | 'past'
  /** The business wants to know earlier. */
  | 'too-late'
  /** The business does not let customers do it, or it can't be done with this kind of booking. */
  | 'not-offered';

/** A booking as it is now, and what may still be done with it: `GET /v1/bookings/{id}`. */
export interface ManagedBooking {
  /**
   * Its customer is as they once wrote their name, without an address: a link tells nothing that
   * was not told before.
   */
  booking: Receipt;
  /** Of an appointment; null: the business no longer has it. */
  serviceId: Id | null;
  canCancelUntil: Instant | null;
  /** null: it can be cancelled. */
  cancelObstacle: Obstacle | null;
  canRescheduleUntil: Instant | null;
  /** null: it can be moved. */
  rescheduleObstacle: Obstacle | null;
}

/** `POST /v1/bookings/{id}/reschedule`: what is written here may be said, and nothing else. */
export interface RescheduleRequest {
  startsAt: Instant;
  /** The zone the customer reads times in. */
  timeZone: Zone;
}

/** `POST /v1/bookings/{id}/cancel`. */
export interface CancelRequest {
  /** When the customer saw it begin; where it begins at another time it is refused: `time-changed`. */
  startsAt?: Instant | undefined;
}

/** `GET /v1/purchases/{id}`. */
export interface PurchaseAnswer {
  purchase: Purchase;
}

/** `POST /v1/purchases/{id}/appointments`: one more appointment of a package that was bought. */
export interface PurchaseAppointmentRequest extends PackageAppointment {
  /** The zone the customer reads times in. */
  timeZone: Zone;
}

/** 201 where it is booked now, 200 where it was before. */
export interface PurchaseAppointmentAnswer extends PurchaseAnswer {
  /** The whole package, with the new appointment in it. */
  booking: Receipt;
  /** Of the new appointment. */
  bookingId: Id;
}
