import type { Currency } from '../contract/site.js';
import { toCanonicalZone } from '../contract/time.schema.js';
import { toBooker, toSharedFields } from './booking-parts.js';
import type { AppointmentOrder } from './booking-system.js';
import type { SiteClock } from './site-clock.js';
import {
  toAppointmentStart,
  toFormStart,
  toPackageStart,
  toRecurringStart,
} from './start-fields.js';

/**
 * The body of `POST /bookings`, built from checked parts: what is not written here never goes up.
 *
 * @param marker finds the booking again should the answer be lost; those of the recurring
 * appointments bear it too.
 * @param formClock where it goes up as a form: of the site, which reads times in it in its own way.
 */
export function toBookingBody(
  order: AppointmentOrder,
  currency: Currency,
  marker: string,
  formClock: SiteClock | null = null,
) {
  const { service } = order;
  const zone = toCanonicalZone(order.timeZone);
  const { utcOffset, ...start } = formClock
    ? toFormStart(order.startsAt, zone, formClock)
    : toAppointmentStart(order.startsAt, zone);
  const recurring = order.recurring.map(({ startsAt, employeeId, locationId }) => ({
    ...(formClock ? toPackageStart(startsAt, zone, formClock) : toRecurringStart(startsAt, zone)),
    providerId: employeeId,
    locationId,
  }));
  return {
    type: 'appointment',
    bookings: [
      {
        extras: order.extras.map(({ id, quantity }) => ({ extraId: id, quantity })),
        ...toBooker(order, service.deposit, utcOffset),
        persons: order.persons,
        duration: order.durationSeconds,
      },
    ],
    ...start,
    ...(recurring.length > 0 ? { recurring } : {}),
    locationId: order.locationId,
    providerId: order.employeeId,
    serviceId: service.id,
    ...toSharedFields(order, currency, marker),
  };
}
