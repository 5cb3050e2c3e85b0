import { readPhpJson, toFields } from './php.js';
import type { Service } from './rows.js';

interface CustomPricing {
  enabled: boolean;
  /** Seconds → price in major units; the rules are none of ours. */
  durations: Record<string, { price: number; rules: unknown[] }>;
}

/**
 * The price of a service for the chosen duration, in major units.
 *
 * @param durationSeconds null: its own
 */
export function toUnitPrice(service: Service, durationSeconds: number | null): number {
  const pricing = readPricing(service.customPricing);
  if (!pricing?.enabled || durationSeconds === null) return service.price;
  return pricing.durations[durationSeconds]?.price ?? service.price;
}

/**
 * What an employee asks after the service's durations changed, but their prices were not made the
 * employees' too: durations that are new come to them, those that are gone leave them.
 */
export function mergePricing(ofService: string | null, ofEmployee: string | null): string | null {
  const [service, employee] = [readPricing(ofService), readPricing(ofEmployee)];
  if (!service || !employee) return ofService;
  const durations = Object.fromEntries(
    Object.entries(service.durations).map(([seconds, asked]) => [
      seconds,
      employee.durations[seconds] ?? asked,
    ]),
  );
  return JSON.stringify({ enabled: service.enabled, durations });
}

/** PHP writes no durations as a list, and some as a map. */
function readPricing(json: string | null): CustomPricing | null {
  if (json === null) return null;
  const fields = readPhpJson(json);
  if (fields === null) return null;
  const { enabled, durations } = toFields(fields);
  return {
    enabled: enabled === true,
    durations: toFields(durations) as CustomPricing['durations'],
  };
}
