import { toAppointmentSeconds } from '../contract/appointment-length.js';
import type { BookedAppointment, Receipt } from '../contract/booking.js';
import type { Catalog, Id, Minor, Service } from '../contract/catalog.js';
import { toInstant } from '../contract/instant.js';
import { toPrice } from '../contract/price.js';
import type { Currency, SiteRules } from '../contract/site.js';
import { toUnitPriceMinor } from '../contract/unit-price.js';
import type { Booked } from './booked.js';
import { type BookedOrder, toDateOf } from './booked-order.js';
import type { BookedPrice } from './booked-price.js';
import type { AppointmentOrder, AppointmentTrace } from './booking-system.js';
import type { Notice } from './client.js';
import type { Surroundings } from './maker-options.js';
import { toMinor } from './money.js';

/** What was booked, in the contract's terms. */
interface BookedFacts {
  title: string;
  /** Of each appointment, with its extras. */
  lengthSeconds: number;
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
  { site, catalog }: Surroundings,
  notice: Notice,
): BookedFacts {
  const { service, durationSeconds, extras } = order;
  const { decimals } = site.currency;
  for (const { bookingId, startsAt, unitPrice } of booked) {
    // By the place that was asked for: where that is none, a site may put in one of its own.
    const unitMinor = toUnitPriceMinor(service, durationSeconds, toDateOf(order, startsAt));
    if (unitPrice !== undefined && toMinor(unitPrice, decimals) !== unitMinor) {
      notice('error', 'amount-mismatch', { bookingId });
    }
  }
  const { totalMinor } = toPrice(service, { ...order, dates: [order, ...order.recurring] });
  const lengthSeconds = toAppointmentSeconds(service, durationSeconds, extras);
  const title = catalog.services.find(({ id }) => id === service.id)?.name ?? service.name;
  return { title, lengthSeconds, totalMinor };
}

/** What was booked some time ago: as Amelia tells it, for the catalogue may have changed. */
export function toFoundFacts(
  trace: AppointmentTrace,
  { booked }: BookedOrder,
  { site, catalog }: Surroundings,
): BookedFacts {
  const service = catalog.services.find(({ id }) => id === trace.serviceId);
  const [{ told }] = booked;
  const [first] = service?.durations ?? [];
  const seconds = told?.durationSeconds ?? trace.durationSeconds ?? first?.seconds ?? 0;
  const toldMinor = booked.map((each) => toToldMinor(each, trace, service, site));
  return {
    title: service?.name ?? told?.serviceName ?? '',
    lengthSeconds: toAppointmentSeconds(service ?? { extras: [] }, seconds, trace.extras ?? []),
    // It was not sent but at the price that the customer agreed to.
    totalMinor: trace.expectedTotalMinor ?? toldMinor.reduce((sum, each) => sum + each, 0),
  };
}

/** What Amelia tells of one appointment, its extras aside. */
function toToldMinor(
  { told, unitPrice, employeeId, locationId }: Booked,
  trace: AppointmentTrace,
  service: Service | undefined,
  site: SiteRules,
): Minor {
  const persons = told?.persons ?? trace.persons ?? 1;
  const offer = service?.offers.find(
    (each) => each.employeeId === employeeId && each.locationId === locationId,
  );
  const unitMinor =
    unitPrice === undefined
      ? (offer?.priceMinor ?? service?.durations[0]?.priceMinor ?? 0)
      : toMinor(unitPrice, site.currency.decimals);
  const isPerPerson = told?.isPricedPerPerson ?? service?.pricedPerPerson ?? false;
  return unitMinor * (isPerPerson ? persons : 1);
}

/** What the customer gets to see: their own words, the catalogue's names, Amelia's ids and state. */
export function toReceipt(
  { customer, timeZone }: Pick<AppointmentTrace, 'customer' | 'timeZone'>,
  { booked }: BookedOrder,
  { title, lengthSeconds, totalMinor }: BookedFacts,
  { site: { currency }, catalog }: Surroundings,
): Receipt {
  const [main] = booked;
  const appointments = booked.map(
    ({ bookingId, startsAt, employeeId, locationId }): BookedAppointment => ({
      bookingId,
      title,
      startsAt,
      endsAt: toInstant(Date.parse(startsAt) + lengthSeconds * 1000),
      ...toNames({ employeeId, locationId }, catalog),
    }),
  );
  const paidAmount = booked.reduce((sum, each) => sum + each.paidAmount, 0);
  return {
    id: main.bookingId,
    kind: 'appointment',
    status: main.status,
    title,
    appointments,
    ...toSharedReceipt({ customer, timeZone }, toOwed(totalMinor, paidAmount, currency), currency),
  };
}

/** Whom it is with and where, by the catalogue; null: nobody it tells of. */
export function toNames(
  { employeeId, locationId }: { employeeId: Id | null; locationId: Id | null },
  { employees, locations }: Catalog,
): Pick<BookedAppointment, 'employee' | 'location'> {
  return {
    employee: employees.find(({ id }) => id === employeeId)?.name ?? null,
    location: locations.find(({ id }) => id === locationId)?.name ?? null,
  };
}

/** @param paidAmount in major units. */
export function toOwed(totalMinor: Minor, paidAmount: number, { decimals }: Currency): BookedPrice {
  return { totalMinor, dueMinor: Math.max(0, totalMinor - toMinor(paidAmount, decimals)) };
}

/** What every receipt tells: the customer as they typed it, and what is still to be paid. */
export function toSharedReceipt(
  { customer, timeZone }: Pick<AppointmentTrace, 'customer' | 'timeZone'>,
  { totalMinor, dueMinor }: BookedPrice,
  currency: Currency,
) {
  const { firstName, lastName, email } = customer;
  return {
    timeZone,
    totalMinor,
    dueMinor,
    currency: currency.code,
    customer: { firstName, lastName, email },
    manage: null,
    purchase: null,
  };
}
