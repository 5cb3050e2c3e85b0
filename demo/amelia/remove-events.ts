import type { Event } from './event.js';
import { toEventRow } from './event-rows.js';
import { findFollowing, leaveSeries } from './extend-series.js';
import { findEvent } from './find-events.js';
import { isEmpty } from './php.js';
import { type Call, succeed } from './router.js';
import type { Store } from './store.js';

/**
 * Deletes an event, with `applyGlobally` those that follow it too. That it ought to be cancelled
 * first is said by its effect alone: the page deletes one that is approved.
 */
export function deleteEvent(store: Store, { id, body }: Call) {
  const event = findEvent(store, id);
  const following = findFollowing(store, event);
  const row = toEventRow(store, event, { place: 'changed', bookings: store.bookingsOf(id) });
  if (!isEmpty(body.applyGlobally)) deleteEvents(store, [event, ...following]);
  else {
    leaveSeries(store, event);
    deleteEvents(store, [event]);
  }
  // PHP writes a collection of objects so, whatever is in it.
  return succeed('Successfully deleted event', { event: row, deletedEvents: {} });
}

/** Deletes events and all that knows of them: bookings, coupons, fields, taxes. */
export function deleteEvents(store: Store, deleted: Event[]): void {
  if (deleted.length === 0) return;
  const { business } = store;
  const gone = new Set(deleted.map(({ id }) => id));
  business.events = business.events.filter(({ id }) => !gone.has(id));
  for (const id of gone) store.bookingsOf(id).length = 0;
  for (const row of [...business.coupons, ...business.customFields, ...business.taxes]) {
    row.eventIds = row.eventIds.filter((id) => !gone.has(id));
  }
}
