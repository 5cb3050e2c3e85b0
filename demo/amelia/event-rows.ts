import type { Event, EventBooking } from './event.js';
import { type EventPlace, toEventBookingRow } from './event-booking-rows.js';
import { countPeople, countSold, toDateRangePrice } from './event-tickets.js';
import { toPeriodsIn } from './event-times.js';
import { blankPerson, toProviderRow } from './person-rows.js';
import { isTaking, type Store } from './store.js';

/** What of an event is shown, and how. */
export interface Shown {
  place: EventPlace;
  /** The bookings it lists. */
  bookings: EventBooking[];
  /** Those that are counted; none where an event is not read with them. */
  counted?: EventBooking[];
  /** Of the periods; null: the site's own. */
  zone?: string | null;
}

/** An event as every call shows it (recorded: event-get, events-list, book-event, cancel-event). */
export function toEventRow(store: Store, event: Event, shown: Shown) {
  const { place, bookings, counted = [], zone = null } = shown;
  const isCanceled = place === 'canceled';
  // Recorded: event-get-with-bookings, event-get-bookings-false. Beside its bookings it has no sums.
  const summed = bookings.length > 0 ? [] : counted;
  const count = (status: string) => summed.filter((booking) => booking.status === status).length;
  const spots = (fits: (booking: EventBooking) => boolean) =>
    summed.filter(fits).reduce((sum, booking) => sum + countPeople(event, booking), 0);
  return {
    id: event.id,
    name: event.name,
    description: event.description,
    color: event.color,
    price: event.price,
    deposit: event.deposit,
    depositPayment: event.depositPayment,
    depositPerPerson: event.depositPerPerson,
    pictureFullPath: event.pictureFullPath,
    pictureThumbPath: event.pictureThumbPath,
    extras: [],
    coupons: [],
    position: null,
    settings: event.settings,
    fullPayment: event.fullPayment,
    bookings: bookings.map((booking) => toEventBookingRow(store, event, booking, place)),
    periods: toPeriodsIn(store, event, zone).map((period) => toPeriodRow(event, period)),
    bookingOpens: event.bookingOpens,
    bookingCloses: event.bookingCloses,
    // Recorded: cancel-event. There it is read without them.
    bookingOpensRec: isCanceled ? null : event.bookingOpensRec,
    bookingClosesRec: isCanceled ? null : event.bookingClosesRec,
    ticketRangeRec: event.ticketRangeRec,
    status: event.status,
    recurring: event.recurring,
    maxCapacity: event.maxCapacity,
    maxCustomCapacity: event.maxCustomCapacity,
    show: event.show,
    tags: event.tags.map(({ id, name }) => ({ id, eventId: event.id, name })),
    customTickets: toTicketRows(store, event, counted),
    gallery: event.gallery,
    providers: toProviders(store, event, place),
    notifyParticipants: event.notifyParticipants,
    locationId: event.locationId,
    location: place === 'booked' ? findLocation(store, event) : null,
    customLocation: event.customLocation,
    parentId: event.parentId,
    created: event.created,
    zoomUserId: null,
    organizerId: event.organizerId,
    organizer: toOrganizer(store, event),
    type: 'event',
    bringingAnyone: event.bringingAnyone,
    bookMultipleTimes: event.bookMultipleTimes,
    translations: event.translations,
    customPricing: event.customPricing,
    closeAfterMin: event.closeAfterMin,
    closeAfterMinBookings: isCanceled || place === 'changed' ? null : event.closeAfterMinBookings,
    maxExtraPeople: event.maxExtraPeople,
    initialEventStart: null,
    initialEventEnd: null,
    aggregatedPrice: place === 'added' ? event.aggregatedPrice : (event.aggregatedPrice ?? false),
    spotsSold: spots(({ status }) => isTaking(status)),
    spotsWaiting: spots(({ status }) => status === 'waiting'),
    bookingsApproved: count('approved'),
    bookingsPending: count('pending'),
    bookingsWaiting: count('waiting'),
  };
}

function toPeriodRow({ id: eventId }: Event, period: Event['periods'][number]) {
  const { id, periodStart, periodEnd } = period;
  return {
    id,
    eventId,
    periodStart,
    periodEnd,
    zoomMeeting: null,
    lessonSpace: null,
    bookings: [],
    googleCalendarEventId: null,
    googleMeetUrl: null,
    outlookCalendarEventId: null,
    microsoftTeamsUrl: null,
    appleCalendarEventId: null,
  };
}

function toTicketRows(store: Store, event: Event, counted: EventBooking[]) {
  // Where the tickets are not sold, nobody looks what they cost or who has one.
  const sold = event.customPricing ? countSold(counted) : new Map<number, number>();
  return event.customTickets.map((ticket) => ({
    id: ticket.id,
    eventId: event.id,
    name: ticket.name,
    enabled: ticket.enabled,
    price: ticket.price,
    dateRangePrice: event.customPricing ? toDateRangePrice(store, ticket) : null,
    spots: ticket.spots,
    waitingListSpots: 0,
    dateRanges: ticket.dateRanges,
    sold: sold.get(ticket.id) ?? 0,
    waiting: 0,
    translations: ticket.translations,
  }));
}

/** Those who give an event. */
export function findProviders({ business }: Store, { providerIds }: Pick<Event, 'providerIds'>) {
  return business.employees.filter(({ id }) => providerIds.includes(id));
}

/** Employees with all that Amelia tells of those who give an event. */
export function toProviderRows(store: Store, providerIds: number[]) {
  return findProviders(store, { providerIds }).map(toProviderRow);
}

function findLocation({ business }: Store, { locationId }: Event) {
  return business.locations.find(({ id }) => id === locationId) ?? null;
}

/** The page shows what was sent of them and nothing more, where the event has just been added. */
function toProviders(store: Store, event: Event, place: EventPlace) {
  if (place !== 'added') return toProviderRows(store, event.providerIds);
  return event.providerIds.map((id) => ({ ...blankPerson, id, gender: null }));
}

function toOrganizer({ business }: Store, { organizerId }: Event) {
  const employee = business.employees.find(({ id }) => id === organizerId);
  return employee ? toProviderRow(employee) : null;
}
