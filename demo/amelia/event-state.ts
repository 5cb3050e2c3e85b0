import { parseWall } from './clock.js';
import type { Event, EventBooking } from './event.js';
import { countPeople, countSold } from './event-tickets.js';
import { toStart } from './event-times.js';
import { toCancelNotice } from './notice.js';
import { isTaking, type Store } from './store.js';

/** How many people an event has room for in all. */
export function toCapacity(event: Event): number {
  if (!event.customPricing) return event.maxCapacity;
  return event.maxCustomCapacity || event.customTickets.reduce((sum, { spots }) => sum + spots, 0);
}

/** What the list tells of an event now: who may still book, and for how many. */
export function toEventState(store: Store, event: Event, bookings: EventBooking[]) {
  const now = store.nowWall();
  const taking = bookings.filter(({ status }) => isTaking(status));
  const people = taking.reduce((sum, booking) => sum + countPeople(event, booking), 0);
  const start = toStart(event);
  const opens = parseWall(event.bookingOpens ?? event.created);
  const closes = event.bookingCloses === null ? start : parseWall(event.bookingCloses);
  const isEnough = isMinimumReached(event, taking, people);
  const isOn = event.status === 'approved' || event.status === 'pending';
  const isOpen = opens < now && now < closes;
  const capacity = toCapacity(event);
  const waiting = bookings.filter(({ status }) => status === 'waiting').length;
  return {
    bookable: isOpen && isOn && hasRoom(event, taking) && !isEnough,
    upcoming: now < opens && event.status === 'approved',
    full: capacity <= people && now < start,
    opened: isOpen,
    closed: now > closes || isEnough,
    cancelable: now <= start - toCancelNotice(store, event.settings) * 1000 && isOn,
    places: capacity - people,
    bookedSpots: people,
    waiting,
  };
}

/** Whether so many have booked that it closes. */
function isMinimumReached(event: Event, taking: EventBooking[], people: number): boolean {
  const { closeAfterMin, closeAfterMinBookings } = event;
  if (closeAfterMin === null) return false;
  const approved = taking.filter(({ status }) => status === 'approved').length;
  return (closeAfterMinBookings ? approved : people) >= closeAfterMin;
}

/** As in the published plugin, only what is approved takes room here, and any free ticket is room. */
function hasRoom(event: Event, taking: EventBooking[]): boolean {
  const approved = taking.filter(({ status }) => status === 'approved');
  const sold = countSold(approved);
  if (event.customPricing && event.maxCustomCapacity === null) {
    return event.customTickets.some(({ id, spots }) => (sold.get(id) ?? 0) < spots);
  }
  const people = approved.reduce((sum, booking) => sum + countPeople(event, booking), 0);
  return people < toCapacity(event);
}
