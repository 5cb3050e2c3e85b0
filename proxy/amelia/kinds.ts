import type { Catalog } from '../contract/catalog.js';
import { type EventPage, type EventsQuery, maxEventDays } from '../contract/events.js';
import { toInstant } from '../contract/instant.js';
import { Refusal } from '../contract/refusal.js';
import type { BookingKind } from '../contract/site.js';
import type { Notice } from './client.js';
import type { KnownSite } from './site.js';
import { addDays, toDay } from './time-dialect.js';

export interface KindsOptions {
  fetchCatalog: () => Promise<Catalog>;
  fetchKnownSite: () => Promise<KnownSite>;
  fetchEvents: (query: EventsQuery) => Promise<EventPage>;
  notice: Notice;
  /** Milliseconds. */
  now: () => number;
}

/** Which kinds of booking a site has anything of; appointments where it has nothing at all. */
export function createKinds({ fetchCatalog, fetchKnownSite, fetchEvents, ...rest }: KindsOptions) {
  /** What was seen last; undefined: nothing yet. */
  let wasEventful: boolean | undefined;

  /** undefined: nobody knows. */
  async function hasEvents(): Promise<boolean | undefined> {
    const { site } = await fetchKnownSite();
    const from = toDay(site.timeZone, toInstant(rest.now()));
    // What the widget will ask for first.
    const query = { from, to: addDays(from, maxEventDays - 1), page: 1 };
    try {
      const { events, pages } = await fetchEvents(query);
      wasEventful = events.length > 0 || pages > 1;
    } catch (error) {
      // Appointments must not suffer from it.
      const code = error instanceof Refusal ? error.code : 'internal';
      rest.notice('warn', 'events-unreadable', { code });
    }
    return wasEventful;
  }

  return async function fetchKinds(): Promise<BookingKind[]> {
    const [{ services, packages, eventTags }, seen] = await Promise.all([
      fetchCatalog(),
      hasEvents(),
    ]);
    // Where the list of events can't be had, it is better to say so than to hide them.
    const isEventful = seen ?? (services.length === 0 || eventTags.length > 0);
    const kinds: BookingKind[] = [];
    if (services.length > 0 || !isEventful) kinds.push('appointment');
    if (isEventful) kinds.push('event');
    if (packages.length > 0) kinds.push('package');
    return kinds;
  };
}
