import type { Currency } from '../contract/site.js';
import type { Instant } from '../contract/time.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import { toBooker, toSharedFields } from './booking-parts.js';
import type { PackageOrder } from './booking-system.js';
import type { SiteClock } from './site-clock.js';
import { toPackageStart } from './start-fields.js';
import { toUtcOffsetMinutes } from './time-dialect.js';

/** What decides the body beside the order. */
export interface PackageSurroundings {
  currency: Currency;
  /** Of the site: it reads the starts of a package in its own way. */
  clock: SiteClock;
  /** Finds the appointments again should the answer be lost. */
  marker: string;
  boughtAt: Instant;
}

/**
 * The body of `POST /bookings` of a package, built from checked parts: what is not written here
 * never goes up. It is the same as JSON and as a form.
 */
export function toPackageBody(
  order: PackageOrder,
  { currency, clock, marker, boughtAt }: PackageSurroundings,
) {
  const { package: bought, appointments, rules } = order;
  const zone = toCanonicalZone(order.timeZone);
  const utcOffset = toUtcOffsetMinutes(zone, appointments[0]?.startsAt ?? boughtAt);
  return {
    type: 'package',
    bookings: [{ ...toBooker(order, bought.deposit, utcOffset), persons: 1 }],
    package: appointments.map(({ service, startsAt, employeeId, locationId }) => ({
      ...toPackageStart(startsAt, zone, clock),
      serviceId: service.id,
      providerId: employeeId,
      locationId,
      notifyParticipants: 1,
    })),
    packageId: bought.id,
    packageRules: rules.map(({ serviceId, employeeId, locationId }) => {
      return { serviceId, providerId: employeeId, locationId };
    }),
    timeZone: zone,
    ...toSharedFields(order, currency, marker),
  };
}
