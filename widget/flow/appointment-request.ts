import type { AppointmentRequest } from '../../proxy/contract/booking.js';
import type { Catalog, Service } from '../../proxy/contract/catalog.js';
import type { BookingState } from './booking-state.js';
import { toNamed, toPair } from './choice.js';
import { toChoicePrice } from './choice-price.js';
import { findService } from './flows.js';
import { ofAsked, type ReadyBooking, type Sender, toCommon } from './request-common.js';
import { toSeriesSlots } from './series.js';

/**
 * An appointment as the proxy takes it.
 *
 * @returns null while a service or a time is missing.
 */
export function toReadyAppointment(
  state: BookingState,
  catalog: Catalog,
  sender: Sender,
): ReadyBooking | null {
  const service = findService(state.choice, catalog);
  const request = service && toRequest(service, state, sender);
  if (!service || !request) return null;
  return { request, files: ofAsked(service.customFieldIds, state.choice.files) };
}

function toRequest(
  service: Service,
  state: BookingState,
  sender: Sender,
): AppointmentRequest | null {
  const { choice } = state;
  if (!choice.slot) return null;
  const totalMinor = state.quote?.totalMinor ?? toChoicePrice(service, choice)?.totalMinor;
  const series = toSeriesSlots(choice.series);
  return {
    kind: 'appointment',
    serviceId: service.id,
    startsAt: choice.slot.startsAt,
    ...toNamed(sender.isLimited ? { ...choice, ...toPair(choice) } : choice),
    ...(choice.durationSeconds !== null && { durationSeconds: choice.durationSeconds }),
    persons: choice.persons,
    ...(choice.extras.length > 0 && { extras: [...choice.extras] }),
    ...(series.length > 0 && { recurring: series.map(({ startsAt }) => ({ startsAt })) }),
    ...toCommon(service, state, sender, totalMinor),
  };
}
