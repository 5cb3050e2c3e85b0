import { sum } from '../contract/charge.js';
import type { FoundDate } from './appointment-rows.js';
import type { BookedPrice } from './booked-price.js';
import { toBookerOf } from './booking-info.js';
import type { FoundBooking } from './booking-system.js';
import { toDatePrice, toToldDate } from './found-date.js';
import type { InLanguage } from './languages.js';
import { toSeries } from './manage-subjects.js';
import { type ManageTerms, toManageRules } from './manage-terms.js';
import { toSharedReceipt } from './receipt.js';

/**
 * Appointments that were booked some time ago, in the contract's terms.
 *
 * @param dates the main one first.
 * @param asked what it is to be told in; else what it was booked in.
 */
export function toFoundAppointment(
  dates: readonly [FoundDate, ...FoundDate[]],
  inLanguage: InLanguage<ManageTerms>,
  asked: string | undefined,
): FoundBooking | undefined {
  const [main] = dates;
  const lang = asked ?? main.booking.info?.locale;
  const terms = inLanguage(lang);
  const told = dates.map((date) => toToldDate(date, terms));
  const { subject, parts } = toSeries(told.map((each) => each.subject));
  const [first] = told;
  if (!first || !subject) return undefined;
  const prices = dates.map((date) => toDatePrice(date, terms));
  const price: BookedPrice = {
    totalMinor: sum(prices.map(({ totalMinor }) => totalMinor)),
    dueMinor: sum(prices.map(({ dueMinor }) => dueMinor)),
  };
  const booker = toBookerOf(main.booking.info, terms.site.timeZone);
  const own = main.service?.settings ?? terms.serviceSettings.get(main.serviceId ?? 0);
  return {
    lang,
    subject,
    receipt: {
      id: main.booking.id,
      kind: 'appointment',
      status: first.told.status ?? 'pending',
      title: first.told.title,
      appointments: told.map((each) => each.told),
      ...toSharedReceipt(booker, price, terms.site.currency),
    },
    parts,
    rules: toManageRules(terms, own),
    appointment: first.appointment,
  };
}
