import type { Customer, Receipt } from '../proxy/contract/booking.js';
import type { Id, Minor } from '../proxy/contract/catalog.js';
import type { BookingKind } from '../proxy/contract/site.js';
import type { Instant, Zone } from '../proxy/contract/time.js';
import type { Failure } from './text/failure.js';

export { AmeliaStepShownEvent } from './step-shown-event.js';

/** What is being booked, of whichever kind. */
export interface ToldChoice {
  kind: BookingKind;
  /** null: another kind of booking, and so with the two below. */
  serviceId: Id | null;
  eventId: Id | null;
  packageId: Id | null;
}

interface ToldSlot extends ToldChoice {
  startsAt: Instant;
  timeZone: Zone;
  employeeId: Id | null;
  locationId: Id | null;
}

/** Fired by `<amelia-booking>`; carries what is being booked, and nothing about the person. */
class ChoiceEvent extends Event implements ToldChoice {
  readonly kind: BookingKind;
  readonly serviceId: Id | null;
  readonly eventId: Id | null;
  readonly packageId: Id | null;

  constructor(type: string, { kind, serviceId, eventId, packageId }: ToldChoice, init?: EventInit) {
    super(type, { bubbles: true, composed: true, ...init });
    this.kind = kind;
    this.serviceId = serviceId;
    this.eventId = eventId;
    this.packageId = packageId;
  }
}

/** A time was chosen. */
export class AmeliaSlotChosenEvent extends ChoiceEvent {
  /** UTC. */
  readonly startsAt: Instant;
  /** Where the customer is, or reads times. */
  readonly timeZone: Zone;
  /** null: anyone. */
  readonly employeeId: Id | null;
  /** null: anywhere. */
  readonly locationId: Id | null;

  constructor({ startsAt, timeZone, employeeId, locationId, ...choice }: ToldSlot) {
    super('amelia-slot-chosen', choice);
    this.startsAt = startsAt;
    this.timeZone = timeZone;
    this.employeeId = employeeId;
    this.locationId = locationId;
  }
}

/** The customer has pressed the last button; `preventDefault()` keeps the booking from being sent. */
export class AmeliaSubmitEvent extends ChoiceEvent {
  /** What the customer was shown: whole minor units of `currency`. */
  readonly totalMinor: Minor;
  readonly currency: string;
  /** Only with `tell-customer`. */
  readonly customer: Customer | null;

  constructor(
    choice: ToldChoice,
    price: { totalMinor: Minor; currency: string },
    customer: Customer | null,
  ) {
    super('amelia-submit', choice, { cancelable: true });
    this.totalMinor = price.totalMinor;
    this.currency = price.currency;
    this.customer = customer;
  }
}

/** It was not booked, or nobody knows yet. */
export class AmeliaFailedEvent extends ChoiceEvent {
  /** The proxy's code, or `offline`. */
  readonly code: Failure;

  constructor(choice: ToldChoice, code: Failure) {
    super('amelia-failed', choice);
    this.code = code;
  }
}

type ToldBooking = Pick<Receipt, 'id' | 'kind' | 'status' | 'totalMinor' | 'currency'>;

/**
 * A booking was made. Fired by `<amelia-booking>`, and by `<amelia-manage>` for an appointment of a
 * package.
 */
export class AmeliaBookedEvent extends Event {
  readonly bookingId: number;
  readonly kind: Receipt['kind'];
  readonly status: Receipt['status'];
  /** Whole minor units of `currency`. */
  readonly totalMinor: number;
  readonly currency: string;
  /** Only with `tell-customer`. */
  readonly customer: Customer | null;

  constructor(
    { id, kind, status, totalMinor, currency }: ToldBooking,
    customer: Customer | null = null,
  ) {
    super('amelia-booked', { bubbles: true, composed: true });
    this.bookingId = id;
    this.kind = kind;
    this.status = status;
    this.totalMinor = totalMinor;
    this.currency = currency;
    this.customer = customer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'amelia-slot-chosen': AmeliaSlotChosenEvent;
    'amelia-submit': AmeliaSubmitEvent;
    'amelia-failed': AmeliaFailedEvent;
    'amelia-booked': AmeliaBookedEvent;
  }
}
