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

declare global {
  interface HTMLElementEventMap {
    'amelia-booked': AmeliaBookedEvent;
  }
}
