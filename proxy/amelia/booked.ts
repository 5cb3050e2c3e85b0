import * as v from 'valibot';
import type { Receipt } from '../contract/booking.js';
import type { Catalog, Id, Minor } from '../contract/catalog.js';
import type { Currency, Site } from '../contract/site.js';
import type { Instant } from '../contract/time.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import type { AppointmentOrder, AppointmentTrace } from './booking-system.js';
import { AmeliaMisunderstood, AmeliaRefusal } from './failures.js';
import { toMinor } from './money.js';
import { amountShape, flagShape, idShape, listShape, maybe, orEmpty, textShape } from './shapes.js';
import { fromUtcTime, toBookingStart, toInstant, toUtcOffsetMinutes } from './time-dialect.js';

/**
 * The body of `POST /bookings`, built from checked parts: what is not written here never goes up.
 *
 * @param marker finds the booking again should the answer be lost.
 */
export function toBookingBody(order: AppointmentOrder, currency: Currency, marker: string) {
  const { customer, service } = order;
  const locale = toAmeliaLocale(order.locale);
  const timeZone = toCanonicalZone(order.timeZone);
  return {
    type: 'appointment',
    bookings: [
      {
        extras: [],
        customFields: {},
        deposit: false,
        locale,
        utcOffset: toUtcOffsetMinutes(timeZone, order.startsAt),
        persons: order.persons,
        customerId: 0,
        customer: {
          id: null,
          firstName: customer.firstName,
          lastName: customer.lastName,
          email: customer.email,
          phone: customer.phone,
          countryPhoneIso: customer.phoneCountry.toLowerCase(),
          externalId: null,
        },
        duration: order.durationSeconds,
      },
    ],
    payment: { gateway: order.paymentMethod, currency: currency.code, data: {} },
    bookingStart: toBookingStart(order.startsAt),
    utc: true,
    timeZone,
    notifyParticipants: 1,
    locationId: order.locationId,
    providerId: order.employeeId,
    serviceId: service.id,
    locale,
    runInstantPostBookingActions: false,
    urlParams: { rbk: marker },
  };
}

/** `de-AT` → `de_AT`, `de` → `de_DE`: WordPress names its languages with a region. */
export function toAmeliaLocale(locale: string): string {
  const { language, region = 'US' } = new Intl.Locale(locale).maximize();
  return `${language}_${region}`;
}

/** A payment, wherever a booking carries one. */
export const paymentShape = v.object({
  id: maybe(idShape),
  amount: maybe(amountShape),
  status: textShape,
});

/** What proves that something was booked, and what the success call needs. */
export const bookedShape = v.nullable(
  v.object({
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
    }),
    utcTime: v.pipe(v.array(v.object({ start: v.string() })), v.minLength(1)),
    appointmentStatusChanged: flagShape,
    customer: maybe(v.object({ id: maybe(idShape) })),
    paymentId: maybe(idShape),
    packageCustomerId: maybe(idShape),
  }),
);

/** What Amelia has booked, whichever of its answers tells it. */
export interface Booked {
  bookingId: Id;
  /** null: not told. */
  employeeId: Id | null;
  locationId: Id | null;
  status: Receipt['status'];
  /** undefined: another than the one chosen, but which is not told. */
  startsAt: Instant | undefined;
  paidAmount: number;
  /** Of one person, in major units, before extras. */
  unitPrice: number | undefined;
  /** Only where Amelia tells them, as its list does. */
  told?: {
    serviceName: string;
    durationSeconds: number | undefined;
    persons: number | undefined;
    isPricedPerPerson: boolean | undefined;
  };
  success: SuccessBody;
}

/** The body of `POST /bookings/success/{bookingId}`. */
export interface SuccessBody {
  type: 'appointment';
  appointmentStatusChanged: boolean;
  recurring: [];
  packageId: null;
  customerId: Id | null;
  paymentId: Id | null;
  packageCustomerId: Id | null;
}

/**
 * @throws {AmeliaRefusal} where the payment was rolled back, which an empty answer says, or where
 * the site has cancelled or rejected the booking as it was made.
 */
export function toBooked(
  answer: v.InferOutput<typeof bookedShape>,
  order: AppointmentOrder,
): Booked {
  if (!answer) throw new AmeliaRefusal('payment-failed');
  const { appointment, booking, utcTime } = answer;
  const status = toStatus(booking.status);
  if (status === 'canceled' || status === 'rejected') {
    throw new AmeliaRefusal('booking-refused', { alarm: true });
  }
  const startsAt = fromUtcTime(utcTime[0]?.start ?? '');
  if (!startsAt) throw new AmeliaMisunderstood('utcTime is no time');
  return {
    bookingId: booking.id,
    employeeId: appointment.providerId ?? order.employeeId,
    locationId: appointment.locationId ?? order.locationId,
    status,
    startsAt,
    paidAmount: toPaidAmount(booking.payments),
    unitPrice: booking.price,
    success: {
      type: 'appointment',
      appointmentStatusChanged: answer.appointmentStatusChanged ?? false,
      recurring: [],
      packageId: null,
      customerId: booking.customerId ?? answer.customer?.id ?? null,
      paymentId: answer.paymentId ?? null,
      packageCustomerId: answer.packageCustomerId ?? null,
    },
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

/** What a receipt needs beside the booking. */
export interface Surroundings {
  site: Site;
  catalog: Catalog;
}

/** What was booked, in the contract's terms. */
export interface BookedFacts {
  title: string;
  durationSeconds: number;
  totalMinor: Minor;
}

/** What the customer gets to see: their own words, the catalogue's names, Amelia's id and state. */
export function toReceipt(
  { customer, startsAt, timeZone }: Pick<AppointmentTrace, 'customer' | 'startsAt' | 'timeZone'>,
  booked: Booked,
  { title, durationSeconds, totalMinor }: BookedFacts,
  { site: { currency }, catalog }: Surroundings,
): Receipt {
  const endsAt = toInstant(Date.parse(startsAt) + durationSeconds * 1000);
  const employee = catalog.employees.find(({ id }) => id === booked.employeeId);
  const location = catalog.locations.find(({ id }) => id === booked.locationId);
  return {
    id: booked.bookingId,
    kind: 'appointment',
    status: booked.status,
    title,
    appointments: [
      {
        bookingId: booked.bookingId,
        title,
        startsAt,
        endsAt,
        employee: employee?.name ?? null,
        location: location?.name ?? null,
      },
    ],
    timeZone,
    totalMinor,
    dueMinor: Math.max(0, totalMinor - toMinor(booked.paidAmount, currency.decimals)),
    currency: currency.code,
    customer: {
      firstName: customer.firstName,
      lastName: customer.lastName,
      email: customer.email,
    },
    manage: null,
    purchase: null,
  };
}
