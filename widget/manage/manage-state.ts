import type { Slot } from '../../proxy/contract/availability.js';
import type { Id } from '../../proxy/contract/catalog.js';
import type { ManagedBooking } from '../../proxy/contract/manage.js';
import type { Instant, Zone } from '../../proxy/contract/time.js';
import type { ManageKey } from '../api/manage-api.js';
import type { Failure } from '../text/failure.js';

/** One more appointment of a package, as far as it is chosen. */
export interface LeftChoice {
  serviceId: Id;
  /** null: anyone. */
  employeeId: Id | null;
  /** null: anywhere. */
  locationId: Id | null;
}

/** What the customer is about to do. */
export type ManageScreen =
  | { name: 'booking' }
  | { name: 'cancel' }
  /** `slot`: the time to move to; null: it is being chosen. */
  | { name: 'move'; slot: Slot | null }
  | { name: 'book'; choice: LeftChoice; slot: Slot | null };

/** What came of it. */
export type ManageNotice =
  | { kind: 'moved' }
  | { kind: 'cancelled' }
  | { kind: 'booked'; bookingId: Id }
  /** The chosen time went; nothing was changed. */
  | { kind: 'taken'; startsAt: Instant }
  | { kind: 'failed'; failure: Failure };

/** What a booking was opened from: its package, or another date of its series. */
export interface WayBack {
  key: ManageKey;
  title: string;
}

/** Everything that is known of a booking that was made. */
export interface ManageState {
  /** What opens it; null: the page was opened without. */
  key: ManageKey | null;
  /** null: the link was opened by itself. */
  from: WayBack | null;
  /** As the proxy told it last; null: it loads. */
  managed: ManagedBooking | null;
  screen: ManageScreen;
  isSending: boolean;
  notice: ManageNotice | null;
  /** Where the customer is: the device's. */
  ownZone: Zone;
  /** The zone that somebody asked to see times in; null: nobody did. */
  askedZone: Zone | null;
}

/** The state before anything is loaded. */
export function createManageState(ownZone: Zone): ManageState {
  return {
    key: null,
    from: null,
    managed: null,
    screen: { name: 'booking' },
    isSending: false,
    notice: null,
    ownZone,
    askedZone: null,
  };
}
