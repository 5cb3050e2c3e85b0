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
import { extendSeries, findFollowing, isPast, leaveSeries } from './extend-series.js';
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
  const rescheduled = isMoved ? [event] : [];
  const deleted: Event[] = [];
  let before = event;
  for (const each of following) {
    const turn = (each.recurring?.order ?? 1) - (event.recurring?.order ?? 1);
    const spans = event.recurring && toTurn(event, turn);
    if (event.recurring && (spans === null || isPast(event.recurring, spans))) {
      deleted.push(each);
      continue;
    }
    if (spans) {
      const times = toTimes(each);
      follow(store, each, { event, body, spans, before });
      if (toTimes(each) !== times) rescheduled.push(each);
    }
    before = each;
  }
  deleteEvents(store, deleted);
  const isExtended = !isEmpty(body.applyGlobally) && event.recurring !== null;
  const lastTurn = (before.recurring?.order ?? 1) - (event.recurring?.order ?? 1);
  const added = isExtended && deleted.length === 0 ? extendSeries(store, event, lastTurn + 1) : [];

  const isNew = (providerId: number) => !old.providerIds.includes(providerId);
  const isGone = (providerId: number) => !event.providerIds.includes(providerId);
  return succeed('Successfully updated event.', {
    events: {
      rescheduled: rescheduled.map(toRow),
      added: added.map(toRow),
      deleted: deleted.map(toRow),
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
