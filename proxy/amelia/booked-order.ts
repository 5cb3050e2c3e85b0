import type { Id } from '../contract/catalog.js';
import type { Instant } from '../contract/time.js';
import { type AppointmentAnswer, type Booked, toBooked } from './booked.js';
import type { AppointmentOrder, AppointmentTrace, RecurringDate } from './booking-system.js';
import { AmeliaMisunderstood } from './failures.js';
import type { SuccessCall } from './success.js';

/** What has been booked of one order. */
export interface BookedOrder {
  /** The appointment itself first, then those on the other dates. */
  booked: readonly [Booked, ...Booked[]];
  /** What the success call asks for; null: not told. */
  customerId: Id | null;
  paymentId: Id | null;
  packageCustomerId: Id | null;
}

/**
 * An order as the answer to it tells; where it names no employee, the one that was asked for.
 *
 * @throws as {@link toBooked}.
 */
export function toAnsweredOrder(answer: AppointmentAnswer, order: AppointmentOrder): BookedOrder {
  const [main, ...recurring] = toBooked(answer).map((booked) => {
    const date = toDateOf(order, booked.startsAt);
    return {
      ...booked,
      employeeId: booked.employeeId ?? date.employeeId,
      locationId: booked.locationId ?? date.locationId,
    };
  });
  if (!main) throw new AmeliaMisunderstood('nothing is booked');
  return {
    booked: [main, ...recurring],
    customerId: main.customerId ?? answer?.customer?.id ?? null,
    paymentId: answer?.paymentId ?? null,
    packageCustomerId: answer?.packageCustomerId ?? null,
  };
}

/**
 * An order whose answer was lost, of what bears its marker.
 *
 * @param count how many were ordered.
 * @returns undefined while there are fewer: Amelia writes them one by one, and may be at it still.
 */
export function toFoundOrder(found: readonly Booked[], count: number): BookedOrder | undefined {
  // The first was written first.
  const [main, ...recurring] = [...found].sort((one, other) => one.bookingId - other.bookingId);
  if (!main || found.length < count) return undefined;
  const { customerId, paymentId } = main;
  return { booked: [main, ...recurring], customerId, paymentId, packageCustomerId: null };
}

/** Every start of an order. */
export function toStarts(order: AppointmentOrder | AppointmentTrace): Instant[] {
  return [order, ...(order.recurring ?? [])].map(({ startsAt }) => startsAt);
}

/** Whom an order is with at this start; the first date's where it has no such start. */
export function toDateOf(order: AppointmentOrder, startsAt: Instant): RecurringDate {
  return order.recurring.find((date) => date.startsAt === startsAt) ?? order;
}

/** What has Amelia tell everybody of it. */
export function toSuccessCall({ booked, ...ids }: BookedOrder): SuccessCall {
  const [{ bookingId, isStatusChanged }, ...recurring] = booked;
  return { kind: 'appointment', bookingId, isStatusChanged, recurring, ...ids };
}
