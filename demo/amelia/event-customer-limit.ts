import type { Customer } from './appointment.js';
import { parseWall } from './clock.js';
import { isWithin, refuseLimit } from './customer-limit.js';
import type { Event } from './event.js';
import { toStart } from './event-times.js';
import type { Store } from './store.js';

/**
 * Refuses one booking of events too many, whichever they are of.
 *
 * As in the published plugin, `bookingDate` counts bookings of events around the asked one's start,
 * `appointmentDate` those that were made around now, and only what is approved counts.
 *
 * @throws {Refusal} 409 `bookingsLimitReached`.
 */
export function refuseBeyondEventLimit(store: Store, asked: Event, customer: Customer): void {
  const limit = store.business.settings.roles.limitPerCustomerEvent;
  if (!limit?.enabled) return;
  const isByStart = limit.from === 'bookingDate';
  const around = isByStart ? toStart(asked) : store.nowWall();
  const near = store.business.events
    .filter(({ status }) => status === 'approved')
    .flatMap((event) =>
      store
        .bookingsOf(event.id)
        .filter((booking) => booking.customer.id === customer.id && booking.status === 'approved')
        .filter(({ created }) =>
          (isByStart
            ? event.periods.map(({ periodStart }) => parseWall(periodStart))
            : [created]
          ).some((time) => isWithin(limit, time, around)),
        ),
    );
  if (near.length >= limit.numberOfApp) refuseLimit();
}
