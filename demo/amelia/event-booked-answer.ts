import { toBookedCustomer } from './booked-customer.js';
import { toSentTickets } from './booked-tickets.js';
import type { Event, EventBooking } from './event.js';
import { toEventBookingRow, toEventPaymentRow } from './event-booking-rows.js';
import { toEventRow } from './event-rows.js';
import { toUtcTimes } from './event-times.js';
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
  const bookingRow = {
    ...toEventBookingRow(store, event, booking, 'booked'),
    customer: toBookedCustomer(booking.customer, { body, sent }),
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
