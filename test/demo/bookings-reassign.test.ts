import { describe, expect, it } from 'vitest';
import { toEmployee, toExtra, toWeek } from '../../demo/amelia/row-defaults.js';
import { get, post } from './book.js';
import { bookFor, createGroupAmelia, reassign, taken, toBooked } from './reassign.js';
import { createRecordedAmelia } from './recorded-site.js';

describe('a booking that moves alone', () => {
  it('takes its appointment with it, and the list tells the new place', async () => {
    const amelia = createRecordedAmelia();
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const { data } = await reassign(amelia, id, '2026-12-15 10:00');
    expect(data).toMatchObject({
      booking: { id, appointmentId: 1 },
      newAppointment: null,
      existingAppointment: null,
      oldAppointment: { id: 1, bookingStart: '2026-12-15 10:00:00' },
      bookingRescheduled: true,
    });
    expect(toBooked(amelia)).toEqual([
      { id: 1, status: 'approved', time: '2026-12-15T10:00/2026-12-15T10:30', bookings: [id] },
    ]);
    const listed = await get(amelia, '/appointments&dates[0]=2026-12-14&dates[1]=2026-12-16');
    expect(Object.keys(listed.appointments)).toEqual(['2026-12-15']);
    const { appointment } = await get(amelia, '/appointments/1');
    expect(appointment).toMatchObject({ bookingStart: '2026-12-15 10:00:00', bookings: [{ id }] });
  });

  it('gives its old time back, and may overlap it', async () => {
    const amelia = createRecordedAmelia();
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00', { duration: 3600 });
    expect((await reassign(amelia, id, '2026-12-14 09:30')).status).toBe(200);
    const [moved] = toBooked(amelia);
    expect(moved?.time).toBe('2026-12-14T09:30/2026-12-14T10:30');
    expect(await bookFor(amelia, 'b', '2026-12-14 09:00')).toBe(2);
  });

  it('keeps its duration and its extras', async () => {
    const amelia = createRecordedAmelia(({ services: [consultation] }) => {
      consultation?.extras.push(toExtra({ id: 10, name: 'Tea', price: 4, duration: 900 }));
    });
    const extras = [{ extraId: 10, quantity: 2 }];
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00', { duration: 1800, extras });
    // Without the tea there would be room before the break.
    expect(await reassign(amelia, id, '2026-12-14 11:30')).toMatchObject(taken);
    const { data } = await reassign(amelia, id, '2026-12-14 11:00');
    expect(data.booking).toMatchObject({ duration: 1800, extras: [{ extraId: 10, quantity: 2 }] });
    expect(data.oldAppointment.bookingEnd).toBe('2026-12-14 12:00:00');
  });

  it.each([
    ['another has', '2026-12-14 10:00'],
    ['would run into what another has', '2026-12-14 09:30'],
    ['nobody works', '2026-12-14 20:00'],
    ['lies between the steps', '2026-12-14 14:10'],
    ['is a break', '2026-12-14 12:00'],
  ])('stays where it is where the new time %s', async (_, bookingStart) => {
    const amelia = createRecordedAmelia(({ services: [consultation] }) => {
      if (consultation) consultation.duration = 3600;
    });
    const id = await bookFor(amelia, 'a', '2026-12-15 09:00');
    await bookFor(amelia, 'b', '2026-12-14 10:00');
    const before = toBooked(amelia);
    expect(await reassign(amelia, id, bookingStart)).toMatchObject(taken);
    expect(toBooked(amelia)).toEqual(before);
  });

  it('moves to another employee, service and place where they are named', async () => {
    const amelia = createRecordedAmelia(({ employees }) => {
      const noor = { firstName: 'Noor', lastName: 'Haddad', email: 'noor.haddad@example.test' };
      const weekDays = toWeek([1], '09:00:00', '12:00:00');
      employees.push(toEmployee({ id: 2, ...noor, weekDays, offers: [{ serviceId: 2 }] }));
    });
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const customFields = { 1: { label: 'Note', type: 'text', value: 'a/b' } };
    const place = { serviceId: 2, providerId: 2 };
    const fields = { ...place, status: 'pending', internalNotes: 'Called.', customFields };
    const { data } = await reassign(amelia, id, '2026-12-14 10:00', fields);
    expect(data).toMatchObject({
      booking: {
        status: 'pending',
        customFields: '{"1":{"label":"Note","type":"text","value":"a\\/b"}}',
        isUpdated: true,
      },
      oldAppointment: { serviceId: 2, providerId: 2, status: 'pending', internalNotes: 'Called.' },
      oldAppointmentStatusChanged: true,
      oldAppointmentStatus: 'approved',
      bookingEmployeeChanged: 1,
    });
  });

  it('is not asked for the notice that customers have to give', async () => {
    const amelia = createRecordedAmelia();
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    amelia.change(({ settings: { general } }) => {
      general.minimumTimeRequirementPriorToRescheduling = 60 * 86_400;
      general.minimumTimeRequirementPriorToBooking = 60 * 86_400;
    });
    expect((await reassign(amelia, id, '2026-12-15 09:00')).status).toBe(200);
  });

  it('moves though it was cancelled, and stays cancelled', async () => {
    const amelia = createRecordedAmelia();
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    await post(amelia, `/bookings/cancel/${id}`, { type: 'appointment' });
    const { data } = await reassign(amelia, id, '2026-12-15 09:00');
    expect(data.booking).toMatchObject({ id, status: 'canceled' });
    expect(data.oldAppointment.status).toBe('canceled');
  });
});

