import type { Event } from '../../demo/amelia/event.js';
import { toEvent, toTicket } from '../../demo/amelia/event-defaults.js';
import { toCustomField, toEmployee, toLocation } from '../../demo/amelia/row-defaults.js';
import type { Business } from '../../demo/amelia/rows.js';
import { createRecordedBusiness } from './recorded-site.js';

/** The settings of the page's event 122; of the others `payments` differ. */
const toSettings = (areOn: boolean, lessonSpace = false) =>
  '{"payments":{"paymentLinks":{"enabled":true,"changeBookingStatus":false,"redirectUrl":null},' +
  `"onSite":true,"payPal":{"enabled":${areOn}},"stripe":{"enabled":${areOn}},` +
  '"mollie":{"enabled":false},"razorpay":{"enabled":false}},"general":' +
  '{"minimumTimeRequirementPriorToCanceling":null,"redirectUrlAfterAppointment":null},' +
  `"zoom":{"enabled":true},"lessonSpace":{"enabled":${lessonSpace}}}`;

const customer = { firstName: 'Amelia', lastName: 'Test', email: 'amelia@example.test' };

/** The page's site before the first of its examples; its next event is the 122nd. */
export function createDocumentedBusiness(): Business {
  const business = createRecordedBusiness();
  const { weekDays = [] } = business.employees[0] ?? {};
  business.locations = [toLocation({ id: 2, name: 'Location2', address: 'Velisava Vulovića 18' })];
  business.employees = [
    toEmployee({
      id: 1,
      firstName: 'Milica',
      lastName: 'Employee',
      email: 'milica@example.test',
      phone: '+381631652656',
      note: 'note 123345678900',
      weekDays,
      offers: [],
    }),
    toEmployee({
      id: 3,
      firstName: 'Milica2',
      lastName: 'Employee2',
      email: 'milica2@example.test',
      phone: '',
      weekDays,
      offers: [],
    }),
  ];
  business.customFields = [
    toCustomField({ id: 1, label: 'text', type: 'text', allEvents: true }),
    toCustomField({ id: 7, label: 'My address', type: 'address', allEvents: true }),
    toCustomField({ id: 13, label: 'file', type: 'file', allEvents: true }),
  ];
  business.events = [
    {
      ...toEvent({
        id: 121,
        name: 'An event before it',
        periods: [
          { id: 124, periodStart: '2023-10-01 10:00:00', periodEnd: '2023-10-01 11:00:00' },
        ],
        customTickets: [toTicket({ id: 51, name: 'Ticket', price: 1, spots: 1 })],
      }),
      tags: [{ id: 44, name: 'tag' }],
    },
  ];
  return business;
}

/** Event 122, as it is where the page cancels, reads and deletes it. */
export const series: Event = {
  ...toEvent({
    id: 122,
    name: 'Amelia Event',
    price: 100,
    deposit: 10,
    depositPayment: 'fixed',
    fullPayment: true,
    settings: toSettings(true),
    periods: [{ id: 125, periodStart: '2023-10-10 14:00:00', periodEnd: '2023-10-20 22:30:00' }],
    recurring: {
      cycle: 'weekly',
      order: 1,
      until: '2023-10-22 00:00:00',
      cycleInterval: 1,
      monthlyRepeat: 'each',
      monthDate: null,
      monthlyOnRepeat: null,
      monthlyOnDay: null,
    },
    maxCapacity: 100,
    providerIds: [1, 3],
    organizerId: 1,
    locationId: 2,
    created: '2023-11-03 16:48:54',
  }),
  tags: [{ id: 50, name: 'tag1' }],
};

/** Event 116 with two kinds of tickets, and the booking that the page changes and deletes. */
export function addTicketed(business: Business): void {
  business.events.push(
    toEvent({
      id: 116,
      name: 'tiket',
      settings: toSettings(false),
      periods: [{ id: 119, periodStart: '2023-11-22 11:30:00', periodEnd: '2023-11-22 12:00:00' }],
      bookingOpensRec: null,
      bookingClosesRec: null,
      ticketRangeRec: null,
      customPricing: true,
      customTickets: [
        toTicket({ id: 39, name: 'ticket2', price: 20, spots: 20 }),
        toTicket({ id: 38, name: 'ticket1', price: 10, spots: 10 }),
      ],
      aggregatedPrice: true,
      created: '2023-11-03 16:42:39',
    }),
  );
  const tickets = [
    { ticketId: 39, persons: 2 },
    { ticketId: 38, persons: 1 },
  ];
  business.eventBookings.push({ eventId: 116, persons: 0, tickets, customer });
}

/** Event 54 of the bookings page. */
export function addBookable(business: Business): void {
  // In January it is two hours ahead of UTC, Belgrade is one.
  business.settings.wordpress.timeZoneString = 'Europe/Athens';
  business.events.push(
    toEvent({
      id: 54,
      name: 'tickets event',
      settings: toSettings(false),
      periods: [{ id: 54, periodStart: '2026-01-21 09:00:00', periodEnd: '2026-01-21 20:30:00' }],
      customPricing: true,
      customTickets: [
        toTicket({ id: 25, name: 'ticket2', price: 20, spots: 20 }),
        toTicket({ id: 24, name: 'ticket1', price: 10, spots: 10 }),
      ],
      aggregatedPrice: true,
      created: '2023-04-28 16:05:24',
    }),
  );
}

/** The series of which the page's list shows the third, with five people booked. */
export function addMonthly(business: Business): void {
  business.events.push(
    toEvent({
      id: 16,
      name: 'test5',
      price: 20,
      settings: toSettings(true, true),
      periods: [{ id: 16, periodStart: '2023-05-20 15:00:00', periodEnd: '2023-05-20 23:00:00' }],
      recurring: {
        cycle: 'monthly',
        order: 3,
        until: '2023-05-21 02:00:00',
        cycleInterval: 1,
        monthlyRepeat: 'each',
        monthDate: '2023-03-20 14:00:00',
        monthlyOnRepeat: null,
        monthlyOnDay: null,
      },
      maxCapacity: 70,
      bringingAnyone: false,
      aggregatedPrice: true,
      parentId: 14,
      created: '2023-03-17 16:17:27',
    }),
  );
  business.eventBookings.push({ eventId: 16, persons: 5, customer });
}

/** Event 122 with the six people that the page's deleted one had. */
export function addBookedSeries(business: Business): void {
  business.events.push({ ...structuredClone(series), providerIds: [3], organizerId: null });
  business.eventBookings.push({ eventId: 122, persons: 6, customer });
}
