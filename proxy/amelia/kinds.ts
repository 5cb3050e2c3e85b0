import type { Catalog } from '../contract/catalog.js';
import { type EventPage, type EventsQuery, maxEventDays } from '../contract/events.js';
import { toInstant } from '../contract/instant.js';
import { Refusal } from '../contract/refusal.js';
import type { BookingKind } from '../contract/site.js';
import type { Zone } from '../contract/time.js';
import type { Background } from './booking-system.js';
import { keepThrough } from './cache-through.js';
import type { Notice } from './client.js';
import type { KnownSite } from './site.js';
import { addDays, toDay } from './time-dialect.js';

export interface KindsOptions {
  fetchKnownSite: () => Promise<KnownSite>;
  fetchEvents: (query: EventsQuery) => Promise<EventPage>;
  notice: Notice;
  /** Milliseconds. */
  now: () => number;
}

/** What a site's events are looked for by. */
type Offered = Pick<Catalog, 'services' | 'packages' | 'eventTags'>;

/** Which kinds of booking a site has anything of; appointments where it has nothing at all. */
export function createKinds({ fetchKnownSite, fetchEvents, notice, now }: KindsOptions) {
  /** What was seen last; undefined: nothing yet. */
  let wasEventful: boolean | undefined;

  const eventful = keepThrough(now, async () => {
    const atMs = now();
    const { site } = await fetchKnownSite();
    const { events, pages } = await fetchEvents(toFirstQuery(site.timeZone)).catch(tellUnreadable);
    wasEventful = events.length > 0 || pages > 1;
    return { value: wasEventful, atMs };
  });

  function tellUnreadable(error: unknown): never {
    notice('warn', 'events-unreadable', {
      code: error instanceof Refusal ? error.code : 'internal',
    });
    throw error;
  }

  /** What the widget will ask for first. */
  function toFirstQuery(siteZone: Zone): EventsQuery {
    const from = toDay(siteZone, toInstant(now()));
    return { from, to: addDays(from, maxEventDays - 1), page: 1 };
  }

  /** undefined: nobody knows. Appointments must not suffer from it. */
  async function hasEvents(background?: Background): Promise<boolean | undefined> {
    const shown = await eventful.fetchAny(background).catch(() => undefined);
    return shown?.value ?? wasEventful;
  }

  return async function fetchKinds(
    fetchOffered: () => Promise<Offered>,
    background?: Background,
  ): Promise<BookingKind[]> {
    const [{ services, packages, eventTags }, seen] = await Promise.all([
      fetchOffered(),
      hasEvents(background),
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
