import type { Event } from './event.js';
import {
  readEventFields,
  readPeriods,
  readRecurrence,
  readTags,
  readTickets,
} from './event-fields.js';
import { toEventRow, toProviderRows } from './event-rows.js';
import { type Span, toSeriesTerms, toTurn } from './event-series.js';
import { extendSeries, findFollowing, findSeries, isPast, leaveSeries } from './extend-series.js';
import { findEvent } from './find-events.js';
import { isEmpty, toWhole } from './php.js';
import { deleteEvents } from './remove-events.js';
import { type Call, succeed } from './router.js';
import type { Store } from './store.js';

/**
 * Changes of an event what was sent and keeps the rest; with `applyGlobally` so do the events that
 * follow it, each at its own turn. A later end adds events to the series, an earlier one deletes.
 *
 * The page shows the events as they were, under `cloned`, and none under `edited`.
 */
export function updateEvent(store: Store, { id, body }: Call) {
  const event = findEvent(store, id);
  const following = isEmpty(body.applyGlobally) ? [] : findFollowing(store, event);
  const toRow = (each: Event) => toEventRow(store, each, { place: 'got', bookings: [] });
  const cloned = [event, ...following].map(toRow);
  const old = structuredClone(event);

  change(store, event, body);
  const isMoved = toTimes(event) !== toTimes(old);
  const series = isEmpty(body.applyGlobally)
    ? { rescheduled: [], added: [], deleted: [] }
    : changeFollowing(store, { event, following, body });

  const isNew = (providerId: number) => !old.providerIds.includes(providerId);
  const isGone = (providerId: number) => !event.providerIds.includes(providerId);
  return succeed('Successfully updated event.', {
    events: {
      rescheduled: [...(isMoved ? [event] : []), ...series.rescheduled].map(toRow),
      added: series.added.map(toRow),
      deleted: series.deleted.map(toRow),
      cloned,
      edited: [],
    },
    zoomUserChanged: null,
    zoomUsersLicenced: false,
    newInfo: null,
    newProviders: toProviderRows(store, event.providerIds.filter(isNew)),
    removeProviders: toProviderRows(store, old.providerIds.filter(isGone)),
    organizerChanged: event.organizerId !== old.organizerId,
    newOrganizer: event.organizerId,
    notifyParticipants: toWhole(body.notifyParticipants) ?? event.notifyParticipants,
  });
}

function change(store: Store, event: Event, body: Call['body']): void {
  Object.assign(event, readEventFields(body));
  if (body.tags !== undefined) event.tags = readTags(store, body.tags);
  if (!isEmpty(body.periods)) event.periods = readPeriods(store, body.periods, event.periods);
  if (body.customTickets !== undefined) {
    event.customTickets = readTickets(store, body.customTickets, event.customTickets);
  }
  if (body.recurring === undefined) return;
  event.recurring = readRecurrence(body.recurring, event.recurring?.order ?? 1);
  if (event.recurring === null) leaveSeries(store, event);
}

interface Change {
  event: Event;
  following: Event[];
  body: Call['body'];
}

/** Changes what follows a changed event; the whole series ends when that one says. */
function changeFollowing(store: Store, { event, following, body }: Change) {
  const [rescheduled, deleted]: [Event[], Event[]] = [[], []];
  const { recurring } = event;
  if (recurring === null) return { rescheduled, added: [], deleted };
  let before = event;
  let turn = 0;
  for (const each of following) {
    turn = (each.recurring?.order ?? 1) - recurring.order;
    const spans = toTurn(event, turn);
    if (spans === null || isPast(recurring, spans)) {
      deleted.push(each);
      continue;
    }
    const times = toTimes(each);
    follow(store, each, { event, body, spans, before });
    if (toTimes(each) !== times) rescheduled.push(each);
    before = each;
  }
  deleteEvents(store, deleted);
  for (const each of findSeries(store, event)) {
    if (each.recurring) each.recurring.until = recurring.until;
  }
  return { rescheduled, added: extendSeries(store, event, turn + 1), deleted };
}

interface Followed {
  event: Event;
  body: Call['body'];
  /** When it is now. */
  spans: Span[];
  /** The one before it. */
  before: Event;
}

function follow(store: Store, following: Event, { event, body, spans, before }: Followed): void {
  const { bookingOpens, bookingCloses, customTickets } = toSeriesTerms(
    event,
    spans,
    before.periods.at(-1)?.periodEnd ?? '',
  );
  const order = following.recurring?.order ?? 1;
  Object.assign(following, readEventFields(body), { bookingOpens, bookingCloses });
  if (body.tags !== undefined) following.tags = readTags(store, body.tags);
  following.recurring = event.recurring && { ...event.recurring, order };
  const known = following.periods;
  following.periods = readPeriods(
    store,
    spans.map((span, at) => ({ ...span, id: known[at]?.id })),
    known,
  );
  // As in the published plugin: who has a ticket keeps it as it was bought.
  if (body.customTickets === undefined || store.bookingsOf(following.id).length > 0) return;
  following.customTickets = readTickets(
    store,
    customTickets.map((ticket, at) => ({ ...ticket, id: following.customTickets[at]?.id })),
    following.customTickets,
  );
}

function toTimes({ periods }: Event): string {
  return periods.map(({ periodStart, periodEnd }) => periodStart + periodEnd).join();
}
