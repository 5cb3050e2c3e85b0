import * as v from 'valibot';
import type { Instant, Zone } from '../contract/time.js';
import { type Booked, toPaidAmount, toStatus } from './bookings.js';
import { toPlainText } from './clean-html.js';
import type { AmeliaClient } from './client.js';
import {
  amountShape,
  flagShape,
  idShape,
  jsonTextShape,
  listShape,
  mapShape,
  maybe,
  orEmpty,
  textShape,
} from './shapes.js';
import { addMinutes, toDay, toRepeatedInstant, toWallTime } from './time-dialect.js';

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
  appointments: mapShape(
    v.object({
      appointments: listShape(
        v.object({
          bookingStart: textShape,
          providerId: idShape,
          locationId: maybe(idShape),
          service: maybe(v.object({ name: textShape })),
          bookings: listShape(
            v.object({
              id: idShape,
              status: textShape,
              customerId: maybe(idShape),
              price: maybe(amountShape),
              persons: maybe(amountShape),
              duration: maybe(amountShape),
              aggregatedPrice: flagShape,
              info: jsonTextShape(infoShape),
              payments: orEmpty(
                listShape(
                  v.object({ id: maybe(idShape), amount: maybe(amountShape), status: textShape }),
                ),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** The most pages of a hundred that one look goes through. */
const mostPages = 5;
const pageLength = 100;

/**
 * Looks through the site's appointments around an instant for the one that bears the marker.
 * Cancelled ones do not count.
 *
 * @param siteZone the list's days are days of the site.
 */
export async function findBooked(
  client: AmeliaClient,
  siteZone: Zone,
  startsAt: Instant,
  marker: string,
): Promise<Booked | undefined> {
  // A site that misreads a time misses by an hour or two; its day may then be the next.
  const firstDay = toDay(siteZone, addMinutes(startsAt, -120));
  const lastDay = toDay(siteZone, addMinutes(startsAt, 120));
  for (let page = 1; page <= mostPages; page++) {
    const days = [
      ['dates[0]', firstDay],
      ['dates[1]', lastDay],
      ['page', page],
    ] as const;
    const { appointments } = await client.get('/appointments', days, appointmentsShape);
    const listed = [...appointments.values()].flatMap((day) => day.appointments);
    for (const appointment of listed) {
      const ours = appointment.bookings.find(
        ({ info, status }) =>
          info?.urlParams?.rbk === marker && status !== 'canceled' && status !== 'rejected',
      );
      if (ours) return toFound(appointment, ours, siteZone, startsAt);
    }
    if (listed.length < pageLength) return undefined;
  }
  return undefined;
}

type Appointments = v.InferOutput<typeof appointmentsShape>['appointments'];
type Appointment = NonNullable<ReturnType<Appointments['get']>>['appointments'][number];

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
    employeeId: providerId,
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
