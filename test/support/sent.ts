import type { AppointmentRequest } from '../../proxy/contract/booking.js';
import type { Catalog } from '../../proxy/contract/catalog.js';
import { toReadyBooking } from '../../widget/flow/booking-request.js';
import type { BookingState } from '../../widget/flow/booking-state.js';

/** The appointment that would go up now; null where something of it is missing. */
export async function toSentAppointment(
  state: BookingState,
  catalog: Catalog,
  locale = 'en',
  phoneCountry: string | null = null,
): Promise<AppointmentRequest | null> {
  const ready = await toReadyBooking(state, catalog, { locale, phoneCountry });
  const request = ready?.request;
  if (request && request.kind !== 'appointment') throw new Error('no appointment');
  return request ?? null;
}
