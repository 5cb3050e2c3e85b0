import type { PackageOrder } from '../amelia/booking-system.js';
import type { PackageRequest } from '../contract/booking.js';
import type { Id } from '../contract/catalog.js';
import { isOver } from '../contract/package-expiry.js';
import { toPackagePrice } from '../contract/package-price.js';
import { Refusal, toInvalidInput } from '../contract/refusal.js';
import { checkAnswers } from './check-answers.js';
import type { Rules } from './check-appointment.js';
import { checkContact } from './check-contact.js';
import { checkPackageDates, type PackageWish } from './check-package-dates.js';
import { checkPayment } from './check-payment.js';

/** A package as far as the catalogue can tell; its coupon is looked at by itself. */
export interface CheckedPackage {
  order: Omit<PackageOrder, 'appointments' | 'rules'>;
  /** In the order of the request. */
  wishes: PackageWish[];
}

/**
 * A package somebody wants to buy, as far as the catalogue can tell. With our key Amelia looks at
 * how many appointments it holds, and at nothing else.
 *
 * @param files by the number of the custom field.
 * @throws {Refusal} `invalid-input` with the place that is wrong; `package-unavailable` where its
 * last day is over by now.
 */
export async function checkPackage(
  request: PackageRequest,
  requestKey: string,
  files: ReadonlyMap<Id, readonly File[]>,
  { site, catalog, nowMs }: Rules,
): Promise<CheckedPackage> {
  const bought = catalog.packages.find(({ id }) => id === request.packageId);
  // Hidden or not there at all, that is the same to the public.
  if (!bought) throw toInvalidInput('/packageId', 'unknown');
  if (isOver(bought.expiry, nowMs)) throw new Refusal('package-unavailable');
  const wishes = checkPackageDates(request, bought, catalog, nowMs);
  const answers = checkAnswers(bought, catalog, request.customFields ?? {}, files);
  if (request.couponCode && !site.coupons) throw toInvalidInput('/couponCode', 'not-offered');
  const isFree = toPackagePrice(bought, null).totalMinor === 0;
  const { timeZone, locale } = request;
  const order: CheckedPackage['order'] = {
    package: bought,
    answers,
    coupon: null,
    customer: await checkContact(request.customer, site),
    timeZone,
    locale,
    parameters: request.parameters ?? {},
    ...checkPayment(request, bought, isFree),
    requestKey,
  };
  return { order, wishes };
}
