import type { BookingRequest } from '../../proxy/contract/booking.js';
import type { Catalog } from '../../proxy/contract/catalog.js';
import { toAppointmentRequest } from './appointment-request.js';
import type { BookingState } from './booking-state.js';
import type { AnsweredFiles } from './choice.js';
import { findService } from './flows.js';
import { ofAsked, type Sender } from './request-common.js';

/** All that goes up with a booking. */
export interface ReadyBooking {
  request: BookingRequest;
  /** By the number of the custom field. */
  files: AnsweredFiles;
}

/**
 * The booking as the proxy takes it.
 *
 * @returns null while something of it is missing.
 */
export async function toReadyBooking(
  state: BookingState,
  catalog: Catalog,
  sender: Sender,
): Promise<ReadyBooking | null> {
  const { kind, choice } = state;
  const chosen = kind === 'event' ? choice.event : findService(choice, catalog);
  if (!chosen) return null;
  const request =
    'periods' in chosen
      ? // It comes with the screens of events, so it is here already.
        (await import('./event-request.js')).toEventRequest(chosen, state, sender)
      : toAppointmentRequest(chosen, state, sender);
  return request && { request, files: ofAsked(chosen.customFieldIds, choice.files) };
}
