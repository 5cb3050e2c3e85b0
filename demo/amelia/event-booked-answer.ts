import { toSentTickets } from './booked-tickets.js';
import { toCustomerRow } from './booking-rows.js';
import type { Event, EventBooking } from './event.js';
import { toEventBookingRow, toEventPaymentRow } from './event-booking-rows.js';
import { toEventRow } from './event-rows.js';
import { toUtcTimes } from './event-times.js';
import { toFields, toPhpJson } from './php.js';
import type { Store } from './store.js';

/** What was written down of an event's booking, and what it was asked with. */
export interface PlacedEventBooking {
  body: Record<string, unknown>;
  /** `bookings[0]`. */
  sent: Record<string, unknown>;
  event: Event;
  booking: EventBooking;
}

/** The answer to a booking of an event (recorded: book-event, book-event-tickets). */
export function toEventBooked(store: Store, { body, sent, event, booking }: PlacedEventBooking) {
  const named = toFields(sent.customer);
  // As with appointments: it answers with the name as sent, and keeps the one it knew.
  const customer = {
    ...booking.customer,
    firstName: String(named.firstName ?? ''),
    lastName: String(named.lastName ?? ''),
  };
  const translations = toPhpJson({ defaultLanguage: body.locale ?? '' });
  const bookingRow = {
    ...toEventBookingRow(store, event, booking, 'booked'),
    customer: toCustomerRow(customer, { status: null, translations }),
    ticketsData: toSentTickets(sent),
  };
  // Recorded: book-event-too-many. Nobody else's booking is in it, and none is counted.
  const eventRow = {
    ...toEventRow(store, event, { place: 'booked', bookings: [] }),
    bookings: [bookingRow],
  };
  return {
    type: 'event',
    event: eventRow,
    booking: bookingRow,
    utcTime: toUtcTimes(store, event),
    appointmentStatusChanged: false,
    recurring: [],
    package: [],
    packageId: null,
    isPackageAppointment: false,
    customer: {
      ...bookingRow.customer,
      locale: body.locale ?? null,
      timeZone: body.timeZone ?? null,
    },
    bookable: eventRow,
    paymentId: booking.payment.id,
    packageCustomerId: null,
    payment: toEventPaymentRow(store, event, booking, 'booked'),
    isCart: false,
    packageCustomerToken: null,
    ...(booking.customer.email === null ? {} : { customerCabinetUrl: '' }),
  };
}
