import type { AppointmentRequest } from '../../proxy/contract/booking.js';
import type { Catalog } from '../../proxy/contract/catalog.js';
import { toReadyAppointment } from '../../widget/flow/appointment-request.js';
import type { BookingState } from '../../widget/flow/booking-state.js';
import { aSender } from './sender.js';

/** The appointment that would go up now; null where something of it is missing. */
export function toSentAppointment(
  state: BookingState,
  catalog: Catalog,
  locale = 'en',
  phoneCountry: string | null = null,
): AppointmentRequest | null {
  const request = toReadyAppointment(state, catalog, aSender({ locale, phoneCountry }))?.request;
  if (request && request.kind !== 'appointment') throw new Error('no appointment');
  return request ?? null;
}
