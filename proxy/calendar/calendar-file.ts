import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { BookedAppointment, BookingStatus, Receipt } from '../contract/booking.js';
import type { Catalog } from '../contract/catalog.js';
import { toBookedPlace } from '../contract/place.js';
import type { Zone } from '../contract/time.js';
import { toCalendarZone } from './calendar-zone.js';
import { foldLines } from './fold.js';

/** Where and when a calendar file is made. */
export interface CalendarFileOptions {
  /** The host name of the booking system: it makes the entries' names its own. */
  host: string;
  /** Of the place. */
  timeZone: Zone;
  /** The site's: they tell the address of a place. */
  locations: Catalog['locations'];
  /** Milliseconds since 1970. */
  nowMs: number;
}

export interface CalendarFile {
  text: string;
  /** What a calendar is to do with it; its media type says it too. */
  method: 'PUBLISH' | 'CANCEL';
}

/**
 * A whole number that grows with each file of a booking, so that the newest counts (RFC 5545,
 * 3.8.7.4). Nobody keeps count of the changes; counted from 2020, seconds fit its 31 bits to 2088.
 */
const firstSequenceMs = Date.UTC(2020, 0, 1);

/**
 * What was booked as an iCalendar file (RFC 5545): an entry for each appointment, or for each
 * period of an event. Nothing in it is about the customer: such files are passed on.
 */
export function toCalendarFile(
  receipt: Receipt,
  { host, timeZone, locations, nowMs }: CalendarFileOptions,
): CalendarFile {
  const { appointments } = receipt;
  const zone = toCalendarZone(
    timeZone,
    appointments.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]),
  );
  const now = { date: new Date(nowMs) };
  const events = appointments.map((appointment, index): IcsEvent => {
    const { title, startsAt, endsAt, employee } = appointment;
    const location = toBookedPlace(appointment.location, { locations });
    return {
      uid: `${toName(receipt, appointment, index)}@${host}`,
      sequence: Math.floor((nowMs - firstSequenceMs) / 1000),
      stamp: now,
      lastModified: now,
      start: zone.toDate(startsAt),
      end: zone.toDate(endsAt),
      summary: toText(title),
      ...(location && { location: toText(location) }),
      ...(employee && { description: toText(employee) }),
      status: toStatus(appointment.status ?? receipt.status),
    };
  });
  const method = events.every(({ status }) => status === 'CANCELLED') ? 'CANCEL' : 'PUBLISH';
  const text = generateIcsCalendar({
    prodId: '-//Amelia Booking Widget//EN',
    version: '2.0',
    method,
    timezones: zone.timezones,
    events,
  });
  return { text: foldLines(text), method };
}

/**
 * What tells an entry from all others of the site, whenever the file is made: so a booking that was
 * moved takes the place of what it was. The periods of an event share the number of their booking,
 * and the numbers of events are not those of appointments.
 */
function toName({ kind }: Receipt, { bookingId }: BookedAppointment, index: number): string {
  return kind === 'event'
    ? `amelia-event-${bookingId}-${index + 1}`
    : `amelia-booking-${bookingId}`;
}

function toStatus(status: BookingStatus): NonNullable<IcsEvent['status']> {
  switch (status) {
    case 'approved':
      return 'CONFIRMED';
    case 'canceled':
    case 'rejected':
      return 'CANCELLED';
    default:
      return 'TENTATIVE';
  }
}

/** Text without what would break a line: ts-ics itself knows `\n` only. */
function toText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
}
