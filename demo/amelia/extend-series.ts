import { parseWall } from './clock.js';
import type { Event, Recurrence } from './event.js';
import { readPeriods } from './event-fields.js';
import { type Span, toSeriesTerms, toTurn } from './event-series.js';
import { type Store, toNextId } from './store.js';

/** Nobody plans further; a fifth Monday may be missing for ever. */
const maxTurns = 5000;

/**
 * Adds the events that come after one, on its terms, up to the end of their series.
 *
 * @param turns how many turns after it the first of them is
 */
export function extendSeries(store: Store, template: Event, turns: number): Event[] {
  const { recurring } = template;
  if (!recurring) return [];
  const added: Event[] = [];
  for (let turn = turns; turn < maxTurns; turn += 1) {
    const spans = toTurn(template, turn);
    if (spans === null) continue;
    if (isPast(recurring, spans)) break;
    added.push(addTurn(store, { template, recurring, turn, spans, before: added.at(-1) }));
  }
  return added;
}

/** Whether one of the periods starts after the series' end. */
export function isPast({ until }: Recurrence, spans: Span[]): boolean {
  return spans.some(({ periodStart }) => parseWall(periodStart) > parseWall(until));
}

interface Turn {
  template: Event;
  recurring: Recurrence;
  turn: number;
  spans: Span[];
  /** The event before it, where that was added too. */
  before: Event | undefined;
}

function addTurn(store: Store, { template, recurring, turn, spans, before }: Turn): Event {
  const { events } = store.business;
  const terms = toSeriesTerms(
    template,
    spans,
    (before ?? template).periods.at(-1)?.periodEnd ?? '',
  );
  let nextTagId = toNextId(events.flatMap(({ tags }) => tags));
  let nextTicketId = toNextId(events.flatMap(({ customTickets }) => customTickets));
  const event: Event = {
    ...template,
    ...terms,
    id: toNextId(events),
    parentId: template.parentId ?? template.id,
    recurring: { ...recurring, order: recurring.order + turn },
    periods: readPeriods(store, spans, []),
    tags: template.tags.map(({ name }) => ({ id: nextTagId++, name })),
    customTickets: terms.customTickets.map((ticket) => ({ ...ticket, id: nextTicketId++ })),
    gallery: [...template.gallery],
    providerIds: [...template.providerIds],
  };
  events.push(event);
  return event;
}

/** The events of the same series, this one too. */
export function findSeries({ business }: Store, { id, parentId }: Event): Event[] {
  const first = parentId ?? id;
  return business.events.filter((event) => event.id === first || event.parentId === first);
}

/** The events of its series that come after one. */
export function findFollowing(store: Store, event: Event): Event[] {
  return findSeries(store, event).filter(({ id }) => id > event.id);
}

/** An event that comes no more is alone; those after it are a series of their own. */
export function leaveSeries(store: Store, event: Event): void {
  const following = findFollowing(store, event);
  if (event.parentId === null) {
    const [first] = following;
    for (const each of following) each.parentId = each === first ? null : (first?.id ?? null);
  }
  event.parentId = null;
}
