import type { Id } from '../contract/catalog.js';
import type { AmeliaEvent } from '../contract/events.js';
import type { Day } from '../contract/time.js';
import { keepEachFor } from './cache-each.js';
import type { AmeliaClient } from './client.js';
import { type EventListOptions, toListQuery } from './event-list.js';
import { isOverbooked } from './event-places.js';
import { type EventRow, eventDetailShape, eventListShape } from './event-rows.js';
import { toEvent, toPeriods } from './events.js';
import { AmeliaHasNot, AmeliaMisunderstood, AmeliaRefusal } from './failures.js';
import { toDay } from './time-dialect.js';

/** So long one look serves everybody who asks for the same event, in milliseconds. */
const lookLifeMs = 2_000;

/** The most pages of one day that are looked through for an event. */
const mostPages = 20;

interface Look {
  event: AmeliaEvent;
  isOverbooked: boolean;
}

/** Looks at one event: the list tells what is left of it, its own address when it takes place. */
export function createEventLook({ client, fetchEventTerms, words, now }: EventListOptions) {
  /** The day each was found on last: then both can be asked at the same time. */
  const knownDays = new Map<Id, Day>();

  async function look(id: Id): Promise<Look | undefined> {
    const guess = knownDays.get(id);
    const [terms, detail, guessed] = await Promise.all([
      fetchEventTerms(),
      fetchDetail(client, id),
      guess && findRow(client, id, guess),
    ]);
    if (!detail || detail.show === false) return undefined;
    const periods = toPeriods(detail.periods, 'UTC');
    if (!periods?.[0]) throw new AmeliaMisunderstood('a period is no time', 'not-executed');
    const day = toDay(terms.site.timeZone, periods[0].startsAt);
    const row = guessed || (await findRow(client, id, day));
    if (!row || row.show === false) return undefined;
    remember(id, day);
    const event = words.keep(toEvent(row, periods, terms, now()), row, terms);
    return { event, isOverbooked: isOverbooked(row) };
  }

  const fetchFreshEvent = async (id: Id) => (await look(id))?.event;

  function remember(id: Id, day: Day): void {
    knownDays.delete(id);
    knownDays.set(id, day);
    const [oldest] = knownDays.keys();
    if (knownDays.size > 1_000 && oldest !== undefined) knownDays.delete(oldest);
  }

  const kept = keepEachFor(lookLifeMs, now, fetchFreshEvent);

  return {
    fetchFreshEvent,
    async fetchEvent(id: Id, lang?: string): Promise<AmeliaEvent | undefined> {
      const event = await kept.fetch(id);
      return event && words.tell(event, lang);
    },
    forgetEvent: kept.forget,
    /** Whether more places are taken right now than there are. */
    isOverbooked: async (id: Id) => (await look(id))?.isOverbooked ?? false,
  };
}

/** Its times in UTC, whatever the site's settings (recorded: event-get-bookings-false). */
async function fetchDetail(client: AmeliaClient, id: Id) {
  const query = [
    ['bookings', 'false'],
    ['timeZone', 'UTC'],
  ] as const;
  try {
    const { event } = await client.get(`/events/${id}`, query, eventDetailShape);
    return event;
  } catch (error) {
    // Recorded: event-get-unknown.
    if (error instanceof AmeliaRefusal || error instanceof AmeliaHasNot) return undefined;
    throw error;
  }
}

/** The event as the list of a day has it. */
async function findRow(client: AmeliaClient, id: Id, day: Day): Promise<EventRow | undefined> {
  for (let page = 1; page <= mostPages; page++) {
    const query = [...toListQuery({ from: day, to: day, page }), ['id', id] as const];
    const { events } = await client.get('/events', query, eventListShape);
    const row = events.find((each) => each?.id === id);
    if (row || events.length === 0) return row;
  }
  return undefined;
}
