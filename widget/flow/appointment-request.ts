import type { AppointmentRequest } from '../../proxy/contract/booking.js';
import type { Catalog } from '../../proxy/contract/catalog.js';
import type { BookingState } from './booking-state.js';
import { toChoiceTotal } from './choice.js';
import { toCustomerZone } from './clocks.js';
import { findService } from './flows.js';

/**
 * The booking as the proxy takes it.
 *
 * @param locale - BCP 47, of the customer.
 * @param phoneCountry - ISO 3166 alpha-2, for a phone number without a country code.
 * @returns null while a service or a time is missing.
 */
export function toAppointmentRequest(
  state: BookingState,
  catalog: Catalog,
  locale: string,
  phoneCountry: string | null,
): AppointmentRequest | null {
  const { choice } = state;
  const service = findService(choice, catalog);
  if (!service || !choice.slot) return null;
  const { firstName, lastName, email, phone } = choice.customer;
  const total = toChoiceTotal(service, choice);
  return {
    kind: 'appointment',
    serviceId: service.id,
    startsAt: choice.slot.startsAt,
    ...(choice.employeeId !== null && { employeeId: choice.employeeId }),
    ...(choice.locationId !== null && { locationId: choice.locationId }),
    persons: choice.persons,
    customer: {
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      email: email.trim(),
      ...(phone.trim() && { phone: phone.trim(), ...(phoneCountry && { country: phoneCountry }) }),
    },
    timeZone: toCustomerZone(state),
    locale: new Intl.Locale(locale).baseName,
    ...(total !== null && { expectedTotalMinor: total }),
  };
}
