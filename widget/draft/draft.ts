import type { Id } from '../../proxy/contract/catalog.js';
import type { BookingState } from '../flow/booking-state.js';
import type { Choice } from '../flow/choice.js';

/** Another shape is another version: what an older widget has kept is not read. */
export const draftVersion = 1;

/** What was chosen and never who it is for: nothing of it is personal, and no key is in it. */
export type KeptChoice = Pick<
  Choice,
  | 'serviceId'
  | 'employeeId'
  | 'locationId'
  | 'durationSeconds'
  | 'persons'
  | 'extras'
  | 'slot'
  | 'series'
  | 'tickets'
  | 'packageId'
  | 'scheduled'
> & { eventId: Id | null };

/** A booking in the making, as it outlives the page. */
export interface Draft extends Pick<BookingState, 'kind' | 'step' | 'isFixed' | 'askedZone'> {
  version: typeof draftVersion;
  /** Milliseconds since 1970, by the device's clock. */
  keptAt: number;
  /** Whether somebody was in the middle of it when the page was left. */
  hadFocus: boolean;
  choice: KeptChoice;
}

/** What is to be kept of a booking; null: nothing. */
export function toDraft(state: BookingState, hadFocus: boolean): Draft | null {
  const { kind, step, isFixed, askedZone, isSending, choice } = state;
  const { serviceId, event, packageId } = choice;
  const isChosen = serviceId !== null || event !== null || packageId !== null;
  // What is booked, or may be, must not come back as something that is still to be booked.
  if (!isChosen || isSending || step === 'outcome' || step === 'done') return null;
  const { employeeId, locationId, durationSeconds, persons, extras } = choice;
  const { slot, series, tickets, scheduled } = choice;
  return {
    version: draftVersion,
    keptAt: Date.now(),
    hadFocus,
    kind,
    step,
    isFixed,
    askedZone,
    choice: {
      serviceId,
      employeeId,
      locationId,
      durationSeconds,
      persons,
      extras,
      slot,
      series,
      eventId: event?.id ?? null,
      tickets,
      packageId,
      scheduled,
    },
  };
}
