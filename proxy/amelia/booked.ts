import * as v from 'valibot';
import type { Receipt } from '../contract/booking.js';
import type { Id } from '../contract/catalog.js';
import { isStanding } from '../contract/standing.js';
import type { Instant } from '../contract/time.js';
import { AmeliaMisunderstood, AmeliaRefusal } from './failures.js';
import {
  amountShape,
  fittingListShape,
  flagShape,
  idShape,
  listShape,
  maybe,
  orEmpty,
  textShape,
} from './shapes.js';
import { fromUtcTime } from './time-dialect.js';

/** A payment, wherever a booking carries one. */
export const paymentShape = v.object({
  id: maybe(idShape),
  amount: maybe(amountShape),
  status: textShape,
});

/** What a booking says of the package that it belongs to, wherever it stands. */
const packageServiceShape = maybe(
  v.object({
    packageCustomer: v.object({
      id: idShape,
      price: maybe(amountShape),
      payments: orEmpty(fittingListShape(paymentShape)),
    }),
  }),
);

/** What proves that an appointment was booked, and when. */
const rowFields = {
  appointment: v.object({
    id: idShape,
    providerId: maybe(idShape),
    locationId: maybe(idShape),
  }),
  booking: v.object({
    id: idShape,
    status: textShape,
    price: maybe(amountShape),
    customerId: maybe(idShape),
    payments: orEmpty(listShape(paymentShape)),
    packageCustomerService: packageServiceShape,
  }),
  utcTime: v.pipe(v.array(v.object({ start: v.string() })), v.minLength(1)),
  appointmentStatusChanged: flagShape,
};

const rowsShape = orEmpty(listShape(v.object(rowFields)));

/** What the success call needs beside the bookings. */
const sharedFields = {
  customer: maybe(v.object({ id: maybe(idShape) })),
  paymentId: maybe(idShape),
  packageCustomerId: maybe(idShape),
};

/** The answer to `POST /bookings` of an appointment, and of the dates that it recurs on. */
export const appointmentAnswerShape = v.nullable(
  v.object({ ...rowFields, ...sharedFields, recurring: rowsShape }),
);

/** The answer to `POST /bookings` of a package: nothing is booked but its appointments. */
export const packageAnswerShape = v.nullable(
  v.object({
    ...sharedFields,
    booking: v.null(),
    package: rowsShape,
    payment: maybe(paymentShape),
  }),
);

export type AppointmentAnswer = v.InferOutput<typeof appointmentAnswerShape>;
export type PackageAnswer = v.InferOutput<typeof packageAnswerShape>;

/** A package that was bought, as its appointments tell it. */
export interface BookedPurchase {
  purchaseId: Id;
  /** In major units. */
  price: number | undefined;
  paidAmount: number;
  paymentId: Id | null;
}

/** One appointment that Amelia has booked, whichever of its answers tells it. */
export interface Booked {
  bookingId: Id;
  /** The appointment it is in; null: not told. */
  appointmentId: Id | null;
  startsAt: Instant;
  /** null: not told. */
  employeeId: Id | null;
  locationId: Id | null;
  status: Receipt['status'];
  isStatusChanged: boolean;
  paidAmount: number;
  /** Of one person, in major units, before extras. */
  unitPrice: number | undefined;
  customerId: Id | null;
  paymentId: Id | null;
  /** The package that it belongs to, as it was bought; null: none. */
  purchase: BookedPurchase | null;
  /** Only where Amelia tells them, as its list does. */
  told?: {
    serviceName: string;
    durationSeconds: number | undefined;
    persons: number | undefined;
    isPricedPerPerson: boolean | undefined;
  };
}

/**
 * All that one `POST /bookings` has booked, in the order of its answer: an appointment comes before
 * those that recur. What the site has cancelled or rejected as it was made is left out.
 *
 * @throws {AmeliaRefusal} where the payment was rolled back, which an empty answer says, or where
 * nothing is left.
 * @throws {AmeliaMisunderstood} where a start is no time.
 */
export function toBooked(answer: AppointmentAnswer | PackageAnswer): Booked[] {
  if (!answer) throw new AmeliaRefusal('payment-failed');
  const rows = 'package' in answer ? answer.package : [answer, ...answer.recurring];
  const standing = rows.map(toBookedRow).filter(isStanding);
  if (rows.length > 0 && standing.length === 0) {
    throw new AmeliaRefusal('booking-refused', { alarm: true });
  }
  return standing;
}

type Row = Pick<NonNullable<AppointmentAnswer>, keyof typeof rowFields>;

function toBookedRow({ appointment, booking, utcTime, appointmentStatusChanged }: Row): Booked {
  const startsAt = fromUtcTime(utcTime[0]?.start ?? '');
  if (!startsAt) throw new AmeliaMisunderstood('utcTime is no time');
  return {
    bookingId: booking.id,
    appointmentId: appointment.id,
    startsAt,
    employeeId: appointment.providerId ?? null,
    locationId: appointment.locationId ?? null,
    status: toStatus(booking.status),
    isStatusChanged: appointmentStatusChanged ?? false,
    paidAmount: toPaidAmount(booking.payments),
    unitPrice: booking.price,
    customerId: booking.customerId ?? null,
    paymentId: booking.payments[0]?.id ?? null,
    purchase: toPurchase(booking.packageCustomerService),
  };
}

/** As much of it as any of Amelia's answers tells. */
interface BoughtRow {
  packageCustomer: {
    id?: Id | undefined;
    price?: number | undefined;
    payments?: readonly v.InferOutput<typeof paymentShape>[] | undefined;
  };
}

/** The package that a booking belongs to; null: none. */
export function toPurchase(row: BoughtRow | undefined): BookedPurchase | null {
  const { id, price, payments = [] } = row?.packageCustomer ?? {};
  if (id === undefined) return null;
  return {
    purchaseId: id,
    price,
    paidAmount: toPaidAmount(payments),
    paymentId: payments[0]?.id ?? null,
  };
}

/** What has been paid of a booking, in major units. */
export function toPaidAmount(payments: readonly v.InferOutput<typeof paymentShape>[]): number {
  return payments
    .filter(({ status }) => status === 'paid' || status === 'partiallyPaid')
    .reduce((sum, { amount = 0 }) => sum + amount, 0);
}

/** Amelia's word for the state of a booking; one we do not know is not yet certain. */
export function toStatus(status: string): Receipt['status'] {
  const known = ['approved', 'pending', 'canceled', 'rejected', 'waiting'] as const;
  return known.find((each) => each === status) ?? 'pending';
}
