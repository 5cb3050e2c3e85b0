import type { Duration, Id, Minor, Service } from './catalog.js';

/** Whom an appointment is with, and where; left out: not known. */
export interface Whom {
  employeeId?: Id | undefined;
  locationId?: Id | null | undefined;
}

/**
 * The price of one person's appointment without extras, in minor units: the employee's own for that
 * duration where they have one.
 *
 * @param seconds undefined: the service's first duration.
 * @throws {RangeError} where the service has no such duration.
 */
export function toUnitPriceMinor(
  service: Service,
  seconds: number | undefined,
  { employeeId, locationId }: Whom,
): Minor {
  const duration = findDuration(service, seconds);
  const offer = service.offers.find(
    (each) =>
      each.employeeId === employeeId &&
      (locationId === undefined || each.locationId === locationId),
  );
  if (duration === service.durations[0]) return offer?.priceMinor ?? duration.priceMinor;
  const own = offer?.durationPrices?.find((each) => each.seconds === duration.seconds);
  return own?.priceMinor ?? duration.priceMinor;
}

/** The least one person's appointment can cost, and whether it can cost more. */
export function toPriceFrom(service: Service): { priceMinor: Minor; varies: boolean } {
  const all = service.durations.flatMap(({ seconds }) => toUnitPrices(service, seconds));
  const priceMinor = Math.min(...all);
  return { priceMinor, varies: all.some((each) => each !== priceMinor) };
}

/** What the service's employees ask for a duration, each price once. */
export function toUnitPrices(service: Service, seconds: number | undefined): Minor[] {
  const prices = service.offers.map((offer) => toUnitPriceMinor(service, seconds, offer));
  return [...new Set(prices.length > 0 ? prices : [toUnitPriceMinor(service, seconds, {})])];
}

/** @throws {RangeError} where the service has no such duration. */
export function findDuration({ durations }: Service, seconds: number | undefined): Duration {
  const duration =
    seconds === undefined ? durations[0] : durations.find((each) => each.seconds === seconds);
  if (!duration) throw new RangeError('no such duration');
  return duration;
}
