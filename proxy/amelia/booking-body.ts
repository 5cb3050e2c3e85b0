import { onSiteMethod } from '../contract/deposit.js';
import type { Currency } from '../contract/site.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import type { AppointmentOrder, CheckedAnswer } from './booking-system.js';
import type { SiteClock } from './site-clock.js';
import {
  toAppointmentStart,
  toFormStart,
  toPackageStart,
  toRecurringStart,
} from './start-fields.js';

/**
 * The body of `POST /bookings`, built from checked parts: what is not written here never goes up.
 *
 * @param marker finds the booking again should the answer be lost; those of the recurring
 * appointments bear it too.
 * @param formClock where it goes up as a form: of the site, which reads times in it in its own way.
 */
export function toBookingBody(
  order: AppointmentOrder,
  currency: Currency,
  marker: string,
  formClock: SiteClock | null = null,
) {
  const { customer, service } = order;
  const locale = toAmeliaLocale(order.locale);
  const zone = toCanonicalZone(order.timeZone);
  const { utcOffset, ...start } = formClock
    ? toFormStart(order.startsAt, zone, formClock)
    : toAppointmentStart(order.startsAt, zone);
  const recurring = order.recurring.map(({ startsAt, employeeId, locationId }) => ({
    ...(formClock ? toPackageStart(startsAt, zone, formClock) : toRecurringStart(startsAt, zone)),
    providerId: employeeId,
    locationId,
  }));
  return {
    type: 'appointment',
    bookings: [
      {
        extras: order.extras.map(({ id, quantity }) => ({ extraId: id, quantity })),
        customFields: toCustomFields(order.answers),
        deposit: isDeposit(order),
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
    ...(order.coupon ? { couponCode: order.coupon.code } : {}),
    locale,
    runInstantPostBookingActions: false,
    urlParams: { rbk: marker },
  };
}

/** By number; a file's value is its name, and the file itself goes up beside the body. */
function toCustomFields(answers: readonly CheckedAnswer[]) {
  return Object.fromEntries(
    answers.map(({ field: { id, label, type }, value, files }) => {
      const sent = type === 'file' ? files.map(({ name }) => ({ name })) : value;
      return [id, { label, type, value: sent }];
    }),
  );
}

/** Only where the catalogue has one, and not where all is paid on site. */
function isDeposit({ service: { deposit }, paymentMethod, payInFull }: AppointmentOrder): boolean {
  return deposit !== null && !payInFull && paymentMethod !== onSiteMethod;
}

/** `de-AT` → `de_AT`, `de` → `de_DE`: WordPress names its languages with a region. */
function toAmeliaLocale(locale: string): string {
  const { language, region = 'US' } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
}
