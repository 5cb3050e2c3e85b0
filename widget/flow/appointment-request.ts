import type { AppointmentRequest } from '../../proxy/contract/booking.js';
import type { Catalog, Service } from '../../proxy/contract/catalog.js';
import type { BookingState } from './booking-state.js';
import type { AnsweredFiles, Answers } from './choice.js';
import { toChoicePrice } from './choice-price.js';
import { toCustomerZone } from './clocks.js';
import { findService } from './flows.js';
import { toSeriesSlots } from './series.js';

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
  const totalMinor = state.quote?.totalMinor ?? toChoicePrice(service, choice)?.totalMinor;
  const series = toSeriesSlots(choice.series);
  const answers = ofService(service, toGiven(choice.answers));
  return {
    kind: 'appointment',
    serviceId: service.id,
    startsAt: choice.slot.startsAt,
    ...(choice.employeeId !== null && { employeeId: choice.employeeId }),
    ...(choice.locationId !== null && { locationId: choice.locationId }),
    ...(choice.durationSeconds !== null && { durationSeconds: choice.durationSeconds }),
    persons: choice.persons,
    ...(choice.extras.length > 0 && { extras: [...choice.extras] }),
    ...(series.length > 0 && { recurring: series.map(({ startsAt }) => ({ startsAt })) }),
    customer: {
      firstName: firstName.trim(),
      lastName: lastName.trim(),
      email: email.trim(),
      ...(phone.trim() && { phone: phone.trim(), ...(phoneCountry && { country: phoneCountry }) }),
    },
    timeZone: toCustomerZone(state),
    locale: new Intl.Locale(locale).baseName,
    ...(Object.keys(answers).length > 0 && { customFields: answers }),
    ...(choice.coupon && { couponCode: choice.coupon.code }),
    ...(totalMinor !== undefined && { expectedTotalMinor: totalMinor }),
  };
}

/** The files that go up with it, by the number of the custom field: those of its service. */
export function toRequestFiles({ choice }: BookingState, catalog: Catalog): AnsweredFiles {
  const service = findService(choice, catalog);
  return service ? ofService(service, choice.files) : {};
}

/** Only what was answered; a text without the white space around it. */
function toGiven(answers: Answers): Record<string, string | string[]> {
  const given = Object.entries(answers).map(
    ([id, answer]) => [id, typeof answer === 'string' ? answer.trim() : [...answer]] as const,
  );
  return Object.fromEntries(given.filter(([, answer]) => answer.length > 0));
}

/** What was answered for another service stays with the form, and is not this one's business. */
function ofService<Given>(
  { customFieldIds }: Service,
  given: Readonly<Record<string, Given>>,
): Record<string, Given> {
  const own = Object.entries(given).filter(([id]) => customFieldIds.includes(Number(id)));
  return Object.fromEntries(own);
}
