import type { BookedAppointment } from '../../proxy/contract/booking.js';

/*
 * Where Google and Outlook take an entry from an address: their pages fill in a new one, which its
 * owner saves or not. Only those who follow such a link ask them for anything.
 */

/** Google's page for a new entry; times are UTC. */
export function toGoogleAddress(appointment: BookedAppointment): string {
  const { title, startsAt, endsAt, location, employee } = appointment;
  const toDigits = (at: string) => at.replace(/[-:]/g, '');
  return toAddress('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${toDigits(startsAt)}/${toDigits(endsAt)}`,
    location,
    details: employee,
  });
}

/** Outlook's page for a new entry; times are UTC. */
export function toOutlookAddress(appointment: BookedAppointment): string {
  const { title, startsAt, endsAt, location, employee } = appointment;
  return toAddress('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: startsAt,
    enddt: endsAt,
    location,
    body: employee,
  });
}

/** Leaves out what is not known. */
function toAddress(page: string, fields: Record<string, string | null>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) query.set(name, value);
  // Outlook shows the plus that forms write for a space.
  return `${page}?${query.toString().replaceAll('+', '%20')}`;
}
