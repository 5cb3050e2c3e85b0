import * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import { isStanding } from '../contract/standing.js';
import type { Instant, Zone } from '../contract/time.js';
import { paymentShape } from './booked.js';
import { bookedExtrasShape, keptTermsShapes } from './booked-price.js';
import { infoShape } from './booking-info.js';
import { AmeliaMisunderstood } from './failures.js';
import {
  amountShape,
  fittingListShape,
  flagShape,
  idShape,
  jsonTextShape,
  listShape,
  maybe,
  orEmpty,
  orNothing,
  textShape,
} from './shapes.js';
import { serviceSettingsShape } from './site.js';
import { readSiteTime } from './time-dialect.js';

/** The package that an appointment was booked of. */
const boughtShape = v.object({
  providerId: maybe(idShape),
  locationId: maybe(idShape),
  packageCustomer: v.object({
    id: maybe(idShape),
    price: maybe(amountShape),
    end: textShape,
    status: textShape,
    payments: maybe(orEmpty(listShape(paymentShape))),
    ...keptTermsShapes,
  }),
});

const bookingRowShape = v.object({
  id: idShape,
  status: textShape,
  customerId: maybe(idShape),
  price: maybe(amountShape),
  persons: maybe(amountShape),
  duration: maybe(amountShape),
  aggregatedPrice: flagShape,
  extras: bookedExtrasShape,
  ...keptTermsShapes,
  created: maybe(v.string()),
  info: jsonTextShape(infoShape),
  payments: orEmpty(listShape(paymentShape)),
  packageCustomerService: maybe(boughtShape),
});

export type BookingRow = v.InferOutput<typeof bookingRowShape>;

/**
 * An appointment with everybody's bookings in it, so nothing of it leaves here but by name
 * (recorded: appointment-get, appointments-list).
 */
export const appointmentRowShape = v.object({
  id: maybe(idShape),
  /** The site's wall time. */
  bookingStart: textShape,
  serviceId: maybe(idShape),
  providerId: maybe(idShape),
  locationId: maybe(idShape),
  service: maybe(v.object({ name: textShape, settings: jsonTextShape(serviceSettingsShape) })),
  bookings: fittingListShape(bookingRowShape),
});

export type AppointmentRow = v.InferOutput<typeof appointmentRowShape>;

/** `GET /appointments/{id}`; of an unknown one there may be an empty list. */
export const appointmentDetailShape = v.object({ appointment: orNothing(appointmentRowShape) });

/** One booking, and the appointment that it is in right now. */
export interface FoundDate {
  appointmentId: Id;
  startsAt: Instant;
  customerId: Id;
  employeeId: Id;
  locationId: Id | null;
  serviceId: Id | undefined;
  service: AppointmentRow['service'];
  booking: BookingRow;
  /** Whether somebody else comes to the same appointment. */
  isShared: boolean;
}

/**
 * The bookings of an appointment that are meant, and nobody else's.
 *
 * @throws {AmeliaMisunderstood} where one of them does not tell what must be known of it.
 */
export function toFoundDates(
  { id, bookingStart, providerId, locationId, serviceId, service, bookings }: AppointmentRow,
  isMeant: (booking: BookingRow) => boolean,
  siteZone: Zone,
): FoundDate[] {
  return bookings.filter(isMeant).map((booking) => {
    const startsAt = readSiteTime(siteZone, bookingStart);
    const { customerId } = booking;
    if (!startsAt || !id || !customerId || !providerId || !booking.extras) {
      throw new AmeliaMisunderstood('our booking does not fit', 'not-executed');
    }
    const place = { employeeId: providerId, locationId: locationId ?? null };
    const isShared = bookings.some((each) => each.id !== booking.id && isStanding(each));
    const own = { customerId, booking, isShared };
    return { appointmentId: id, startsAt, ...place, serviceId, service, ...own };
  });
}
