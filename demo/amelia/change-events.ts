import { changeEventBooking, deleteEventBooking } from './change-event-bookings.js';
import { formatWall } from './clock.js';
import type { Event, EventStatus } from './event.js';
import { toEvent } from './event-defaults.js';
import {
  readEventFields,
  readPeriods,
  readRecurrence,
  readTags,
  readTickets,
} from './event-fields.js';
import { toEventRow } from './event-rows.js';
import { extendSeries, findFollowing } from './extend-series.js';
import { findEvent } from './find-events.js';
import { refuseMissing } from './mandatory.js';
import { isEmpty, Refusal } from './php.js';
import { deleteEvent } from './remove-events.js';
import { type Call, type Route, succeed } from './router.js';
import { type Store, toNextId } from './store.js';
import { updateEvent } from './update-event.js';

const statuses: EventStatus[] = ['approved', 'rejected'];

/** What changes the events: add, update, cancel, delete, and the same of a booking. */
export const eventChangeRoutes: Route[] = [
  { method: 'POST', path: '/events', handle: addEvent },
  { method: 'POST', path: '/events/:id', handle: updateEvent },
  { method: 'POST', path: '/events/status/:id', handle: changeStatus },
  { method: 'POST', path: '/events/bookings/:id', handle: changeEventBooking },
  { method: 'POST', path: '/events/bookings/delete/:id', handle: deleteEventBooking },
  { method: 'POST', path: '/events/delete/:id', handle: deleteEvent },
];

/** Adds an event and, where it comes again, all that follow it. */
function addEvent(store: Store, { body }: Call) {
  // The page says that maxCapacity and price are required; the published plugin does without.
  refuseMissing(body, ['name', 'periods']);
  const { events } = store.business;
  const event = toEvent({
    id: toNextId(events),
    name: '',
    show: false,
    bringingAnyone: false,
    bookMultipleTimes: false,
    depositPerPerson: false,
    aggregatedPrice: null,
    ...toPlain(readEventFields(body)),
    created: formatWall(store.nowWall()),
    recurring: readRecurrence(body.recurring, 1),
    periods: readPeriods(store, body.periods, []),
    customTickets: readTickets(store, body.customTickets, []),
  });
  event.tags = readTags(store, body.tags);
  events.push(event);
  const following = extendSeries(store, event, 1);
  const toRow = (each: Event) => toEventRow(store, each, { place: 'added', bookings: [] });
  return succeed('Successfully added new event.', {
    // The first says that it is its own parent; read anew it has none.
    events: [{ ...toRow(event), parentId: event.id }, ...following.map(toRow)],
  });
}

/** Periods and tags are read on their own. */
function toPlain({ periods: _, tags: __, ...fields }: Partial<Event>) {
  return fields;
}

/** Cancels an event, or takes that back; its bookings stay as they are. */
function changeStatus(store: Store, { id, body }: Call) {
  refuseMissing(body, ['status', 'applyGlobally']);
  const event = findEvent(store, id);
  const status = statuses.find((each) => each === body.status);
  if (!status) {
    const repository = 'Repository\\Booking\\Event\\EventRepository';
    throw new Refusal(500, `Unable to save data in AmeliaBooking\\Infrastructure\\${repository}`);
  }
  const changed = [event, ...(isEmpty(body.applyGlobally) ? [] : findFollowing(store, event))];
  for (const each of changed) each.status = status;
  return succeed('Successfully updated event status', {
    status,
    message: `Booking status has been changed to ${status}`,
    events: changed.map((each) => toEventRow(store, each, { place: 'changed', bookings: [] })),
  });
}
