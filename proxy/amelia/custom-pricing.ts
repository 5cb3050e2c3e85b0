import * as v from 'valibot';
import type { Duration } from '../contract/catalog.js';
import { toMinor } from './money.js';
import { amountShape, jsonTextShape, mapShape, orEmpty } from './shapes.js';

/** What other lengths cost: JSON in a text, of a service or of an employee's own row of it. */
export const customPricingShape = jsonTextShape(
  v.object({
    enabled: v.optional(v.unknown()),
    durations: orEmpty(mapShape(v.object({ price: amountShape }))),
  }),
);

type CustomPricing = v.InferOutput<typeof customPricingShape>;

/** A row that says what something costs, in major units. */
interface Priced {
  price: number;
  customPricing: CustomPricing;
}

/** The service's own duration first, then those with a price of their own, the shortest first. */
export function toDurations(service: Priced & { duration: number }, decimals: number): Duration[] {
  const own = { seconds: service.duration, priceMinor: toMinor(service.price, decimals) };
  const others = [...toDurationMap(service.customPricing)]
    .map(([seconds, { price }]) => ({
      seconds: Number(seconds),
      priceMinor: toMinor(price, decimals),
    }))
    .filter(({ seconds }) => Number.isInteger(seconds) && seconds > 0 && seconds !== own.seconds);
  return [own, ...others.sort((one, other) => one.seconds - other.seconds)];
}

/**
 * What an employee asks for the further durations of a service, where that is not the service's
 * own price. A duration that their own pricing does not list costs what they ask anyway; without
 * any pricing of their own the service's counts.
 *
 * @param durations of the service, the default first.
 */
export function toOwnDurationPrices(
  employee: Priced | undefined,
  durations: readonly Duration[],
  decimals: number,
): Duration[] {
  if (!employee?.customPricing) return [];
  const theirs = toDurationMap(employee.customPricing);
  return durations.slice(1).flatMap(({ seconds, priceMinor }) => {
    const price = theirs.get(String(seconds))?.price ?? employee.price;
    const own = { seconds, priceMinor: toMinor(price, decimals) };
    return own.priceMinor === priceMinor ? [] : [own];
  });
}

function toDurationMap(pricing: CustomPricing): ReadonlyMap<string, { price: number }> {
  const { enabled, durations } = pricing ?? {};
  const isOn = enabled === true || enabled === 1 || enabled === 'duration';
  return isOn && durations ? durations : new Map();
}
