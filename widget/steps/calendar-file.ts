import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { Receipt } from '../../proxy/contract/booking.js';

/**
 * The booking as an iCalendar file (RFC 5545), times in UTC: an entry for each appointment, or for
 * each period of an event.
 *
 * @param site - the host name that makes the entry's UID the site's own.
 * @param now - when the file is made.
 */
export function toCalendarFile(receipt: Receipt, site: string, now: Date): string {
  const events = receipt.appointments.map(
    (appointment, index): IcsEvent => ({
      uid: `${toName(receipt, index)}@${site}`,
      stamp: { date: now },
      start: { date: new Date(appointment.startsAt) },
      end: { date: new Date(appointment.endsAt) },
      summary: appointment.title,
      ...(appointment.location && { location: appointment.location }),
      ...(appointment.employee && { description: appointment.employee }),
      status: receipt.status === 'approved' ? 'CONFIRMED' : 'TENTATIVE',
    }),
  );
  return generateIcsCalendar({
    prodId: '-//Amelia Booking Widget//EN',
    version: '2.0',
    method: 'PUBLISH',
    events,
  });
}

/**
 * What tells an entry from all others of the site, whenever the file is made. The periods of an
 * event share the number of their booking, and the numbers of events are not those of appointments.
 */
function toName({ kind, appointments }: Receipt, index: number): string {
  const bookingId = appointments[index]?.bookingId;
  return kind === 'event'
    ? `amelia-event-${bookingId}-${index + 1}`
    : `amelia-booking-${bookingId}`;
}

/** Hands the browser a file to open or keep. */
export function saveCalendarFile(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'booking.ics';
  link.click();
  // The browser reads the file after the click; a minute is plenty, and then memory is freed.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
