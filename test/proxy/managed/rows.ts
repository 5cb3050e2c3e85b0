import type { ManageSubject } from '../../../proxy/contract/manage-subject.js';
import { json, type Reply } from '../../support/recorded-amelia.js';

/** Jordan's appointment of the recorded answers, as a link to it names it. */
export const subject: ManageSubject = {
  kind: 'appointment',
  bookingId: 20,
  reservationId: 15,
  customerId: 25,
  otherBookingIds: [],
  endsAt: '2027-02-01T08:30:00Z',
};

/** A booking as Amelia keeps it; spoil one thing. */
export function aBooking(changes: object = {}) {
  return {
    id: 20,
    customerId: 25,
    customer: { firstName: 'Stored', lastName: 'Name', email: 'stored@example.test' },
    status: 'approved',
    price: 35,
    coupon: null,
    tax: null,
    extras: [],
    persons: 1,
    payments: [{ id: 19, amount: 0, status: 'pending' }],
    aggregatedPrice: false,
    packageCustomerService: null,
    duration: 1800,
    created: '2026-11-21 05:29:55',
    info: JSON.stringify({
      firstName: 'Jordan',
      lastName: 'Parker',
      timeZone: 'America/New_York',
      urlParams: null,
    }),
    ...changes,
  };
}

/** An appointment with its bookings, at nine in Belgrade. */
export function anAppointment(changes: object = {}) {
  return {
    id: 15,
    bookings: [aBooking()],
    status: 'approved',
    serviceId: 1,
    providerId: 1,
    locationId: null,
    service: { id: 1, name: 'Initial consultation', settings: null },
    bookingStart: '2027-02-01 09:00:00',
    bookingEnd: '2027-02-01 09:30:00',
    ...changes,
  };
}

/** `GET /appointments/{id}`. */
export const got = (appointment: unknown): Reply => json({ appointment, recurring: [] });

/** `GET /appointments`, all on one page. */
export const listed = (...appointments: unknown[]): Reply =>
  json({ appointments: { '2027-02-01': { appointments } }, total: appointments.length });

/** A group of others in the same appointment, whose names nobody else may read. */
export const strangers = [
  aBooking({
    id: 21,
    customerId: 74,
    customer: {
      firstName: 'CANARY-first',
      email: 'CANARY-other@example.test',
      phone: 'CANARY-phone',
    },
    info: JSON.stringify({ firstName: 'CANARY-typed', timeZone: 'CANARY/Zone' }),
    token: 'CANARY-token',
  }),
  aBooking({ id: 22, customerId: 75, customFields: 'CANARY-answers' }),
];
