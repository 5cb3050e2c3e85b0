import type { AmeliaEvent, EventPage, EventsQuery } from '../contract/events.js';
import { keepEachFor } from './cache-each.js';
import type { AmeliaClient, Notice, Query } from './client.js';
import { type EventRow, eventListShape } from './event-rows.js';
import type { EventWords } from './event-words.js';
import { type EventTerms, toEvent, toPeriods } from './events.js';
import { type InLanguage, inEachLanguage } from './languages.js';

export interface EventListOptions {
  client: AmeliaClient;
  fetchEventTerms: () => Promise<EventTerms>;
  words: EventWords;
  notice: Notice;
  /** Milliseconds. */
  now: () => number;
}

/** One page as Amelia gives it. */
interface ListPage {
  events: AmeliaEvent[];
  /** With those that did not fit. */
  rowCount: number;
  /** Of all pages. */
  count: number;
}

const listLifeMs = 15_000;

/** The events of some days, page by page; kept for some seconds, since many ask for the same. */
export function createEventList(options: EventListOptions) {
  const { client, fetchEventTerms, words, notice, now } = options;
  const { fetch: fetchPage, forgetAll } = keepEachFor(listLifeMs, now, loadPage);
  /** What was made of a page and the first one: of the same, the very same. */
  const made = new WeakMap<ListPage, { first: ListPage; shown: InLanguage<EventPage> }>();

  async function loadPage(query: EventsQuery): Promise<ListPage> {
    const [terms, list] = await Promise.all([
      fetchEventTerms(),
      client.get('/events', toListQuery(query), eventListShape),
    ]);
    const rowCount = list.events.length;
    const rows = list.events.filter((row) => row !== undefined);
    if (rows.length < rowCount) notice('error', 'events-misfit', { count: rowCount - rows.length });
    // Some versions list an event with several periods once for each of them.
    const once = rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index);
    const events = once.flatMap((row) => {
      const event = toListed(row, terms, now());
      return event ? words.keep(event, row, terms) : [];
    });
    return { events, rowCount, count: list.count ?? rowCount };
  }

  async function fetchEvents(query: EventsQuery): Promise<EventPage> {
    const [asked, first] = await Promise.all([
      fetchPage(toKey(query)),
      // Only the first tells how many there are on a page.
      fetchPage(toKey({ ...query, page: 1 })),
    ]);
    const known = made.get(asked);
    if (known?.first === first) return known.shown(query.lang);
    const shown = toShown(query, asked, first);
    made.set(asked, { first, shown });
    return shown(query.lang);
  }

  function toShown(
    { tag, page }: EventsQuery,
    asked: ListPage,
    first: ListPage,
  ): InLanguage<EventPage> {
    // Where a site takes no notice of a tag, its pages hold others too.
    const events = tag ? asked.events.filter(({ tags }) => tags.includes(tag)) : asked.events;
    const own = { events, page, pages: toPages(page, asked, first), count: asked.count };
    return inEachLanguage(
      own,
      () => words.listLanguages(events),
      ([best]) => ({ ...own, events: events.map((event) => words.tell(event, best)) }),
    );
  }

  return { fetchEvents, forgetEvents: forgetAll };
}

/**
 * The same question as the same key: whatever order it was asked in, whatever is not sent of it, and
 * whatever language it is to be answered in.
 */
function toKey({ from, to, search, tag, page }: EventsQuery): EventsQuery {
  return { from, to, search: toPlainSearch(search ?? ''), tag, page };
}

/** An event of the list; undefined where it is hidden, or its times are none. */
export function toListed(row: EventRow, terms: EventTerms, nowMs: number): AmeliaEvent | undefined {
  const periods = toPeriods(row.periods, toListZone(terms));
  if (!periods || row.show === false) return undefined;
  return toEvent(row, periods, terms, nowMs);
}

/**
 * The query of `GET /events`. Always with a page: without one Amelia tells every booking. The zone
 * counts only where the site shows customers their own.
 */
export function toListQuery({ from, to, search, tag, page }: EventsQuery): Query {
  const plain = toPlainSearch(search ?? '');
  return [
    ['page', page],
    ['dates[0]', from],
    ['dates[1]', to],
    ['timeZone', 'UTC'],
    ...(plain ? ([['search', plain]] as const) : []),
    ...(tag ? ([['tag', tag]] as const) : []),
  ];
}

/** The list's times are the site's, but UTC where the site shows customers their own zone. */
function toListZone({ site, clock }: EventTerms) {
  return clock.showsClientTimeZone ? 'UTC' : site.timeZone;
}

/** The longest stretch of what was typed that holds letters, digits and the plainest signs alone. */
export function toPlainSearch(search: string): string {
  const stretches = search.match(/[\p{L}\p{M}\p{N} .,&+-]+/gu) ?? [];
  const [longest = ''] = stretches.map((each) => each.trim()).sort((a, b) => b.length - a.length);
  return longest;
}

/**
 * How many pages there are. Where events have several periods some versions list them once for each
 * but count them once: then there may be a page more than the count says.
 */
function toPages(page: number, { events, rowCount }: ListPage, first: ListPage): number {
  const pages = Math.max(1, Math.ceil(first.count / Math.max(1, first.rowCount)));
  if (page < pages) return pages;
  const isEnd = rowCount === 0 || first.rowCount >= first.count;
  return isEnd || events.every(({ periods }) => periods.length === 1) ? page : page + 1;
}
