import type { Appointment, Customer } from './appointment.js';
import type { CustomerLimit } from './default-settings.js';
import { isEmpty, Refusal, readPhpJson, toFields, type WallMs } from './php.js';
import type { Service } from './rows.js';
import { isTaking, type Store } from './store.js';

/**
 * Refuses one appointment too many of a customer who is known.
 *
 * As in the published plugin, `bookingDate` counts appointments around the asked start, and
 * `appointmentDate` those that were booked around now: the other way round than they read.
 *
 * @param start wall time of the site
 * @throws {Refusal} 409 `bookingsLimitReached`.
 */
export function refuseBeyondLimit(
  store: Store,
  asked: { service: Service; customer: Customer | null; start: WallMs },
): void {
  if (isBeyondLimit(store, asked)) refuseLimit();
}

/**
 * Whether a customer has appointments enough to have none at that time.
 *
 * @param asked.start wall time of the site
 * @param asked.movedId the booking that is to be there: it doesn't count where it is now
 */
export function isBeyondLimit(
  store: Store,
  asked: { service: Service; customer: Customer | null; start: WallMs; movedId?: number },
): boolean {
  const { service, customer, start, movedId } = asked;
  const ofSite = store.business.settings.roles.limitPerCustomerService;
  const ofService = readLimit(service.limitPerCustomer);
  const limit = { ...ofSite, ...ofService };
  if (!limit.enabled || !customer) return false;
  const { from = 'bookingDate', numberOfApp = 1 } = limit;
  const near = store.appointments.filter((appointment) => {
    if (ofService && appointment.serviceId !== service.id) return false;
    return toTimes(appointment, { customer, movedId }, from).some((time) =>
      from === 'bookingDate'
        ? isWithin(limit, time, start)
        : isWithin(limit, time, store.nowWall()),
    );
  });
  return near.length >= numberOfApp;
}

/** @throws {Refusal} 409 `bookingsLimitReached`. */
export function refuseLimit(): never {
  throw new Refusal(409, 'Maximum bookings reached', { bookingsLimitReached: true });
}

/** A limit as it is kept in a row: JSON in a string; null where it has none. */
export function readLimit(json: string | null): Partial<CustomerLimit> | null {
  const limit = json === null ? null : readPhpJson(json);
  return isEmpty(limit) ? null : toFields(limit);
}

/** The times that count of an appointment: one for each booking of the customer that stands. */
function toTimes(
  { status, start, bookings }: Appointment,
  { customer, movedId }: { customer: Customer; movedId: number | undefined },
  from: CustomerLimit['from'],
): WallMs[] {
  if (!isTaking(status)) return [];
  return bookings
    .filter(({ id }) => id !== movedId)
    .filter((booking) => booking.customer.id === customer.id && isTaking(booking.status))
    .map(({ created }) => (from === 'bookingDate' ? start : created));
}

/** Whether two times are less than the limit's frames apart. */
export function isWithin(limit: Partial<CustomerLimit>, time: WallMs, other: WallMs): boolean {
  const { timeFrame = 'day', period = 1 } = limit;
  return shift(time, timeFrame, -period) < other && other < shift(time, timeFrame, period);
}

function shift(time: WallMs, frame: CustomerLimit['timeFrame'], count: number): WallMs {
  const date = new Date(time);
  switch (frame) {
    case 'day':
      return date.setUTCDate(date.getUTCDate() + count);
    case 'week':
      return date.setUTCDate(date.getUTCDate() + count * 7);
    case 'month':
      return date.setUTCMonth(date.getUTCMonth() + count);
    case 'year':
      return date.setUTCFullYear(date.getUTCFullYear() + count);
  }
}
