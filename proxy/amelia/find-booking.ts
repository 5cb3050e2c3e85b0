import * as v from 'valibot';
import type { Instant, Zone } from '../contract/time.js';
import { type Booked, paymentShape, toPaidAmount, toStatus } from './bookings.js';
import { toPlainText } from './clean-html.js';
import type { AmeliaClient } from './client.js';
import { AmeliaMisunderstood } from './failures.js';
import {
  amountShape,
  fittingListShape,
  flagShape,
  idShape,
  jsonTextShape,
  listShape,
  mapShape,
  maybe,
  orEmpty,
  textShape,
} from './shapes.js';
import { addDays, toRepeatedInstant, toWallTime } from './time-dialect.js';

/** What our own bookings are recognised by: `urlParams` of the booking, kept in its `info`. */
export async function toMarker(secret: string, site: string, requestKey: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(`${site}|${requestKey}`));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(mac)));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 22);
}

const infoShape = v.object({ urlParams: maybe(v.object({ rbk: maybe(v.string()) })) });

const appointmentsShape = v.object({
  /** How many appointments there are on all pages; not every version tells both. */
  filteredCount: maybe(amountShape),
  total: maybe(amountShape),
  appointments: mapShape(
    v.object({
      appointments: listShape(
        maybe(
          v.object({
            bookingStart: textShape,
            providerId: maybe(idShape),
            locationId: maybe(idShape),
            service: maybe(v.object({ name: textShape })),
            bookings: fittingListShape(
              v.object({
                id: idShape,
                status: textShape,
                customerId: maybe(idShape),
                price: maybe(amountShape),
                persons: maybe(amountShape),
                duration: maybe(amountShape),
                aggregatedPrice: flagShape,
                info: jsonTextShape(infoShape),
                payments: orEmpty(listShape(paymentShape)),
              }),
            ),
          }),
        ),
      ),
    }),
  ),
});

/** The most pages that one look goes through; sites put 12 to 100 appointments on one. */
const mostPages = 40;

/**
 * Looks through the site's appointments around an instant for the one that bears the marker.
 * Cancelled ones do not count.
 *
 * @param siteZone the list's days are days of the site.
 * @returns undefined where it is on no page.
 * @throws {AmeliaMisunderstood} where there are more pages than can be looked through.
 */
export async function findBooked(
  client: AmeliaClient,
  siteZone: Zone,
  startsAt: Instant,
  marker: string,
): Promise<Booked | undefined> {
  // A site that misreads a time may miss by as much as its zone is from UTC: half a day and more.
  const utcDay = startsAt.slice(0, 10);
  const [firstDay, lastDay] = [addDays(utcDay, -1), addDays(utcDay, 1)];
  let seen = 0;
  for (let page = 1; page <= mostPages; page++) {
    const days = [
      ['dates[0]', firstDay],
      ['dates[1]', lastDay],
      ['page', page],
    ] as const;
    const answer = await client.get('/appointments', days, appointmentsShape);
    const { appointments, filteredCount, total } = answer;
    const count = Math.max(filteredCount ?? total ?? Infinity, total ?? 0);
    const listed = [...appointments.values()].flatMap((day) => day.appointments);
    for (const appointment of listed) {
      const ours = appointment?.bookings.find(
        ({ info, status }) =>
          info?.urlParams?.rbk === marker && status !== 'canceled' && status !== 'rejected',
      );
      if (appointment && ours) return toFound(appointment, ours, siteZone, startsAt);
    }
    seen += listed.length;
    if (listed.length === 0 || seen >= count) return undefined;
  }
  throw new AmeliaMisunderstood('too many appointments to look through');
}

type Appointments = v.InferOutput<typeof appointmentsShape>['appointments'];
type Appointment = NonNullable<
  NonNullable<ReturnType<Appointments['get']>>['appointments'][number]
>;

function toFound(
  appointment: Appointment,
  booking: Appointment['bookings'][number],
  siteZone: Zone,
  startsAt: Instant,
): Booked {
  const { bookingStart, providerId, locationId } = appointment;
  const isChosenTime = bookingStart.slice(0, 16) === toWallTime(siteZone, startsAt).slice(0, 16);
  return {
    bookingId: booking.id,
    employeeId: providerId ?? null,
    locationId: locationId ?? null,
    status: toStatus(booking.status),
    // The list gives the site's wall time; where that comes twice, Amelia means the second.
    startsAt: isChosenTime ? (toRepeatedInstant(siteZone, startsAt) ?? startsAt) : undefined,
    paidAmount: toPaidAmount(booking.payments),
    unitPrice: booking.price,
    told: {
      serviceName: toPlainText(appointment.service?.name ?? ''),
      durationSeconds: booking.duration,
      persons: booking.persons,
      isPricedPerPerson: booking.aggregatedPrice,
    },
    success: {
      type: 'appointment',
      appointmentStatusChanged: false,
      recurring: [],
      packageId: null,
      customerId: booking.customerId ?? null,
      paymentId: booking.payments[0]?.id ?? null,
      packageCustomerId: null,
    },
  };
}
