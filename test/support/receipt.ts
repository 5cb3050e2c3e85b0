import type { BookedAppointment, ManageLink, Receipt } from '../../proxy/contract/booking.js';

export const manageLink: ManageLink = {
  token: 'a-token-of-thirty-two-characters',
  expiresAt: '2027-11-24T10:00:00Z',
};

/** A massage that was booked; a test says what is different. */
export function aReceipt(difference: Partial<Receipt> = {}): Receipt {
  return {
    id: 9,
    kind: 'appointment',
    status: 'approved',
    title: 'Massage',
    appointments: [anAppointment()],
    timeZone: 'America/New_York',
    totalMinor: 9000,
    dueMinor: 9000,
    currency: 'USD',
    customer: { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' },
    manage: manageLink,
    purchase: null,
    ...difference,
  };
}

export function anAppointment(difference: Partial<BookedAppointment> = {}): BookedAppointment {
  return {
    bookingId: 9,
    title: 'Massage',
    startsAt: '2026-12-14T08:00:00Z',
    endsAt: '2026-12-14T09:00:00Z',
    employee: 'Mia Johnson',
    location: 'Main street 5',
    ...difference,
  };
}
