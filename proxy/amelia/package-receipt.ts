import type { BookedAppointment, Purchase, PurchaseLeft, Receipt } from '../contract/booking.js';
import type { Id, Minor, Package, PackageItem, Service } from '../contract/catalog.js';
import { toInstant } from '../contract/instant.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import { toExpiresAt } from '../contract/package-expiry.js';
import type { Instant } from '../contract/time.js';
import type { Booked } from './booked.js';
import type { BookedPackage } from './booked-package.js';
import type { Made, PackageTrace } from './booking-system.js';
import type { Surroundings } from './maker-options.js';
import { toDateSubject } from './manage-subjects.js';
import { toNames, toOwed, toSharedReceipt } from './receipt.js';

/** What was bought, in the contract's terms. */
export interface PackageFacts {
  packageId: Id;
  /** undefined: the business does not sell it any more. */
  package: Package | undefined;
  /** What each chosen start is of. */
  dates: readonly { startsAt: Instant; serviceId: Id }[];
  totalMinor: Minor;
  /** Milliseconds. */
  boughtMs: number;
}

/** One appointment of it, and what it is of. */
interface Dated {
  booked: Booked;
  serviceId: Id | undefined;
  service: Service | undefined;
  endsAt: Instant;
}

/** What the customer gets to see, and what finds it again. */
export function toMadePackage(
  who: Pick<PackageTrace, 'customer' | 'timeZone'>,
  sold: BookedPackage,
  facts: PackageFacts,
  surroundings: Surroundings,
): Made {
  const dated = sold.booked.map((booked) => toDated(booked, facts, surroundings));
  const purchase = toPurchase(sold.purchaseId, facts, dated);
  const parts = dated.flatMap((each) => toPart(each, sold) ?? []);
  const { purchaseId: bookingId, customerId } = sold;
  const { packageId: reservationId } = facts;
  const endsAt = purchase.expiresAt;
  const own = { kind: 'package', bookingId, reservationId, otherBookingIds: [], endsAt } as const;
  return {
    receipt: toReceipt(who, sold, { ...facts, dated, purchase }, surroundings),
    subject: customerId === null ? undefined : { ...own, customerId },
    parts,
  };
}

function toDated(
  booked: Booked,
  { dates }: PackageFacts,
  { catalog: { services } }: Surroundings,
): Dated {
  const serviceId = dates.find(({ startsAt }) => startsAt === booked.startsAt)?.serviceId;
  const service = services.find(({ id }) => id === serviceId);
  // As long as the service is by default.
  const seconds = service?.durations[0]?.seconds ?? booked.told?.durationSeconds ?? 0;
  const endsAt = toInstant(Date.parse(booked.startsAt) + seconds * 1000);
  return { booked, serviceId, service, endsAt };
}

function toReceipt(
  { customer, timeZone }: Pick<PackageTrace, 'customer' | 'timeZone'>,
  { purchaseId, paidAmount }: BookedPackage,
  facts: PackageFacts & { dated: readonly Dated[]; purchase: Purchase },
  { site: { currency }, catalog }: Surroundings,
): Receipt {
  const { dated, purchase, totalMinor } = facts;
  const appointments = dated.map(
    ({ booked, service, endsAt }): BookedAppointment => ({
      bookingId: booked.bookingId,
      title: service?.name ?? booked.told?.serviceName ?? '',
      startsAt: booked.startsAt,
      endsAt,
      ...toNames(booked, catalog),
      status: booked.status,
    }),
  );
  const statuses = dated.map(({ booked }) => booked.status);
  return {
    id: purchaseId,
    kind: 'package',
    // The whole is no surer than its least sure appointment.
    status: statuses.find((status) => status !== 'approved') ?? 'approved',
    title: facts.package?.name ?? '',
    appointments,
    ...toSharedReceipt({ customer, timeZone }, toOwed(totalMinor, paidAmount, currency), currency),
    purchase,
  };
}

/** What is left of it, by the catalogue: nothing else of it can have been booked yet. */
function toPurchase(
  id: Id,
  { package: bought, packageId, boughtMs }: PackageFacts,
  dated: readonly Dated[],
): Purchase {
  const sharedQuantity = bought?.sharedQuantity ?? null;
  const leftInAll = sharedQuantity === null ? null : Math.max(0, sharedQuantity - dated.length);
  return {
    id,
    packageId,
    left: (bought?.items ?? []).map((item) => toLeft(item, dated, leftInAll)),
    leftInAll,
    // Amelia's own words for it may be on either clock.
    expiresAt: toExpiresAt(bought?.expiry ?? null, boughtMs),
  };
}

/** Where the customer has no choice, the rest is with whom the first one is. */
function toLeft(
  { serviceId, quantity, employeeIds, locationIds, allowsEmployeeChoice }: PackageItem,
  dated: readonly Dated[],
  leftInAll: number | null,
): PurchaseLeft {
  const own = dated.filter((each) => each.serviceId === serviceId);
  const { employeeId, locationId } = own[0]?.booked ?? { employeeId: null, locationId: null };
  const isSettled = !allowsEmployeeChoice;
  return {
    serviceId,
    left: leftInAll ?? Math.max(0, quantity - own.length),
    total: quantity,
    employeeIds: isSettled && employeeId !== null ? [employeeId] : employeeIds,
    locationIds: isSettled && locationId !== null ? [locationId] : locationIds,
  };
}

/** undefined where Amelia did not tell whose it is. */
function toPart(
  { booked: { bookingId, appointmentId, customerId }, endsAt }: Dated,
  sold: BookedPackage,
): ManageSubject | undefined {
  const whose = customerId ?? sold.customerId;
  if (appointmentId === null || whose === null) return undefined;
  return toDateSubject(bookingId, appointmentId, whose, endsAt);
}
