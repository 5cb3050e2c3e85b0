import { addDays, parseWall } from './clock.js';
import type { Event } from './event.js';
import { toStart } from './event-times.js';
import { Refusal, readPhpJson, toFields } from './php.js';
import type { Query } from './query.js';
import type { Store } from './store.js';

/**
 * The events that a list asks for, by the start of their first period.
 *
 * @param isPublic whether only those count that are shown to customers
 */
export function findEvents(store: Store, query: Query, isPublic: boolean): Event[] {
  const search = query.text('search')?.toLowerCase() ?? '';
  const tags = query.list('tag').map((tag) => (isPublic ? tag.replaceAll('___', ' ') : tag));
  const ids = new Set(query.wholes('id'));
  const customerId = query.whole('customerId');
  const locationId = query.whole('locationId');
  const providerIds = query.wholes('providers');
  const isInDates = toDateFilter(query);
  return store.business.events
    .filter(
      (event) =>
        (!isPublic || event.show) &&
        (search === '' || toNames(event).some((name) => name.toLowerCase().includes(search))) &&
        (tags.length === 0 || event.tags.some(({ name }) => tags.includes(name))) &&
        (ids.size === 0 || ids.has(event.id)) &&
        (locationId === null || event.locationId === locationId) &&
        (providerIds.length === 0 || isGivenBy(event, providerIds)) &&
        (customerId === null || isBookedBy(store, event, customerId)) &&
        isInDates(event),
    )
    .map((event) => ({ event, start: toStart(event) }))
    .sort((one, other) => one.start - other.start || one.event.id - other.event.id)
    .map(({ event }) => event);
}

/**
 * The event with this number.
 *
 * @throws {Refusal} 409 (recorded: event-get-unknown).
 */
export function findEvent(store: Store, id: number): Event {
  const event = store.business.events.find((each) => each.id === id);
  if (!event) throw new Refusal(409, 'Could not retrieve event', { event: [] });
  return event;
}

/**
 * Whether an event lies in the days `dates[0]` to `dates[1]` of the site, both whole: any of its
 * periods may start in them. Of one day alone it is what goes on then or later, or starts by then.
 */
function toDateFilter(query: Query): (event: Event) => boolean {
  const [first, last] = [query.text('dates[0]'), query.text('dates[1]')];
  const from = first === null ? null : parseWall(first);
  const to = last === null ? null : addDays(parseWall(last), 1);
  if (from === null && to === null) return () => true;
  return ({ periods }) =>
    periods.some(({ periodStart, periodEnd }) => {
      const start = parseWall(periodStart);
      if (to !== null && start >= to) return false;
      if (from === null || start >= from) return true;
      return to === null && parseWall(periodEnd) >= from;
    });
}

/** The name, and what it is called in other languages. */
function toNames({ name, translations }: Event): string[] {
  const translated = toFields(toFields(readPhpJson(translations ?? 'null')).name);
  return [name, ...Object.values(translated).map(String)];
}

function isGivenBy({ providerIds, organizerId }: Event, asked: number[]): boolean {
  return [...providerIds, organizerId].some((id) => id !== null && asked.includes(id));
}

function isBookedBy(store: Store, { id }: Event, customerId: number): boolean {
  return store.bookingsOf(id).some(({ customer }) => customer.id === customerId);
}
