import ICAL from 'ical.js';

/** An entry as a calendar that knows nothing but the file reads it. */
export interface ReadEntry {
  uid: string;
  title: string;
  location: string;
  note: string;
  status: unknown;
  /** Of its start; null for UTC. */
  zone: string | null;
  startsAt: string;
  endsAt: string;
}

/** Reads a file with a parser that is not the one it was written with. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map((component): ReadEntry => {
    const event = new ICAL.Event(component);
    const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? null;
    return {
      uid: event.uid,
      title: event.summary,
      location: event.location,
      note: event.description,
      status: component.getFirstPropertyValue('status'),
      zone,
      startsAt: toInstant(event.startDate),
      endsAt: toInstant(event.endDate),
    };
  });
  return {
    method: calendar.getFirstPropertyValue('method'),
    zones: calendar.getAllSubcomponents('vtimezone').map(toZoneText),
    entries,
  };
}

/** By the rules of the zone in the file. */
function toInstant(time: ICAL.Time): string {
  return `${new Date(time.toUnixTime() * 1000).toISOString().slice(0, 19)}Z`;
}

/** The lines of a zone that calendars go by. */
function toZoneText(zone: ICAL.Component): string[] {
  return zone.toString().split('\r\n');
}
