import type { FoundBooking } from '../../../proxy/amelia/booking-system.js';
import type { BookedAppointment, Receipt } from '../../../proxy/contract/booking.js';
import { toInstant } from '../../../proxy/contract/instant.js';
import type { ManageSubject } from '../../../proxy/contract/manage-subject.js';
import { aService } from '../../support/studio.js';

/** When these tests begin: three weeks before the appointment. */
export const openedAtMs = Date.parse('2026-11-23T06:00:00Z');

export const appointmentSubject = {
  kind: 'appointment',
  bookingId: 20,
  reservationId: 15,
  customerId: 25,
  otherBookingIds: [],
  endsAt: '2026-12-14T09:30:00Z',
} as const satisfies ManageSubject;

export const eventSubject = {
  ...appointmentSubject,
  kind: 'event',
  bookingId: 31,
  reservationId: 7,
  endsAt: '2026-12-16T19:30:00Z',
} as const satisfies ManageSubject;

/** Its number is that of an appointment's booking, too. */
export const purchaseSubject = {
  ...appointmentSubject,
  kind: 'package',
  reservationId: 3,
  endsAt: null,
} as const satisfies ManageSubject;

const receipt: Receipt = {
  id: 20,
  kind: 'appointment',
  status: 'approved',
  title: 'Consultation',
  appointments: [],
  timeZone: 'America/New_York',
  totalMinor: 3500,
  dueMinor: 3500,
  currency: 'USD',
  customer: { firstName: 'Jordan', lastName: 'Parker', email: '' },
  manage: null,
  purchase: null,
};

export function anAppointment(difference: Partial<BookedAppointment> = {}): BookedAppointment {
  return {
    bookingId: 20,
    title: 'Consultation',
    startsAt: '2026-12-14T09:00:00Z',
    endsAt: '2026-12-14T09:30:00Z',
    employee: 'Mia Johnson',
    location: 'Main street',
    status: 'approved',
    ...difference,
  };
}

const rules = {
  cancelNoticeSeconds: 86_400,
  rescheduleNoticeSeconds: 172_800,
  mayReschedule: true,
};

/** An appointment that may be cancelled until a day, and moved until two days before. */
export function aFoundAppointment(difference: Partial<FoundBooking> = {}): FoundBooking {
  return {
    subject: appointmentSubject,
    receipt: { ...receipt, appointments: [anAppointment()] },
    parts: [],
    rules,
    appointment: {
      appointmentId: 15,
      service: aService(),
      employeeId: 1,
      locationId: 1,
      durationSeconds: 1800,
      persons: 1,
      extras: [],
    },
    ...difference,
  };
}

/** A workshop of two evenings. */
export function aFoundEvent(): FoundBooking {
  const evening = { bookingId: 31, title: 'Workshop', employee: null };
  return aFoundAppointment({
    subject: eventSubject,
    appointment: null,
    receipt: {
      ...receipt,
      id: 31,
      kind: 'event',
      title: 'Workshop',
      appointments: [
        anAppointment({
          ...evening,
          startsAt: '2026-12-16T17:00:00Z',
          endsAt: '2026-12-16T19:30:00Z',
        }),
        anAppointment({
          ...evening,
          startsAt: '2026-12-15T17:00:00Z',
          endsAt: '2026-12-15T19:30:00Z',
        }),
      ],
    },
  });
}

/** A package of three massages and two consultations, of which one massage is booked. */
export function aFoundPurchase(difference: Partial<Receipt> = {}): FoundBooking {
  return aFoundAppointment({
    subject: purchaseSubject,
    appointment: null,
    parts: [{ ...appointmentSubject, bookingId: 41, reservationId: 40 }],
    receipt: {
      ...receipt,
      kind: 'package',
      title: 'Relax',
      appointments: [anAppointment({ bookingId: 41, title: 'Massage', ...anHourAt('09:00') })],
      purchase: {
        id: 20,
        packageId: 3,
        left: [
          { serviceId: 2, left: 2, total: 3, employeeIds: [], locationIds: [] },
          { serviceId: 1, left: 2, total: 2, employeeIds: [], locationIds: [] },
        ],
        leftInAll: null,
        expiresAt: '2027-01-31T22:59:59Z',
      },
      ...difference,
    },
  });
}

/** From a time in UTC on the day of the appointment. */
function anHourAt(time: string) {
  const startsAt = `2026-12-14T${time}:00Z`;
  const endsAt = toInstant(Date.parse(startsAt) + 3_600_000);
  return { startsAt, endsAt };
}
