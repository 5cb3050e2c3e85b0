import { describe, expect, it } from 'vitest';
import type { BookedOrder } from '../../../proxy/amelia/booked-order.js';
import { toAppointmentSubjects } from '../../../proxy/amelia/manage-subjects.js';
import { createRecordedAmelia, type Replies, recorded } from '../../support/recorded-amelia.js';
import { openSystem, toEventOrder, toOrder } from '../amelia/system.js';
import { wish } from '../salon.js';
import { aBooking, anAppointment, listed } from './rows.js';

const booking = { background: () => undefined, onSend: async () => undefined };

function open(replies: Replies = {}) {
  const amelia = createRecordedAmelia(replies);
  return { amelia, ...openSystem(amelia.fetch) };
}

describe('what was booked can be come back to', () => {
  it('as an appointment', async () => {
    const { system } = open();
    const order = { ...(await toOrder(system)), startsAt: '2026-12-14T09:00:00Z' };
    const { subject, parts, receipt } = await system.createAppointment(order, booking);
    expect(subject).toEqual({
      kind: 'appointment',
      bookingId: receipt.id,
      reservationId: expect.any(Number),
      customerId: expect.any(Number),
      otherBookingIds: [],
      endsAt: '2026-12-14T09:30:00Z',
    });
    expect(parts).toEqual([]);
  });

  it('as one that was found again', async () => {
    const { system, amelia } = open({ 'GET /appointments': listed() });
    const order = await toOrder(system);
    await system.createAppointment(order, booking);
    const rbk = /"rbk":"([^"]+)"/.exec(JSON.stringify(amelia.to('POST /bookings')[0]?.body))?.[1];
    const info = JSON.stringify({ urlParams: { rbk } });
    amelia.answer(
      'GET /appointments',
      listed(
        anAppointment({ bookingStart: '2026-12-14 10:00:00', bookings: [aBooking({ info })] }),
      ),
    );
    const made = await system.findAppointment(
      { ...wish, requestKey: order.requestKey },
      booking.background,
    );
    expect(made?.subject).toMatchObject({ bookingId: 20, reservationId: 15, customerId: 25 });
  });

  it('as an event, until its last day is over', async () => {
    const { system } = open({ 'POST /bookings': recorded('book-event') });
    const order = await toEventOrder(system);
    const { subject, parts, receipt } = await system.createEventBooking(order, booking);
    expect(subject).toEqual({
      kind: 'event',
      bookingId: receipt.id,
      reservationId: 1,
      customerId: expect.any(Number),
      otherBookingIds: [],
      endsAt: receipt.appointments.at(-1)?.endsAt,
    });
    expect(parts).toEqual([]);
  });
});

describe('a series', () => {
  const booked = (customerId: number | null): BookedOrder => {
    const date = (id: number, startsAt: string) => ({
      bookingId: id,
      appointmentId: id + 100,
      purchase: null,
      startsAt,
      employeeId: 1,
      locationId: null,
      status: 'approved' as const,
      isStatusChanged: false,
      paidAmount: 0,
      unitPrice: 35,
      customerId: null,
      paymentId: null,
    });
    return {
      booked: [date(1, '2027-02-08T09:00:00Z'), date(2, '2027-02-01T09:00:00Z')],
      customerId,
      paymentId: null,
      packageCustomerId: null,
    };
  };
  const receipt = {
    appointments: [
      { bookingId: 1, endsAt: '2027-02-08T09:30:00Z' },
      { bookingId: 2, endsAt: '2027-02-01T09:30:00Z' },
    ].map((each) => ({ ...each, title: '', startsAt: '', employee: null, location: null })),
  };

  it('has a way back to the whole, until the last is over, and to each', () => {
    const { subject, parts } = toAppointmentSubjects(booked(25), receipt);
    expect(subject).toMatchObject({
      bookingId: 1,
      reservationId: 101,
      customerId: 25,
      otherBookingIds: [2],
      endsAt: '2027-02-08T09:30:00Z',
    });
    expect(parts).toMatchObject([
      { bookingId: 1, otherBookingIds: [], endsAt: '2027-02-08T09:30:00Z' },
      { bookingId: 2, reservationId: 102, otherBookingIds: [], endsAt: '2027-02-01T09:30:00Z' },
    ]);
  });

  it('has none where nobody tells whose it is', () => {
    expect(toAppointmentSubjects(booked(null), receipt)).toEqual({ subject: undefined, parts: [] });
  });
});
