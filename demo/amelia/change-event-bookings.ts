import { bookingStatuses } from './appointment.js';
import type { BookedTicket, Event, EventBooking } from './event.js';
import { toEventBookingRow } from './event-booking-rows.js';
import { toEventRow } from './event-rows.js';
import { findTicket, toTicketPrice } from './event-tickets.js';
import { refuseMissing } from './mandatory.js';
import { isEmpty, Refusal, toFields, toPhpJson, toText, toWhole } from './php.js';
import { type Call, succeed } from './router.js';
import { findEventBooking, type Store } from './store.js';

/** Changes how many come with a booking, its tickets, answers or status. */
export function changeEventBooking(store: Store, { id, body }: Call) {
  refuseMissing(body, ['bookings']);
  const { event, booking } = findOrRefuse(store, id);
  const sent = toFields(toFields(body.bookings)[0]);
  const isChanged = change(store, { event, booking, sent });
  return succeed('Successfully updated booking', {
    type: 'event',
    event: toEventRow(store, event, { place: 'changed', bookings: store.bookingsOf(event.id) }),
    booking: toEventBookingRow(store, event, booking, 'changed'),
    appointmentStatusChanged: false,
    bookingStatusChanged: isChanged,
    paymentId: booking.payment.id,
    createPaymentLinks: body.createPaymentLinks ?? null,
  });
}

/** Deletes a booking; the answer shows the event with it, and calls it rejected. */
export function deleteEventBooking(store: Store, { id }: Call) {
  const { event, booking } = findOrRefuse(store, id);
  const bookings = store.bookingsOf(event.id);
  const row = toEventRow(store, event, { place: 'changed', bookings });
  bookings.splice(bookings.indexOf(booking), 1);
  return succeed('Successfully deleted event booking', {
    type: 'event',
    event: row,
    booking: {
      ...toEventBookingRow(store, event, { ...booking, status: 'rejected' }, 'changed'),
      isChangedStatus: true,
    },
    appointmentStatusChanged: false,
  });
}

function findOrRefuse(store: Store, id: number) {
  const found = findEventBooking(store, id);
  if (!found) throw new Refusal(500, 'Call to a member function getId() on null');
  return found;
}

interface Change {
  event: Event;
  booking: EventBooking;
  /** `bookings[0]`. */
  sent: Record<string, unknown>;
}

/** Says whether anything is different now that a customer is to hear of. */
function change(store: Store, { event, booking, sent }: Change): boolean {
  const before = JSON.stringify([booking.status, booking.customFields, booking.tickets]);
  const oldPersons = booking.persons;
  const status = bookingStatuses.find((each) => each === toText(sent.status));
  if (status) booking.status = status;
  if (sent.customFields !== undefined) booking.customFields = toPhpJson(sent.customFields);
  if (event.customTickets.length > 0) changeTickets(store, { event, booking, sent });
  else if (!isEmpty(sent.persons)) booking.persons = toWhole(sent.persons) ?? booking.persons;
  const after = JSON.stringify([booking.status, booking.customFields, booking.tickets]);
  return before !== after || booking.persons > oldPersons;
}

/** Tickets with a number of this booking are changed, or gone where nobody has one; others added. */
function changeTickets(store: Store, { event, booking, sent }: Change): void {
  for (const entry of Object.values(toFields(sent.ticketsData)).map(toFields)) {
    const persons = toWhole(entry.persons);
    const known = booking.tickets.find(({ id }) => id === toWhole(entry.id));
    if (known && persons === null) {
      booking.tickets.splice(booking.tickets.indexOf(known), 1);
    } else if (known) known.persons = persons ?? 0;
    else if (persons !== null) booking.tickets.push(toBooked(store, event, entry, persons));
  }
}

function toBooked(
  store: Store,
  event: Event,
  { eventTicketId }: Record<string, unknown>,
  persons: number,
): BookedTicket {
  const ticket = findTicket(event, toWhole(eventTicketId) ?? 0);
  const price = toTicketPrice(store, ticket);
  return { id: store.nextId('bookedTicket'), eventTicketId: ticket.id, persons, price };
}
