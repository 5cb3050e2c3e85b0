import type { BookedAppointment, Receipt } from '../contract/booking.js';
import type { Catalog, Minor } from '../contract/catalog.js';
import { toPrice } from '../contract/price.js';
import type { Site } from '../contract/site.js';
import { toUnitPriceMinor } from '../contract/unit-price.js';
import { type BookedOrder, toDateOf } from './booked-order.js';
import type { AppointmentOrder, AppointmentTrace } from './booking-system.js';
import type { Notice } from './client.js';
import { toMinor } from './money.js';
import { toInstant } from './time-dialect.js';

/** What a receipt needs beside the booking. */
export interface Surroundings {
  site: Site;
  catalog: Catalog;
}

/** What was booked, in the contract's terms. */
interface BookedFacts {
  title: string;
  /** Of each appointment. */
  durationSeconds: number;
  /** Of all of them. */
  totalMinor: Minor;
}

/**
 * What was booked a moment ago: the catalogue's prices hold, for the customer has agreed to them.
 *
 * @param notice is told where Amelia's price is another.
 */
export function toOrderedFacts(
  order: AppointmentOrder,
  { booked }: BookedOrder,
  { site }: Surroundings,
  notice: Notice,
): BookedFacts {
  const { service, persons, durationSeconds } = order;
  const { decimals } = site.currency;
  const totals = booked.map(({ bookingId, startsAt, unitPrice, ...told }) => {
    const employeeId = told.employeeId ?? toDateOf(order, startsAt).employeeId;
    const whom = { employeeId, locationId: told.locationId };
    if (
      unitPrice !== undefined &&
      toMinor(unitPrice, decimals) !== toUnitPriceMinor(service, durationSeconds, whom)
    ) {
      notice('error', 'amount-mismatch', { bookingId });
    }
    return toPrice(service, { durationSeconds, persons, dates: [whom] }).totalMinor;
  });
  const totalMinor = totals.reduce((sum, each) => sum + each, 0);
  return { title: service.name, durationSeconds, totalMinor };
}

/** What was booked some time ago: as Amelia tells it, for the catalogue may have changed. */
export function toFoundFacts(
  trace: AppointmentTrace,
  { booked: [{ told, unitPrice, employeeId, locationId }] }: BookedOrder,
  { site, catalog }: Surroundings,
): BookedFacts {
  const service = catalog.services.find(({ id }) => id === trace.serviceId);
  const first = service?.durations[0];
  const durationSeconds = told?.durationSeconds ?? trace.durationSeconds ?? first?.seconds ?? 0;
  const persons = told?.persons ?? trace.persons ?? 1;
  const offer = service?.offers.find(
    (each) => each.employeeId === employeeId && each.locationId === locationId,
  );
  const unitMinor =
    unitPrice === undefined
      ? (offer?.priceMinor ?? first?.priceMinor ?? 0)
      : toMinor(unitPrice, site.currency.decimals);
  const isPerPerson = told?.isPricedPerPerson ?? service?.pricedPerPerson ?? false;
  return {
    title: service?.name ?? told?.serviceName ?? '',
    durationSeconds,
    totalMinor: unitMinor * (isPerPerson ? persons : 1),
  };
}

/** What the customer gets to see: their own words, the catalogue's names, Amelia's ids and state. */
export function toReceipt(
  { customer, timeZone }: Pick<AppointmentTrace, 'customer' | 'timeZone'>,
  { booked }: BookedOrder,
  { title, durationSeconds, totalMinor }: BookedFacts,
  { site: { currency }, catalog }: Surroundings,
): Receipt {
  const [main] = booked;
  const appointments = booked.map(
    ({ bookingId, startsAt, employeeId, locationId }): BookedAppointment => ({
      bookingId,
      title,
      startsAt,
      endsAt: toInstant(Date.parse(startsAt) + durationSeconds * 1000),
      employee: catalog.employees.find(({ id }) => id === employeeId)?.name ?? null,
      location: catalog.locations.find(({ id }) => id === locationId)?.name ?? null,
    }),
  );
  const paidAmount = booked.reduce((sum, each) => sum + each.paidAmount, 0);
  return {
    id: main.bookingId,
    kind: 'appointment',
    status: main.status,
    title,
    appointments,
    timeZone,
    totalMinor,
    dueMinor: Math.max(0, totalMinor - toMinor(paidAmount, currency.decimals)),
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
