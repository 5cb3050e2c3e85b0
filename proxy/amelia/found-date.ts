import { toAppointmentSeconds } from '../contract/appointment-length.js';
import type { BookedAppointment } from '../contract/booking.js';
import { toInstant } from '../contract/instant.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import type { FoundDate } from './appointment-rows.js';
import { toStatus } from './booked.js';
import { type BookedPrice, toBookedPrice } from './booked-price.js';
import type { FoundAppointment } from './booking-system.js';
import { toPlainText } from './clean-html.js';
import { toDateSubject } from './manage-subjects.js';
import type { ManageTerms } from './manage-terms.js';
import { toNames } from './receipt.js';
import { readSiteTime } from './time-dialect.js';

/** One appointment as it is told, and as it is changed. */
export interface ToldDate {
  told: BookedAppointment;
  subject: ManageSubject;
  appointment: FoundAppointment;
}

/** What another time must fit, and what the customer gets to see: by the catalogue's names. */
export function toToldDate(date: FoundDate, { catalog, site }: ManageTerms): ToldDate {
  const { booking, startsAt, appointmentId, employeeId, locationId } = date;
  const bought = booking.packageCustomerService;
  const service = catalog.services.find(({ id }) => id === date.serviceId);
  const extras = (booking.extras ?? []).map(({ extraId: id, quantity }) => ({ id, quantity }));
  const durationSeconds = booking.duration ?? service?.durations[0]?.seconds ?? 0;
  const lengthSeconds = toAppointmentSeconds(service ?? { extras: [] }, durationSeconds, extras);
  const endsAt = toInstant(Date.parse(startsAt) + lengthSeconds * 1000);
  return {
    told: {
      bookingId: booking.id,
      ...(bought && date.serviceId && { serviceId: date.serviceId }),
      title: service?.name ?? toPlainText(date.service?.name ?? ''),
      startsAt,
      endsAt,
      ...toNames({ employeeId, locationId }, catalog),
      status: toStatus(booking.status),
      manage: null,
    },
    subject: toDateSubject(booking.id, appointmentId, date.customerId, endsAt),
    appointment: {
      appointmentId,
      isShared: date.isShared,
      service,
      employeeId,
      locationId,
      durationSeconds,
      persons: Math.max(1, booking.persons ?? 1),
      extras,
      latestStartsAt: readSiteTime(site.timeZone, bought?.packageCustomer.end ?? ''),
    },
  };
}

/** What one appointment costs by itself: nothing where a package has paid for it. */
export function toDatePrice({ booking }: FoundDate, { site }: ManageTerms): BookedPrice {
  if (booking.packageCustomerService) return { totalMinor: 0, dueMinor: 0 };
  return toBookedPrice(booking, site.currency.decimals);
}
