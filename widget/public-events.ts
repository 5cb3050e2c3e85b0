import type { Receipt } from '../proxy/contract/booking.js';

type Told = Pick<Receipt, 'id' | 'kind' | 'status' | 'totalMinor' | 'currency'>;

/**
 * A booking was made. Fired by `<amelia-booking>`, and by `<amelia-manage>` for an appointment of a
 * package; carries nothing about the person.
 */
export class AmeliaBookedEvent extends Event {
  readonly bookingId: number;
  readonly kind: Receipt['kind'];
  readonly status: Receipt['status'];
  /** Whole minor units of `currency`. */
  readonly totalMinor: number;
  readonly currency: string;

  constructor({ id, kind, status, totalMinor, currency }: Told) {
    super('amelia-booked', { bubbles: true, composed: true });
    this.bookingId = id;
    this.kind = kind;
    this.status = status;
    this.totalMinor = totalMinor;
    this.currency = currency;
  }
}

/** An appointment was moved. Fired by `<amelia-manage>`; carries nothing about the person. */
export class AmeliaRescheduledEvent extends Event {
  readonly bookingId: number;
  readonly status: Receipt['status'];

  constructor({ id, status }: Pick<Receipt, 'id' | 'status'>) {
    super('amelia-rescheduled', { bubbles: true, composed: true });
    this.bookingId = id;
    this.status = status;
  }
}

/** A booking was cancelled. Fired by `<amelia-manage>`; carries nothing about the person. */
export class AmeliaCancelledEvent extends Event {
  readonly bookingId: number;
  readonly kind: Receipt['kind'];

  constructor({ id, kind }: Pick<Receipt, 'id' | 'kind'>) {
    super('amelia-cancelled', { bubbles: true, composed: true });
    this.bookingId = id;
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'amelia-booked': AmeliaBookedEvent;
    'amelia-rescheduled': AmeliaRescheduledEvent;
    'amelia-cancelled': AmeliaCancelledEvent;
  }
}
