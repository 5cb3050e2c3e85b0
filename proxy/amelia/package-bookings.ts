import type { Id, Package } from '../contract/catalog.js';
import { sum } from '../contract/charge.js';
import { onSiteMethod } from '../contract/deposit.js';
import { toInstant } from '../contract/instant.js';
import { toPackagePrice } from '../contract/package-price.js';
import type { Instant } from '../contract/time.js';
import { packageAnswerShape } from './booked.js';
import {
  type BookedPackage,
  toAnsweredPackage,
  toFoundPackage,
  toPackageSuccessCall,
} from './booked-package.js';
import { hasFiles, toFormBody } from './booking-parts.js';
import type { Background, Booking, Made, PackageOrder, PackageTrace } from './booking-system.js';
import { cancelBookings, cancelPurchase } from './cancel-bookings.js';
import { findBooked, toMarker } from './find-booking.js';
import { findLost, toOutcomeUnknown } from './lost-answer.js';
import {
  fetchSurroundings,
  type MakerOptions,
  type Surroundings,
  type SurroundingsLoads,
} from './maker-options.js';
import { toMinor } from './money.js';
import { findMoved, toTimeChanged } from './moved-starts.js';
import { toPackageBody } from './package-body.js';
import { type PackageFacts, toMadePackage } from './package-receipt.js';
import { tellEverybody } from './success.js';

interface PackageBookingsOptions extends MakerOptions, SurroundingsLoads {
  /** Milliseconds. */
  now: () => number;
}

/** Books packages, and makes sure of what was booked. */
export function createPackageBookings(options: PackageBookingsOptions) {
  const { client, notice } = options;

  async function createPackageBooking(
    order: PackageOrder,
    { background, onSend }: Booking,
  ): Promise<Made> {
    const surroundings = await fetchSurroundings(options, order);
    const starts = order.appointments.map(({ startsAt }) => startsAt);
    const boughtMs = options.now();
    const body = await toBody(order, boughtMs, surroundings);
    await onSend();
    const sold = await client
      .post('/bookings', body, packageAnswerShape)
      .then((answer) => toAnsweredPackage(answer, order))
      .catch((error: unknown) => {
        const look = () => lookUp(order.requestKey, starts, surroundings);
        return findLost(error, look, options);
      });
    await checkStarts(starts, sold);
    background(tellEverybody(client, toPackageSuccessCall(sold, order.package.id), options));
    noteOtherPrice(order, sold, surroundings);
    const facts: PackageFacts = {
      packageId: order.package.id,
      package: toTold(order.package, surroundings),
      dates: order.appointments.map(({ startsAt, service }) => ({
        startsAt,
        serviceId: service.id,
      })),
      totalMinor: toPackagePrice(order.package, order.coupon).totalMinor,
      boughtMs,
    };
    return toMadePackage(order, sold, facts, surroundings);
  }

  async function findPackageBooking(
    trace: PackageTrace,
    background: Background,
  ): Promise<Made | undefined> {
    const { appointments, packageId } = trace;
    // Only appointments bear a marker: a purchase without any can be told from no other one, and
    // sent again it might be paid for twice.
    if (appointments.length === 0) throw toOutcomeUnknown(undefined);
    const starts = appointments.map(({ startsAt }) => startsAt);
    // Whatever hinders the look, the booking may be there all the same.
    const [surroundings, sold] = await fetchSurroundings(options, trace)
      .then(async (all) => [all, await lookUp(trace.requestKey, starts, all)] as const)
      .catch((error: unknown) => {
        throw toOutcomeUnknown(error);
      });
    if (!sold) return undefined;
    await checkStarts(starts, sold);
    background(tellEverybody(client, toPackageSuccessCall(sold, packageId), options));
    const { catalog, site } = surroundings;
    const bought = catalog.packages.find(({ id }) => id === packageId);
    const toldMinor = toMinor(sold.price ?? 0, site.currency.decimals);
    const facts: PackageFacts = {
      packageId,
      package: bought,
      dates: appointments,
      // It was not sent but at the price that the customer agreed to.
      totalMinor: trace.expectedTotalMinor ?? toldMinor,
      // A little late: nobody tells it on a clock that is known.
      boughtMs: options.now(),
    };
    return toMadePackage(trace, sold, facts, surroundings);
  }

  /** JSON, but a form where files go up with it. */
  async function toBody(
    order: PackageOrder,
    boughtMs: number,
    { site: { currency }, clock }: Surroundings,
  ): Promise<object> {
    const marker = await toMarker(options.secret, options.siteUrl, order.requestKey);
    const boughtAt = toInstant(boughtMs);
    const body = toPackageBody(order, { currency, clock, marker, boughtAt });
    return hasFiles(order) ? toFormBody(order, body) : body;
  }

  /** Without appointments there is nothing to look for. */
  async function lookUp(
    requestKey: string,
    starts: readonly Instant[],
    { site: { timeZone } }: Surroundings,
  ): Promise<BookedPackage | undefined> {
    if (starts.length === 0) return undefined;
    const marker = await toMarker(options.secret, options.siteUrl, requestKey);
    return toFoundPackage(await findBooked(client, timeZone, starts, marker), starts.length);
  }

  /**
   * Makes sure that exactly the chosen starts are booked; else nothing stays booked or bought.
   *
   * @throws {Refusal} `time-changed`, which says whether something could not be cancelled.
   */
  async function checkStarts(chosen: readonly Instant[], sold: BookedPackage): Promise<void> {
    const moved = findMoved(chosen, sold.booked);
    if (!moved) return;
    const ids = sold.booked.map(({ bookingId }) => bookingId);
    for (const bookingId of ids) notice('warn', 'time-changed', { bookingId });
    throw toTimeChanged(moved, await cancelAll(ids, sold.purchaseId));
  }

  /** Amelia cancels an appointment of a package as any other one. */
  async function cancelAll(bookingIds: readonly Id[], purchaseId: Id): Promise<boolean> {
    const areCancelled = await cancelBookings(client, 'appointment', bookingIds, options);
    const isCancelled = await cancelPurchase(client, purchaseId, options);
    return areCancelled && isCancelled;
  }

  /** Versions differ in whether the price of a purchase is meant before its coupon and its tax. */
  function noteOtherPrice(
    { package: bought, coupon, paymentMethod: method, payInFull }: PackageOrder,
    { price, paymentAmount, purchaseId }: BookedPackage,
    { site: { currency } }: Surroundings,
  ): void {
    const expected = toPackagePrice(bought, coupon, { method, payInFull });
    const { lines, totalMinor, paidNowMinor } = expected;
    const taxMinor = sum(lines.map((line) => (line.kind === 'tax' ? line.amountMinor : 0)));
    const priceMinor = price === undefined ? undefined : toMinor(price, currency.decimals);
    const isOther =
      priceMinor !== undefined &&
      ![bought.priceMinor, totalMinor - taxMinor, totalMinor].includes(priceMinor);
    // What is paid at the place is told as nothing.
    const isPaidOther =
      method !== onSiteMethod &&
      paymentAmount !== undefined &&
      toMinor(paymentAmount, currency.decimals) !== paidNowMinor;
    if (isOther || isPaidOther) notice('error', 'amount-mismatch', { purchaseId });
  }

  return { createPackageBooking, findPackageBooking };
}

/** As it was sold, by the name that the customer reads. */
function toTold(sold: Package, { catalog: { packages } }: Surroundings): Package {
  return { ...sold, name: packages.find(({ id }) => id === sold.id)?.name ?? sold.name };
}
