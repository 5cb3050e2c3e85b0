import type { Receipt } from '../../proxy/contract/booking.js';
import type { PurchaseAppointmentAnswer } from '../../proxy/contract/manage.js';
import { AmeliaBookedEvent } from '../public-events.js';

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

/** One more appointment of a package, which it was paid with. */
export function toBookedEvent({
  booking: { appointments, currency, status },
  bookingId: id,
}: PurchaseAppointmentAnswer): AmeliaBookedEvent {
  const own = appointments.find(({ bookingId }) => bookingId === id);
  const told = { id, status: own?.status ?? status, currency } as const;
  return new AmeliaBookedEvent({ kind: 'appointment', totalMinor: 0, ...told });
}

declare global {
  interface HTMLElementEventMap {
    'amelia-rescheduled': AmeliaRescheduledEvent;
    'amelia-cancelled': AmeliaCancelledEvent;
  }
}