describe('a booking among those of others', () => {
  it('leaves them, into an appointment of its own', async () => {
    const amelia = createGroupAmelia(4);
    const stays = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const moves = await bookFor(amelia, 'b', '2026-12-14 09:00');
    const { data } = await reassign(amelia, moves, '2026-12-14 10:00');
    expect(data).toMatchObject({
      booking: { id: moves, appointmentId: 2 },
      newAppointment: { id: 2, bookingStart: '2026-12-14 10:00:00', isRescheduled: true },
      existingAppointment: null,
      oldAppointment: { id: 1, bookingStart: '2026-12-14 09:00:00', bookings: [{ id: stays }] },
      oldAppointmentStatusChanged: false,
    });
    expect(toBooked(amelia)).toMatchObject([
      { id: 1, time: '2026-12-14T09:00/2026-12-14T09:30', bookings: [stays] },
      { id: 2, time: '2026-12-14T10:00/2026-12-14T10:30', bookings: [moves] },
    ]);
  });

  it('joins the appointment of others where there are places, and its own is gone', async () => {
    const amelia = createGroupAmelia(2);
    const other = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const moves = await bookFor(amelia, 'b', '2026-12-14 10:00');
    const { data } = await reassign(amelia, moves, '2026-12-14 09:00');
    expect(data).toMatchObject({
      booking: { id: moves, appointmentId: 1 },
      newAppointment: null,
      oldAppointment: { id: 2, bookings: [], status: 'canceled' },
      oldAppointmentStatusChanged: true,
      existingAppointment: { id: 1, bookings: [{ id: other }, { id: moves }] },
      existingAppointmentStatusChanged: false,
    });
    expect(data.existingAppointment.bookings[0].customer.email).toBe('a@example.test');
    expect(toBooked(amelia)).toMatchObject([{ id: 1, bookings: [other, moves] }]);
  });

  it('is refused where too few places are left', async () => {
    const amelia = createGroupAmelia(3);
    await bookFor(amelia, 'a', '2026-12-14 09:00', { persons: 2 });
    const moves = await bookFor(amelia, 'b', '2026-12-14 10:00', { persons: 2 });
    expect(await reassign(amelia, moves, '2026-12-14 09:00')).toMatchObject(taken);
  });

  it.each([
    ['has a booking', false],
    ['had a booking that was cancelled', true],
  ])('is refused where its customer %s there already', async (_, isCancelled) => {
    const amelia = createGroupAmelia(4);
    await bookFor(amelia, 'a', '2026-12-14 09:00');
    const there = await bookFor(amelia, 'b', '2026-12-14 09:00');
    if (isCancelled) await post(amelia, `/bookings/cancel/${there}`, { type: 'appointment' });
    const moves = await bookFor(amelia, 'b', '2026-12-14 10:00');
    const before = toBooked(amelia);
    expect(await reassign(amelia, moves, '2026-12-14 09:00')).toEqual({
      status: 409,
      message: null,
      data: { customerAlreadyBooked: true },
    });
    expect(toBooked(amelia)).toEqual(before);
  });

  it('brings an appointment that was cancelled back', async () => {
    const amelia = createGroupAmelia(4);
    const cancelled = await bookFor(amelia, 'a', '2026-12-14 09:00');
    await post(amelia, `/bookings/cancel/${cancelled}`, { type: 'appointment' });
    const moves = await bookFor(amelia, 'b', '2026-12-14 10:00');
    const { data } = await reassign(amelia, moves, '2026-12-14 09:00');
    expect(data).toMatchObject({ existingAppointmentStatusChanged: true });
    expect(toBooked(amelia)).toMatchObject([
      { id: 1, status: 'approved', bookings: [cancelled, moves] },
    ]);
  });

  it('may overlap the appointment it leaves', async () => {
    const amelia = createRecordedAmelia(({ services: [consultation] }) => {
      if (consultation) Object.assign(consultation, { maxCapacity: 4, duration: 3600 });
    });
    await bookFor(amelia, 'a', '2026-12-14 09:00', { duration: 3600 });
    const moves = await bookFor(amelia, 'b', '2026-12-14 09:00', { duration: 3600 });
    expect((await reassign(amelia, moves, '2026-12-14 09:30')).status).toBe(200);
  });
});

describe('a limit of appointments per customer', () => {
  const limit = { enabled: true, numberOfApp: 1, timeFrame: 'day', period: 1, from: 'bookingDate' };
  const create = () =>
    createRecordedAmelia(({ services: [consultation] }) => {
      if (consultation) consultation.limitPerCustomer = JSON.stringify(limit);
    });

  it('does not count the booking that moves', async () => {
    const amelia = create();
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    expect((await reassign(amelia, id, '2026-12-14 15:00')).status).toBe(200);
  });

  it('refuses to move to where another is, in the words of a taken time', async () => {
    const amelia = create();
    await bookFor(amelia, 'a', '2026-12-14 09:00');
    const id = await bookFor(amelia, 'a', '2026-12-16 09:00');
    expect(await reassign(amelia, id, '2026-12-14 15:00')).toMatchObject(taken);
    expect((await reassign(amelia, id, '2026-12-15 09:00')).status).toBe(200);
  });
});
