import type { Id } from '../contract/catalog.js';
import { byStart } from '../contract/instant.js';
import type { ManageSubject } from '../contract/manage-subject.js';
import type { Day, Zone } from '../contract/time.js';
import { type AppointmentsQuery, daysAhead, listAppointments } from './appointment-list.js';
import {
  appointmentDetailShape,
  type BookingRow,
  type FoundDate,
  toFoundDates,
} from './appointment-rows.js';
import type { AmeliaClient } from './client.js';
import { AmeliaBroken, AmeliaMisunderstood, AmeliaRefusal } from './failures.js';
import { addDays, readDay } from './time-dialect.js';

/**
 * An appointment and the other dates of its series, as they are right now. Each may be in another
 * appointment than once, so they are looked for among the customer's, too.
 *
 * @param today the site's.
 * @returns the main one first, the others in time's order; undefined where the main one is gone.
 */
export async function findSeries(
  client: AmeliaClient,
  subject: ManageSubject,
  siteZone: Zone,
  today: Day,
): Promise<[FoundDate, ...FoundDate[]] | undefined> {
  const main = await fetchDate(client, subject, siteZone);
  const missing = new Set([...(main ? [] : [subject.bookingId]), ...subject.otherBookingIds]);
  const listed = await findDates(client, toCustomerQuery(subject, main, today), missing, siteZone);
  const first = main ?? listed.find(({ booking }) => booking.id === subject.bookingId);
  if (!first) return undefined;
  // One that is somebody else's by now is none of theirs.
  const theirs = listed.filter(({ customerId }) => customerId === first.customerId);
  return [first, ...theirs.filter((date) => date !== first).sort(byStart)];
}

/** The date in the appointment that it was booked in; undefined where it is not there any more. */
async function fetchDate(
  client: AmeliaClient,
  { bookingId, reservationId }: ManageSubject,
  siteZone: Zone,
): Promise<FoundDate | undefined> {
  try {
    const answer = await client.get(`/appointments/${reservationId}`, [], appointmentDetailShape);
    if (!answer.appointment) return undefined;
    return toFoundDates(answer.appointment, ({ id }) => id === bookingId, siteZone)[0];
  } catch (error) {
    // One that is gone is told in many ways; whether ours is gone with it, the list tells.
    const isTold = [AmeliaRefusal, AmeliaBroken, AmeliaMisunderstood].some(
      (kind) => error instanceof kind,
    );
    if (isTold) return undefined;
    throw error;
  }
}

/**
 * From the day before today, for what was moved lies ahead; where there are dates of a series, from
 * before it was booked.
 */
function toCustomerQuery(
  { customerId, otherBookingIds }: ManageSubject,
  main: FoundDate | undefined,
  today: Day,
): AppointmentsQuery {
  const bookedOn = readDay(main?.booking.created ?? main?.startsAt ?? '') ?? today;
  const isSeries = otherBookingIds.length > 0 && bookedOn < today;
  return {
    from: addDays(isSeries ? bookedOn : today, -1),
    to: addDays(today, daysAhead),
    customerId,
  };
}

/** Those of the bookings that are found, whoever's list it is. */
async function findDates(
  client: AmeliaClient,
  query: AppointmentsQuery,
  bookingIds: ReadonlySet<Id>,
  siteZone: Zone,
): Promise<FoundDate[]> {
  const found = new Map<Id, FoundDate>();
  if (bookingIds.size === 0) return [];
  const isMeant = ({ id }: BookingRow) => bookingIds.has(id);
  for await (const row of listAppointments(client, query)) {
    for (const date of toFoundDates(row, isMeant, siteZone)) found.set(date.booking.id, date);
    if (found.size === bookingIds.size) break;
  }
  return [...found.values()];
}
