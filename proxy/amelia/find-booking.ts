import * as v from 'valibot';
import type { Id } from '../contract/catalog.js';
import type { Day, Instant, Zone } from '../contract/time.js';
import {
  type Booked,
  isStanding,
  packageServiceShape,
  paymentShape,
  toPaidAmount,
  toPurchase,
  toStatus,
} from './booked.js';
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
import { addDays, readWallTime, toRepeatedInstant } from './time-dialect.js';

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

/** What a booking keeps of its request. */
export const infoShape = v.object({ urlParams: maybe(v.object({ rbk: maybe(v.string()) })) });

const appointmentsShape = v.object({
  /** How many appointments there are on all pages; not every version tells both. */
  filteredCount: maybe(amountShape),
  total: maybe(amountShape),
  appointments: mapShape(
    v.object({
      appointments: listShape(
        maybe(
          v.object({
            id: maybe(idShape),
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
                packageCustomerService: packageServiceShape,
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

type Appointments = v.InferOutput<typeof appointmentsShape>['appointments'];
type Appointment = NonNullable<
  NonNullable<ReturnType<Appointments['get']>>['appointments'][number]
>;

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
async function* listAround(client: AmeliaClient, utcDay: Day): AsyncGenerator<Appointment> {
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
    yield* listed.filter((appointment) => appointment !== undefined);
    seen += listed.length;
    if (listed.length === 0 || seen >= count) return;
  }
  throw new AmeliaMisunderstood('too many appointments to look through');
}

function toFound(
  { id, bookingStart, providerId, locationId, service }: Appointment,
  booking: Appointment['bookings'][number],
  siteZone: Zone,
): Booked {
  // The list gives the site's wall time; where that comes twice, Amelia means the second.
  const startsAt = readWallTime(siteZone, bookingStart);
  if (!startsAt) throw new AmeliaMisunderstood('bookingStart is no time');
  return {
    bookingId: booking.id,
    appointmentId: id ?? null,
    startsAt: toRepeatedInstant(siteZone, startsAt) ?? startsAt,
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
