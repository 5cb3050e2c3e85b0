import type { Id } from '../contract/catalog.js';
import { byStart } from '../contract/instant.js';
import { type Booked, type PackageAnswer, toBooked, toPaidAmount } from './booked.js';
import type { PackageOrder } from './booking-system.js';
import { AmeliaMisunderstood } from './failures.js';
import type { SuccessCall } from './success.js';

/** A package that Amelia has sold, whichever of its answers tells it. */
export interface BookedPackage {
  purchaseId: Id;
  /** What was booked with it, in the order of time. */
  booked: readonly Booked[];
  /** In major units; undefined: not told. */
  price: number | undefined;
  /** What is paid with it, whether it is paid by now or not; undefined: not told. */
  paymentAmount: number | undefined;
  /** What is paid by now. */
  paidAmount: number;
  /** null: not told. */
  customerId: Id | null;
  paymentId: Id | null;
}

/**
 * A package as the answer to its order tells; where it names no employee, the one asked for.
 *
 * @throws as {@link toBooked}.
 * @throws {AmeliaMisunderstood} where it does not tell the purchase.
 */
export function toAnsweredPackage(answer: PackageAnswer, order: PackageOrder): BookedPackage {
  const booked = inOrder(toBooked(answer)).map((each) => {
    const date = order.appointments.find(({ startsAt }) => startsAt === each.startsAt);
    return {
      ...each,
      employeeId: each.employeeId ?? date?.employeeId ?? null,
      locationId: each.locationId ?? date?.locationId ?? null,
    };
  });
  const told = toToldPackage(booked, answer?.packageCustomerId);
  const payment = answer?.payment;
  return {
    ...told,
    paymentAmount: payment?.amount,
    paidAmount: payment ? toPaidAmount([payment]) : told.paidAmount,
    customerId: told.customerId ?? answer?.customer?.id ?? null,
    paymentId: answer?.paymentId ?? payment?.id ?? told.paymentId,
  };
}

/**
 * A package whose answer was lost, of what bears its marker.
 *
 * @param count how many appointments were ordered with it.
 * @returns undefined while there are fewer: Amelia writes them one by one, and may be at it still.
 * @throws {AmeliaMisunderstood} where they do not tell the purchase.
 */
export function toFoundPackage(found: readonly Booked[], count: number): BookedPackage | undefined {
  return found.length < count ? undefined : toToldPackage(inOrder(found), undefined);
}

/** What has Amelia tell everybody of it. */
export function toPackageSuccessCall(
  { purchaseId, booked, customerId, paymentId }: BookedPackage,
  packageId: Id,
): SuccessCall {
  const [first, ...others] = booked;
  return {
    kind: 'package',
    // 0 is no booking: any other number would be taken for one, whoever has it.
    bookingId: first?.bookingId ?? 0,
    isStatusChanged: first?.isStatusChanged ?? false,
    // As the plugin's own pages do it: those that are not listed here are told to nobody.
    recurring: others,
    customerId,
    paymentId,
    packageCustomerId: purchaseId,
    packageId,
  };
}

/** A package as its appointments tell it. */
function toToldPackage(booked: readonly Booked[], answeredId: Id | undefined): BookedPackage {
  const purchase = booked.find((each) => each.purchase)?.purchase;
  const purchaseId = answeredId ?? purchase?.purchaseId;
  if (purchaseId === undefined) throw new AmeliaMisunderstood('no purchase is told');
  return {
    purchaseId,
    booked,
    price: purchase?.price,
    paymentAmount: undefined,
    paidAmount: purchase?.paidAmount ?? 0,
    customerId: booked[0]?.customerId ?? null,
    paymentId: purchase?.paymentId ?? null,
  };
}

function inOrder(booked: readonly Booked[]): Booked[] {
  return [...booked].sort(byStart);
}
