import type { Id } from '../../proxy/contract/catalog.js';
import type { BookingKind } from '../../proxy/contract/site.js';
import type { BookingState } from './booking-state.js';
import type { FlowKind } from './flows.js';

/** How a booking begins. */
export interface WayIn {
  /** Those that a customer may choose between. */
  kinds: readonly BookingKind[];
  /** The one it begins with. */
  kind: FlowKind;
  /** The event that it begins with; null: with a list. */
  eventId: Id | null;
}

/**
 * How a booking begins on a page, by its attributes and by what the site has.
 *
 * @param kind - `appointment` or `event`; anything else: as the site has it.
 * @param event - the number of an event; 0 and what is no number: none.
 */
export function toWayIn(
  { kind, event }: { kind: string; event: number },
  offered: readonly BookingKind[],
): WayIn {
  if (event > 0) return { kinds: ['event'], kind: 'event', eventId: event };
  const kinds: readonly BookingKind[] =
    kind === 'event' || kind === 'appointment' ? [kind] : offered;
  const isOfEvents = kinds.includes('event') && !kinds.includes('appointment');
  return { kinds, kind: isOfEvents ? 'event' : 'appointment', eventId: null };
}

/** Whether a customer may choose between appointments and events. */
export function hasBothKinds({ kinds }: { kinds: readonly BookingKind[] }): boolean {
  return kinds.includes('appointment') && kinds.includes('event');
}

/** Whether the customer has chosen nothing yet, so that it may as well begin another way. */
export function isUntouched({ choice, isEventFixed, step }: BookingState): boolean {
  const isAtFixed = isEventFixed && step === 'tickets' && choice.tickets.length === 0;
  return choice.serviceId === null && (!choice.event || isAtFixed);
}
