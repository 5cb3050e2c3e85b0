import type { Slot } from '../../proxy/contract/availability.js';
import type { Id } from '../../proxy/contract/catalog.js';
import type { ManagedBooking, PurchaseAppointmentAnswer } from '../../proxy/contract/manage.js';
import type { Zone } from '../../proxy/contract/time.js';
import type { ManageKey } from '../api/manage-api.js';
import type { Failure } from '../text/failure.js';

/** All that can happen to a booking that was made. */
export type ManageRequest =
  | { type: 'follow-link'; key: ManageKey | null }
  /** The booking as the proxy tells it now. */
  | { type: 'show-booking'; managed: ManagedBooking }
  /** Asks the proxy how the booking stands. */
  | { type: 'see-again' }
  | { type: 'choose-zone'; timeZone: Zone }
  | { type: 'start-move' }
  | { type: 'start-cancel' }
  /** One more appointment of a package. */
  | { type: 'start-booking'; serviceId: Id }
  | { type: 'choose-pair'; employeeId: Id | null; locationId: Id | null }
  | { type: 'choose-slot'; slot: Slot }
  /** Another time is to be chosen. */
  | { type: 'leave-slot' }
  /** Back to the booking; nothing is changed. */
  | { type: 'leave' }
  | { type: 'send' }
  | { type: 'moved'; managed: ManagedBooking }
  | { type: 'cancelled'; managed: ManagedBooking }
  | { type: 'booked'; answer: PurchaseAppointmentAnswer }
  | { type: 'refused'; failure: Failure };

/** A screen asks for a change; the machine decides. Stays inside the widget. */
export class ManageRequestEvent extends Event {
  static readonly type = 'manage-request';

  constructor(readonly request: ManageRequest) {
    super(ManageRequestEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'manage-request': ManageRequestEvent;
  }
}
