import type { Id, Minor, Service } from './catalog.js';

/** What decides the price of one appointment. */
export interface AppointmentChoice {
  /** Left out: the service's first duration. */
  durationSeconds?: number | undefined;
  employeeId?: Id | undefined;
  locationId?: Id | null | undefined;
  persons: number;
}

/**
 * The price of one person's appointment, in minor units.
 *
 * An employee's own price counts for the service's first duration only.
 *
 * @throws {RangeError} where the service has no such duration.
 */
export function toUnitPriceMinor(service: Service, choice: AppointmentChoice): Minor {
  const first = service.durations[0];
  const seconds = choice.durationSeconds ?? first?.seconds;
  const duration = service.durations.find((each) => each.seconds === seconds);
  if (!duration) throw new RangeError('no such duration');
  if (duration !== first) return duration.priceMinor;
  const offer = service.offers.find(
    ({ employeeId, locationId }) =>
      employeeId === choice.employeeId &&
      (choice.locationId === undefined || locationId === choice.locationId),
  );
  return offer?.priceMinor ?? duration.priceMinor;
}

/** What the whole appointment costs, in minor units. @throws as {@link toUnitPriceMinor}. */
export function toTotalMinor(service: Service, choice: AppointmentChoice): Minor {
  return toUnitPriceMinor(service, choice) * (service.pricedPerPerson ? choice.persons : 1);
}

/** The least an appointment of this service can cost, and whether it can cost more. */
export function toPriceFrom(service: Service): {
  priceMinor: Minor;
  varies: boolean;
} {
  const [first] = service.durations;
  const own = service.offers.flatMap(({ priceMinor }) => priceMinor ?? first?.priceMinor ?? []);
  const all = own.length > 0 ? own : [first?.priceMinor ?? 0];
  const priceMinor = Math.min(...all);
  return { priceMinor, varies: all.some((each) => each !== priceMinor) };
}
