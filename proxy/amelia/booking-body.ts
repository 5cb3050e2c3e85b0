import type { Currency } from '../contract/site.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import type { AppointmentOrder } from './booking-system.js';
import { toAppointmentStart, toRecurringStart } from './start-fields.js';

/**
 * The body of `POST /bookings`, built from checked parts: what is not written here never goes up.
 *
 * @param marker finds the booking again should the answer be lost; those of the recurring
 * appointments bear it too.
 */
export function toBookingBody(order: AppointmentOrder, currency: Currency, marker: string) {
  const { customer, service } = order;
  const locale = toAmeliaLocale(order.locale);
  const zone = toCanonicalZone(order.timeZone);
  const { utcOffset, ...start } = toAppointmentStart(order.startsAt, zone);
  const recurring = order.recurring.map(({ startsAt, employeeId, locationId }) => ({
    ...toRecurringStart(startsAt, zone),
    providerId: employeeId,
    locationId,
  }));
  return {
    type: 'appointment',
    bookings: [
      {
        extras: [],
        customFields: {},
        deposit: false,
        locale,
        utcOffset,
        persons: order.persons,
        customerId: 0,
        customer: {
          id: null,
          firstName: customer.firstName,
          lastName: customer.lastName,
          email: customer.email,
          phone: customer.phone,
          countryPhoneIso: customer.phoneCountry.toLowerCase(),
          externalId: null,
        },
        duration: order.durationSeconds,
      },
    ],
    payment: { gateway: order.paymentMethod, currency: currency.code, data: {} },
    ...start,
    ...(recurring.length > 0 ? { recurring } : {}),
    notifyParticipants: 1,
    locationId: order.locationId,
    providerId: order.employeeId,
    serviceId: service.id,
    locale,
    runInstantPostBookingActions: false,
    urlParams: { rbk: marker },
  };
}

/** `de-AT` → `de_AT`, `de` → `de_DE`: WordPress names its languages with a region. */
function toAmeliaLocale(locale: string): string {
  const { language, region = 'US' } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
}
