import * as v from 'valibot';
import type { CustomerLimit } from '../contract/catalog.js';
import { amountShape, flagShape, jsonTextShape, maybe } from './shapes.js';

const countShape = v.pipe(amountShape, v.integer(), v.minValue(1));

/** `limitPerCustomer` of a service: JSON in a text. */
export const customerLimitShape = jsonTextShape(
  v.object({
    enabled: flagShape,
    numberOfApp: maybe(countShape),
    timeFrame: maybe(v.picklist(['day', 'week', 'month', 'year'])),
    period: maybe(countShape),
    from: maybe(v.picklist(['bookingDate', 'appointmentDate'])),
  }),
);

/** How often one customer may book a service; null: as often as they like. */
export function toCustomerLimit(
  limit: v.InferOutput<typeof customerLimitShape>,
): CustomerLimit | null {
  if (!limit?.enabled || !limit.numberOfApp || !limit.timeFrame) return null;
  return {
    appointments: limit.numberOfApp,
    every: limit.period ?? 1,
    per: limit.timeFrame,
    // Amelia's names are the other way round: its bookingDate is the day that was asked for.
    countedBy: limit.from === 'appointmentDate' ? 'booking' : 'appointment',
  };
}
