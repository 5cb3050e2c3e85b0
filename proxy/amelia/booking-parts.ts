import type { Deposit } from '../contract/catalog.js';
import { onSiteMethod } from '../contract/deposit.js';
import type { Currency } from '../contract/site.js';
import type { CheckedAnswer, CheckedBooking } from './booking-system.js';
import { toPhpForm } from './multipart.js';

/** What any `POST /bookings` holds beside what is booked. */
export function toSharedFields(order: CheckedBooking, currency: Currency, marker: string) {
  return {
    payment: { gateway: order.paymentMethod, currency: currency.code, data: {} },
    notifyParticipants: 1,
    ...(order.coupon ? { couponCode: order.coupon.code } : {}),
    locale: toAmeliaLocale(order.locale),
    runInstantPostBookingActions: false,
    urlParams: { ...order.parameters, rbk: marker },
  };
}

/**
 * What `bookings[0]` holds of whoever books.
 *
 * @param deposit of what is booked.
 * @param utcOffset minutes east of UTC, of the customer's zone then.
 */
export function toBooker(order: CheckedBooking, deposit: Deposit | null, utcOffset: number) {
  const { customer } = order;
  return {
    customFields: toCustomFields(order.answers),
    deposit: isDeposit(order, deposit),
    locale: toAmeliaLocale(order.locale),
    utcOffset,
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
  };
}

/** Whether files go up with it: then it is a form, else JSON. */
export function hasFiles({ answers }: CheckedBooking): boolean {
  return answers.some(({ files }) => files.length > 0);
}

/** A body with its files, as PHP reads it. */
export function toFormBody({ answers }: CheckedBooking, body: object): FormData {
  const files = new Map(
    answers.flatMap(({ field, files }) => (files.length > 0 ? [[field.id, files]] : [])),
  );
  return toPhpForm(body, files);
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

/** Only where there is one, and not where all is paid on site. */
function isDeposit({ paymentMethod, payInFull }: CheckedBooking, deposit: Deposit | null): boolean {
  return deposit !== null && !payInFull && paymentMethod !== onSiteMethod;
}

/** `de-AT` → `de_AT`, `de` → `de_DE`: WordPress names its languages with a region. */
function toAmeliaLocale(locale: string): string {
  const { language, region = 'US' } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
}
