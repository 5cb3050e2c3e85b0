import type { Event } from './event.js';
import { findProviders, toEventRow } from './event-rows.js';
import { toCapacity, toEventState } from './event-state.js';
import { findEvent, findEvents } from './find-events.js';
import { refuseMissing } from './mandatory.js';
import { isEmpty } from './php.js';
import { type Call, type Route, succeed } from './router.js';
import type { Store } from './store.js';

/** What reads the events: the list, one of them, and what stands in the way of one. */
export const eventRoutes: Route[] = [
  {
    method: 'GET',
    path: '/events',
    handle: listEvents,
  },
  {
    method: 'GET',
    path: '/events/:id',
    handle(store, { id, query, faults }) {
      const event = findEvent(store, id);
      const bookings = store.bookingsOf(id);
      // Recorded: event-get-bookings-false. The word leaves them out, and they count all the same.
      const areShown = query.text('bookings') !== 'false';
      return succeed('Successfully retrieved event', {
        event: toEventRow(store, event, {
          place: 'got',
          bookings: areShown ? bookings : [],
          counted: bookings,
          zone: faults.ignoreTimeZone ? null : query.text('timeZone'),
        }),
      });
    },
  },
  {
    method: 'GET',
    path: '/events/effect/:id',
    /**
     * As the page has it; the free edition does not know the call (recorded: event-effect).
     */
    handle(store, { id }) {
      const isCanceled = findEvent(store, id).status === 'rejected';
      return succeed('Successfully retrieved message.', {
        valid: isCanceled,
        message: isCanceled ? '' : 'Please cancel the event first before deleting it.',
      });
    },
  },
  {
    method: 'POST',
    path: '/events/calendar',
    /** Nobody's Google or Outlook calendar is connected here, so nothing is ever in the way. */
    handle(_, { body }) {
      refuseMissing(body, ['periods']);
      return succeed('Successfully retrieved google events.', { events: [] });
    },
  },
];

/**
 * A page of the list, or all of it where no page is asked for: then it is the back end's list, with
 * hidden events and with all bookings.
 */
function listEvents(store: Store, call: Call) {
  const { query } = call;
  const page = query.text('page');
  const isPublic = page !== null;
  const found = findEvents(store, query, isPublic);
  const size = query.whole('limit') ?? store.business.settings.general.itemsPerPage;
  const first = ((query.whole('page') ?? 1) - 1) * size;
  // Page 0 is the calendar's: all of it.
  const isPaged = isPublic && !isEmpty(page);
  const listed = isPaged ? found.slice(first, first + size) : found;
  const { events } = store.business;
  return succeed('Successfully retrieved events', {
    events: listed.map((event) => toListedRow(store, call, event, isPublic)),
    count: found.length,
    countTotal: isPublic ? events.filter(({ show }) => show).length : events.length,
    customersNoShowCount: [],
    replacedEventIds: null,
  });
}

function toListedRow(store: Store, { query, faults }: Call, event: Event, isPublic: boolean) {
  const bookings = store.bookingsOf(event.id);
  const { showClientTimeZone } = store.business.settings.general;
  const asked = faults.ignoreTimeZone ? null : query.text('timeZone');
  const row = toEventRow(store, event, {
    place: 'listed',
    bookings: isPublic ? [] : bookings,
    counted: bookings,
    // As the published plugin has it; what a site says that shows its own times is recorded.
    zone: isPublic && showClientTimeZone ? (asked ?? 'UTC') : null,
  });
  return {
    ...row,
    maxCapacity: toCapacity(event),
    staff: findProviders(store, event).map(({ id, firstName, lastName }) => ({
      id,
      firstName,
      lastName,
      picture: null,
      badge: null,
    })),
    ...toEventState(store, event, bookings),
    // Recorded of open events only; what else there is, is not known.
    approvedStatus: 'open',
    waitingCapacity: 0,
    isWaitingList: false,
  };
}
