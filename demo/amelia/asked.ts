import type { Customer } from './appointment.js';
import type { ChosenExtra } from './booked-extras.js';
import type { BookedFields } from './booked-fields.js';
import type { BookingStart } from './booking-start.js';
import type { Bought } from './package.js';
import { toWhole } from './php.js';
import type { Call } from './router.js';
import type { Service } from './rows.js';
import type { Coupon } from './terms.js';

/** One appointment that somebody asks for. */
export interface Asked {
  body: Call['body'];
  /** `bookings[0]`. */
  sent: Record<string, unknown>;
  /** On the employee's terms. */
  service: Service;
  providerId: number;
  locationId: number | null;
  start: BookingStart;
  extras: ChosenExtra[];
  /** Chosen; null: the service's own. */
  durationSeconds: number | null;
  coupon: Coupon | null;
  /** What it is paid with; null: by itself. */
  bought: Bought | null;
  /** Known by their number; null: whoever `sent` tells. */
  customer: Customer | null;
  fields: BookedFields;
}

/** How many people `bookings[0]` is for. */
export function toPersons(sent: Asked['sent']): number {
  return toWhole(sent.persons) ?? 1;
}
