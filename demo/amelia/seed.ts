import { addDays, parseWall } from './clock.js';
import { createEventBooking } from './create-event-booking.js';
import type { SeededEventBooking } from './event.js';
import { findTicket } from './event-tickets.js';
import type { SeededAppointment } from './rows.js';
import { createPayment, createToken, findCustomer, findService, type Store } from './store.js';

/** Books the appointments that the business has from the start. */
export function seedAppointments(store: Store): void {
  for (const seeded of store.business.appointments) seed(store, seeded);
}

/** Books the events that somebody has booked from the start, at the business's prices. */
export function seedEventBookings(store: Store): void {
  for (const seeded of store.business.eventBookings) seedEventBooking(store, seeded);
}

function seedEventBooking(store: Store, seeded: SeededEventBooking): void {
  const event = store.business.events.find(({ id }) => id === seeded.eventId);
  if (!event) throw new Error(`There is no event ${seeded.eventId} to be booked.`);
  const booking = createEventBooking(store, {
    body: { payment: { gateway: 'onSite' }, locale: 'en_US' },
    sent: { customer: seeded.customer, persons: seeded.persons },
    event,
    coupon: null,
    fields: { json: null, files: [] },
    picked: (seeded.tickets ?? []).map(({ ticketId, persons }) => ({
      ticket: findTicket(event, ticketId),
      persons,
    })),
  });
  booking.status = seeded.status ?? 'approved';
  booking.created = addDays(store.nowWall(), -7);
  store.bookingsOf(event.id).push(booking);
}

function seed(store: Store, seeded: SeededAppointment): void {
  const service = findService(store, seeded.serviceId, seeded.employeeId);
  const start = parseWall(seeded.bookingStart);
  const { firstName, lastName } = seeded.customer;
  const info = {
    firstName,
    lastName,
    phone: null,
    locale: 'en_US',
    timeZone: null,
    urlParams: null,
  };
  store.appointments.push({
    id: store.nextId('appointment'),
    serviceId: service.id,
    parentId: null,
    providerId: seeded.employeeId,
    locationId: seeded.locationId,
    status: 'approved',
    start,
    end: start + service.duration * 1000,
    keptMs: null,
    notifyParticipants: 1,
    bookings: [
      {
        id: store.nextId('booking'),
        customer: findCustomer(store, { ...seeded.customer, phone: null, countryPhoneIso: null }),
        status: 'approved',
        price: service.price,
        aggregatedPrice: service.aggregatedPrice,
        persons: seeded.persons,
        extras: [],
        couponId: null,
        tax: null,
        token: createToken(),
        payment: createPayment(store, { gateway: 'onSite', isFree: service.price === 0 }),
        packageCustomerServiceId: null,
        utcOffset: null,
        duration: service.duration,
        customFields: null,
        files: [],
        info: JSON.stringify(info),
        created: addDays(store.nowWall(), -7),
      },
    ],
  });
}
