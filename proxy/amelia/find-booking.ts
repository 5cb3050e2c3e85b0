import type { Id } from '../contract/catalog.js';
import { isStanding } from '../contract/standing.js';
import type { Day, Instant, Zone } from '../contract/time.js';
import { listAppointments } from './appointment-list.js';
import type { AppointmentRow, BookingRow } from './appointment-rows.js';
import { type Booked, toPaidAmount, toPurchase, toStatus } from './booked.js';
import { toPlainText } from './clean-html.js';
import type { AmeliaClient } from './client.js';
import { AmeliaMisunderstood } from './failures.js';
import { addDays, readSiteTime } from './time-dialect.js';

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

/**
 * Looks through the site's appointments around each of these starts for those that bear the marker.
 * Cancelled ones do not count.
 *
 * @param siteZone the list's days and times are the site's.
 * @returns as many as there are starts, or fewer: what is missing around one day is not made up for
 * by another, so the others are not looked at then.
 * @throws {AmeliaMisunderstood} where there are more pages than can be looked through, or one of
 * them starts at no time.
 */
export async function findBooked(
  client: AmeliaClient,
  siteZone: Zone,
  starts: readonly Instant[],
  marker: string,
): Promise<Booked[]> {
  const found = new Map<Id, Booked>();
  const days = starts.map((startsAt) => startsAt.slice(0, 10));
  let due = 0;
  for (const utcDay of new Set(days)) {
    due += days.filter((day) => day === utcDay).length;
    for await (const appointment of listAround(client, utcDay)) {
      const ours = appointment.bookings.filter(
        (booking) => booking.info?.urlParams?.rbk === marker && isStanding(booking),
      );
      for (const booking of ours) found.set(booking.id, toFound(appointment, booking, siteZone));
      if (found.size === starts.length) return [...found.values()];
    }
    if (found.size < due) break;
  }
  return [...found.values()];
}

/**
 * The site's appointments of this day, the day before and the day after: a site that misreads a
 * time may miss by as much as its zone is from UTC, half a day and more.
 */
function listAround(client: AmeliaClient, utcDay: Day): AsyncGenerator<AppointmentRow> {
  return listAppointments(client, { from: addDays(utcDay, -1), to: addDays(utcDay, 1) });
}

function toFound(
  { id, bookingStart, providerId, locationId, service }: AppointmentRow,
  booking: BookingRow,
  siteZone: Zone,
): Booked {
  const startsAt = readSiteTime(siteZone, bookingStart);
  if (!startsAt) throw new AmeliaMisunderstood('bookingStart is no time');
  return {
    bookingId: booking.id,
    appointmentId: id ?? null,
    startsAt,
    employeeId: providerId ?? null,
    locationId: locationId ?? null,
    status: toStatus(booking.status),
    isStatusChanged: false,
    paidAmount: toPaidAmount(booking.payments),
    unitPrice: booking.price,
    customerId: booking.customerId ?? null,
    paymentId: booking.payments[0]?.id ?? null,
    purchase: toPurchase(booking.packageCustomerService),
    told: {
      serviceName: toPlainText(service?.name ?? ''),
      durationSeconds: booking.duration,
      persons: booking.persons,
      isPricedPerPerson: booking.aggregatedPrice,
    },
  };
}
