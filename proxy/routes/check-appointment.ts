import type { AppointmentWish } from '../amelia/booking-system.js';
import type { AppointmentRequest } from '../contract/booking.js';
import type { Catalog, Id, Offer } from '../contract/catalog.js';
import { toPrice } from '../contract/price.js';
import { toInvalidInput } from '../contract/refusal.js';
import type { SiteRules } from '../contract/site.js';
import type { Instant } from '../contract/time.js';
import { checkAnswers } from './check-answers.js';
import { checkContact } from './check-contact.js';
import { checkPayment } from './check-payment.js';
import { checkSeries } from './check-series.js';
import {
  checkDuration,
  checkExtras,
  checkOffers,
  checkPersons,
  findService,
} from './check-service.js';

/*
 * Amelia believes whatever comes with our key. So everything a customer could forge is checked
 * here: against the catalogue first, which needs no look at the calendar, then against fresh slots.
 */

/** What a request is checked against. */
export interface Rules {
  site: SiteRules;
  catalog: Catalog;
  /** Milliseconds. */
  nowMs: number;
}

/** An appointment as far as the catalogue can tell; its coupon is looked at by itself. */
export interface CheckedAppointment {
  wish: AppointmentWish;
  /** Who may do it, and where, as far as the customer leaves that open. */
  offers: Offer[];
  /** The dates after the first. */
  further: Instant[];
}

/**
 * An appointment somebody asks for, as far as the catalogue can tell.
 *
 * @param files by the number of the custom field.
 * @throws {Refusal} `invalid-input` with the place that is wrong; `limit-reached`.
 */
export async function checkAppointment(
  request: AppointmentRequest,
  requestKey: string,
  files: ReadonlyMap<Id, readonly File[]>,
  { site, catalog, nowMs }: Rules,
): Promise<CheckedAppointment> {
  const service = findService(catalog, request.serviceId, '/serviceId');
  const offers = checkOffers(service, request, {
    employee: '/employeeId',
    location: '/locationId',
  });
  const durationSeconds = checkDuration(service, request.durationSeconds, '/durationSeconds');
  const persons = checkPersons(service, request.persons, '/persons');
  const { extras = [], startsAt, timeZone, locale } = request;
  checkExtras(service, extras, (index) => `/extras/${index}`);
  if (extras.length < service.minExtras) throw toInvalidInput('/extras', 'required');
  if (Date.parse(startsAt) <= nowMs) throw toInvalidInput('/startsAt', 'past');
  const further = checkSeries(service, request);
  const answers = checkAnswers(service, catalog, request.customFields ?? {}, files);
  if (request.couponCode && !site.coupons) throw toInvalidInput('/couponCode', 'not-offered');
  const choice = { durationSeconds, persons, extras };
  const isFree = offers.every(
    (offer) => toPrice(service, { ...choice, dates: [offer] }).totalMinor === 0,
  );
  const wish: AppointmentWish = {
    service,
    startsAt,
    ...choice,
    answers,
    coupon: null,
    customer: await checkContact(request.customer, site),
    timeZone,
    locale,
    parameters: request.parameters ?? {},
    ...checkPayment(request, service, isFree),
    requestKey,
  };
  return { wish, offers, further };
}
