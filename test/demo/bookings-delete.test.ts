import { describe, expect, it } from 'vitest';
import { book, post } from './book.js';
import { bookEvent, createAmeliaWithEvents, toEvening } from './book-event.js';
import { bookFor, createGroupAmelia, toBooked } from './reassign.js';
import { createRecordedAmelia } from './recorded-site.js';

describe('a booking that is deleted', () => {
  it('takes its appointment with it where it was the last', async () => {
    const amelia = createRecordedAmelia();
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const { data } = await post(amelia, `/bookings/delete/${id}`);
    expect(data).toMatchObject({
      appointment: {
        id: 1,
        status: 'rejected',
        bookingEnd: '2026-12-14 09:30:00',
        bookings: [{ id, status: 'approved', isChangedStatus: true }],
      },
      bookingsWithChangedStatus: [{ id, status: 'approved', isChangedStatus: null }],
      bookingDeleted: true,
      appointmentDeleted: true,
    });
    expect(amelia.appointments).toEqual([]);
    expect((await book(amelia)).status).toBe(200);
  });

  it('leaves the others of its appointment in it, and gives its places back', async () => {
    const amelia = createGroupAmelia(2);
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const stays = await bookFor(amelia, 'b', '2026-12-14 09:00');
    const { data } = await post(amelia, `/bookings/delete/${id}`);
    expect(data).toMatchObject({
      appointment: { id: 1, status: 'approved', bookings: [{ id: stays, isChangedStatus: false }] },
      bookingsWithChangedStatus: [{ id, status: 'rejected', isChangedStatus: true }],
      bookingDeleted: true,
      appointmentDeleted: false,
      appointmentStatusChanged: false,
    });
    expect(toBooked(amelia)).toMatchObject([{ id: 1, status: 'approved', bookings: [stays] }]);
    await bookFor(amelia, 'c', '2026-12-14 09:00');
    expect(amelia.appointments).toHaveLength(1);
  });

  it('leaves an appointment cancelled where only cancelled ones stay', async () => {
    const amelia = createGroupAmelia(2);
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const cancelled = await bookFor(amelia, 'b', '2026-12-14 09:00');
    await post(amelia, `/bookings/cancel/${cancelled}`, { type: 'appointment' });
    const { data } = await post(amelia, `/bookings/delete/${id}`);
    expect(data).toMatchObject({ appointmentDeleted: false, appointmentStatusChanged: true });
    expect(toBooked(amelia)).toMatchObject([{ status: 'canceled', bookings: [cancelled] }]);
  });

  it('is unknown the second time, and where it is an event’s', async () => {
    const amelia = createAmeliaWithEvents([toEvening()]);
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const event = await bookEvent(amelia);
    const unknown = { status: 409, message: 'Could not delete booking', data: null };
    await post(amelia, `/bookings/delete/${id}`);
    expect(await post(amelia, `/bookings/delete/${id}`)).toEqual(unknown);
    expect(await post(amelia, `/bookings/delete/${event.data.booking.id}`)).toEqual(unknown);
  });
});
