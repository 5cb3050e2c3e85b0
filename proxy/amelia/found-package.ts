import type { BookingStatus, Purchase, PurchaseLeft } from '../contract/booking.js';
import type { Id, Package } from '../contract/catalog.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import { toPackagePrice } from '../contract/package-price.js';
import { isStanding } from '../contract/standing.js';
import { toStatus } from './booked.js';
import { type BookedPrice, toBookedPrice } from './booked-price.js';
import { toBookerOf } from './booking-info.js';
import type { FoundBooking } from './booking-system.js';
import { toPlainText } from './clean-html.js';
import type { FoundPurchase } from './find-purchase.js';
import { toToldDate } from './found-date.js';
import type { InLanguage } from './languages.js';
import { type ManageTerms, toManageRules } from './manage-terms.js';
import { toSharedReceipt } from './receipt.js';
import { readSiteTime } from './time-dialect.js';

/**
 * A package that was bought some time ago, in the contract's terms.
 *
 * @param askedLang what it is to be told in; else what its first appointment was booked in.
 */
export function toFoundPackage(
  found: FoundPurchase,
  asked: ManageSubject,
  inLanguage: InLanguage<ManageTerms>,
  askedLang: string | undefined,
): FoundBooking {
  const typed = found.dates.find(({ booking }) => booking.info)?.booking.info;
  const lang = askedLang ?? typed?.locale;
  const terms = inLanguage(lang);
  const { site } = terms;
  const offered = terms.boughtPackages.find(({ id }) => id === asked.reservationId);
  const dates = found.dates.map((date) => toToldDate(date, terms));
  const status = toPurchaseStatus(found);
  const price = toPurchasePrice(found, status, offered, terms);
  const purchase = toPurchase(found, asked, offered, terms);
  const customerId = found.row?.customerId ?? found.dates[0]?.customerId ?? asked.customerId;
  return {
    lang,
    subject: { ...asked, customerId, endsAt: purchase.expiresAt },
    receipt: {
      id: asked.bookingId,
      kind: 'package',
      status,
      title: offered?.name ?? toServiceNames(found, terms),
      appointments: dates.map(({ told }) => told),
      ...toSharedReceipt(toBookerOf(typed, site.timeZone), price, site.currency),
      purchase,
    },
    parts: dates.map(({ subject }) => subject),
    rules: toManageRules(terms, undefined),
    appointment: null,
  };
}

/** One that is told without a status holds; one that is not told any more does not. */
function toPurchaseStatus({ row, dates }: FoundPurchase): BookingStatus {
  const told = toBought({ dates })?.status;
  if (told) return toStatus(told);
  return row ? 'approved' : 'canceled';
}

/** What the appointments tell of the purchase they are of. */
function toBought({ dates }: Pick<FoundPurchase, 'dates'>) {
  return dates[0]?.booking.packageCustomerService?.packageCustomer;
}

/** As it was bought; where nobody tells that, as it is offered today. */
function toPurchasePrice(
  { dates }: FoundPurchase,
  status: BookingStatus,
  offered: Package | undefined,
  { site }: ManageTerms,
): BookedPrice {
  const bought = toBought({ dates });
  if (bought?.price !== undefined) {
    const { price, payments = [], coupon, tax } = bought;
    return toBookedPrice({ status, price, payments, coupon, tax }, site.currency.decimals);
  }
  const totalMinor = offered ? toPackagePrice(offered, null).totalMinor : 0;
  return { totalMinor, dueMinor: isStanding({ status }) ? totalMinor : 0 };
}

function toPurchase(
  found: FoundPurchase,
  { bookingId, reservationId }: ManageSubject,
  offered: Package | undefined,
  { site }: ManageTerms,
): Purchase {
  const rows = found.row?.purchase ?? [];
  const left = rows.map(({ serviceId, available, total }): PurchaseLeft => {
    const whom = toWhom(found, serviceId, offered);
    // Of nobody any more, or of nobody knows whom: only the business can help with that.
    if (!whom) return { serviceId, left: 0, total, employeeIds: [], locationIds: [] };
    return { serviceId, left: Math.max(0, available), total, ...whom };
  });
  const isShared = offered ? offered.sharedQuantity !== null : false;
  const mostLeft = Math.max(0, ...left.map((each) => each.left));
  const end = found.row?.expirationDate || toBought(found)?.end || '';
  return {
    id: bookingId,
    packageId: reservationId,
    left,
    leftInAll: isShared ? mostLeft : null,
    expiresAt: readSiteTime(site.timeZone, end) ?? null,
  };
}

/**
 * Whom and where: where the customer has no choice, as it was settled when the package was bought.
 *
 * @returns undefined where nobody tells.
 */
function toWhom(
  { dates }: FoundPurchase,
  serviceId: Id,
  offered: Package | undefined,
): Pick<PurchaseLeft, 'employeeIds' | 'locationIds'> | undefined {
  const item = offered?.items.find((each) => each.serviceId === serviceId);
  const first = dates.find((date) => date.serviceId === serviceId)?.booking;
  const settled = item?.allowsEmployeeChoice ? undefined : first?.packageCustomerService;
  const { providerId, locationId } = settled ?? {};
  if (!item && !providerId) return undefined;
  return {
    employeeIds: providerId ? [providerId] : (item?.employeeIds ?? []),
    locationIds: locationId ? [locationId] : (item?.locationIds ?? []),
  };
}

/** What a package is called that is not offered any more. */
function toServiceNames({ row, dates }: FoundPurchase, { catalog }: ManageTerms): string {
  const ids = [...(row?.purchase ?? []), ...dates].map(({ serviceId }) => serviceId);
  const told = new Map(dates.map(({ serviceId, service }) => [serviceId, service?.name ?? '']));
  const names = ids.map(
    (serviceId) =>
      catalog.services.find(({ id }) => id === serviceId)?.name ??
      toPlainText(told.get(serviceId) ?? ''),
  );
  return [...new Set(names.filter(Boolean))].join(', ');
}
