import * as v from 'valibot';
import type { Receipt } from '../contract/booking.js';
import type { EventPeriod } from '../contract/events.js';
import { byStart } from '../contract/instant.js';
import { isStanding } from '../contract/standing.js';
import { paymentShape, toPaidAmount, toStatus } from './booked.js';
import { AmeliaMisunderstood, AmeliaRefusal } from './failures.js';
import { amountShape, flagShape, idShape, listShape, maybe, orEmpty, textShape } from './shapes.js';
import type { SuccessCall } from './success.js';
import { fromUtcTime } from './time-dialect.js';

/** A booking of an event, wherever it stands. */
export const eventBookingShape = v.object({
  id: idShape,
  status: textShape,
  price: maybe(amountShape),
  persons: maybe(amountShape),
  aggregatedPrice: flagShape,
  customerId: maybe(idShape),
  payments: orEmpty(listShape(paymentShape)),
});

type BookingRow = v.InferOutput<typeof eventBookingShape>;

/** The answer to `POST /bookings` of an event (recorded: book-event). */
export const eventAnswerShape = v.nullable(
  v.object({
    event: v.object({ id: idShape }),
    booking: eventBookingShape,
    /** One for each period. */
    utcTime: v.pipe(v.array(v.object({ start: v.string(), end: v.string() })), v.minLength(1)),
    appointmentStatusChanged: flagShape,
    customer: maybe(v.object({ id: maybe(idShape) })),
    paymentId: maybe(idShape),
    packageCustomerId: maybe(idShape),
  }),
);

/** A booking of an event that Amelia has made, whichever of its answers tells it. */
export interface BookedEvent extends Omit<SuccessCall, 'kind' | 'recurring'> {
  /** Ascending. */
  periods: EventPeriod[];
  status: Receipt['status'];
  paidAmount: number;
  /** In major units: of one person, or of all tickets. */
  price: number | undefined;
  /** For how many that price counts. */
  priced: number;
}

/**
 * @throws {AmeliaRefusal} where the payment was rolled back, which an empty answer says, or where
 * the site has rejected it as it was made.
 * @throws {AmeliaMisunderstood} where a period is no time.
 */
export function toAnsweredEvent(answer: v.InferOutput<typeof eventAnswerShape>): BookedEvent {
  if (!answer) throw new AmeliaRefusal('payment-failed');
  const { booking, utcTime, customer } = answer;
  if (!isStanding(booking)) throw new AmeliaRefusal('booking-refused', { alarm: true });
  const periods = utcTime.map(({ start, end }) => {
    const [startsAt, endsAt] = [fromUtcTime(start), fromUtcTime(end)];
    if (!startsAt || !endsAt) throw new AmeliaMisunderstood('utcTime is no time');
    return { startsAt, endsAt };
  });
  const booked = toBookedEvent(booking, periods);
  return {
    ...booked,
    isStatusChanged: answer.appointmentStatusChanged ?? false,
    customerId: booked.customerId ?? customer?.id ?? null,
    paymentId: answer.paymentId ?? booked.paymentId,
    packageCustomerId: answer.packageCustomerId ?? null,
  };
}

/** A booking as a list has it. */
export function toBookedEvent(booking: BookingRow, periods: readonly EventPeriod[]): BookedEvent {
  return {
    bookingId: booking.id,
    periods: [...periods].sort(byStart),
    status: toStatus(booking.status),
    isStatusChanged: false,
    paidAmount: toPaidAmount(booking.payments),
    price: booking.price,
    // Of tickets it is that of all of them, and there are no persons.
    priced: booking.aggregatedPrice ? Math.max(1, booking.persons ?? 1) : 1,
    customerId: booking.customerId ?? null,
    paymentId: booking.payments[0]?.id ?? null,
    packageCustomerId: null,
  };
}

export function toEventSuccessCall(booked: BookedEvent): SuccessCall {
  const { bookingId, isStatusChanged, customerId, paymentId, packageCustomerId } = booked;
  const ids = { customerId, paymentId, packageCustomerId };
  return { kind: 'event', bookingId, isStatusChanged, recurring: [], ...ids };
}
