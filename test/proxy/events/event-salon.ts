import type { AmeliaEvent, EventPage } from '../../../proxy/contract/events.js';
import { json, type Replies, readRecordedData } from '../../support/recorded-amelia.js';
import { openSalon, type SalonOptions } from '../salon.js';

/** What the recorded salon puts on: a course of two mornings, and a concert. */
export const [yoga, concert] = Object(readRecordedData('events-list')).events;

/** The course as its own address has it. */
const { event: yogaDetail } = Object(readRecordedData('event-get-bookings-false'));

/** A recorded salon whose list holds these events; the detail is that of the first. */
export function openEventSalon(rows: readonly unknown[], options: SalonOptions = {}) {
  const [first] = rows;
  const detail = first instanceof Object ? { ...yogaDetail, ...first } : first;
  const replies: Replies = {
    'GET /events': json({ events: rows, count: rows.length }),
    // In UTC, as the proxy asks for it.
    'GET /events/:id': json({ event: Object.assign({}, detail, toUtcPeriods(first)) }),
  };
  return openSalon({ ...options, replies: { ...replies, ...options.replies } });
}

/** The recorded times are an hour east of UTC. */
function toUtcPeriods(row: unknown): object {
  return Object(row).periods === yoga.periods ? { periods: yogaDetail.periods } : {};
}

/** The events that the public sees of such rows. */
export async function readRows(
  rows: readonly unknown[],
  options?: SalonOptions,
): Promise<AmeliaEvent[]> {
  const salon = openEventSalon(rows, options);
  const response = await salon.app.request('/v1/events?from=2026-12-01&to=2026-12-31');
  if (response.status !== 200) throw new Error(`no events but ${response.status}`);
  const { events }: EventPage = await response.json();
  return events;
}

/** The course with some of its fields changed, as the public sees it. */
export async function readChanged(change: object, options?: SalonOptions): Promise<AmeliaEvent> {
  const [event] = await readRows([{ ...yoga, ...change }], options);
  if (!event) throw new Error('it is not listed');
  return event;
}
