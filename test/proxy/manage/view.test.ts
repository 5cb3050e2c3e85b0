import { describe, expect, it } from 'vitest';
import type { ManagedBooking } from '../../../proxy/contract/manage.js';
import { toProblem } from '../salon.js';
import {
  aFoundAppointment,
  aFoundEvent,
  aFoundPurchase,
  appointmentSubject,
  eventSubject,
  purchaseSubject,
} from './booked.js';
import { openDesk } from './desk.js';

const readBooking = (response: Response): Promise<ManagedBooking> => response.json();

describe('a customer who comes back', () => {
  it('finds their booking, and what may still be done with it', async () => {
    const desk = openDesk();
    const response = await desk.get('/v1/bookings/20', await desk.sign());
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await readBooking(response)).toEqual({
      booking: {
        ...aFoundAppointment().receipt,
        manage: { token: expect.any(String), expiresAt: '2027-03-14T09:30:00Z' },
      },
      serviceId: 1,
      canCancelUntil: '2026-12-13T09:00:00Z',
      cancelObstacle: null,
      canRescheduleUntil: '2026-12-12T09:00:00Z',
      rescheduleObstacle: null,
    });
    expect(desk.system.calls).toEqual([['fetchBooking', { ...appointmentSubject, endsAt: null }]]);
  });

  it('M13: finds nothing but what is booked, and no address of whoever it belongs to', async () => {
    const desk = openDesk();
    const response = await desk.get('/v1/bookings/20', await desk.sign());
    const { booking } = await readBooking(response);
    expect(booking.customer).toEqual({ firstName: 'Jordan', lastName: 'Parker', email: '' });
    for (const id of [19, 21, 25, 15]) {
      expect((await desk.get(`/v1/bookings/${id}`, booking.manage?.token)).status).toBe(403);
    }
  });

  it('gets links that work, for the whole and for each of its parts', async () => {
    const desk = openDesk({ booking: aFoundPurchase() });
    const token = await desk.sign(purchaseSubject);
    const { booking } = await readBooking(await desk.get('/v1/bookings/20', token));
    expect((await desk.get('/v1/purchases/20', booking.manage?.token)).status).toBe(200);
    desk.system.booking = aFoundAppointment({
      subject: { ...appointmentSubject, bookingId: 41, reservationId: 40 },
    });
    const [part] = booking.appointments;
    expect((await desk.get('/v1/bookings/41', part?.manage?.token)).status).toBe(200);
    expect((await desk.get('/v1/bookings/20', part?.manage?.token)).status).toBe(403);
  });

  it('gets no link where the business has it end long before now', async () => {
    const desk = openDesk();
    const token = await desk.sign();
    const subject = { ...appointmentSubject, endsAt: '2026-08-22T09:30:00Z' };
    desk.system.booking = aFoundAppointment({ subject });
    const { booking } = await readBooking(await desk.get('/v1/bookings/20', token));
    expect(booking.manage).toBeNull();
  });

  it('finds an event, too', async () => {
    const desk = openDesk({ booking: aFoundEvent() });
    const response = await desk.get('/v1/bookings/31', await desk.sign(eventSubject));
    expect(await readBooking(response)).toMatchObject({
      booking: { id: 31, kind: 'event' },
      serviceId: null,
      canCancelUntil: '2026-12-14T17:00:00Z',
      rescheduleObstacle: 'not-offered',
    });
  });

  it('M4: is shown no other booking, not even one with the same digits', async () => {
    const desk = openDesk();
    const token = await desk.sign();
    for (const id of ['2', '200', '9999999999']) {
      const response = await desk.get(`/v1/bookings/${id}`, token);
      expect(response.status).toBe(403);
      expect((await toProblem(response)).code).toBe('token-invalid');
    }
    expect(desk.system.calls).toEqual([]);
  });

  it.each([
    ['GET', '/v1/bookings/20', undefined],
    ['GET', '/v1/bookings/20/availability?from=2026-12-14&to=2026-12-14&timeZone=UTC', undefined],
    ['POST', '/v1/bookings/20/cancel', {}],
    ['POST', '/v1/bookings/20/reschedule', { startsAt: '2026-12-15T10:00:00Z', timeZone: 'UTC' }],
  ])(
    'M5: is shown nothing that is another customer’s by now: %s %s',
    async (method, path, body) => {
      const subject = { ...appointmentSubject, customerId: 26 };
      const desk = openDesk({ booking: aFoundAppointment({ subject }) });
      const response = await desk.ask(method, path, { token: await desk.sign(), body });
      expect(response.status).toBe(403);
      const text = await response.text();
      expect(text).toContain('token-invalid');
      expect(text).not.toMatch(/Jordan|Consultation|26/);
      expect(desk.system.calls.map(([call]) => call)).toEqual(['fetchBooking']);
    },
  );

  it('is told where the business has thrown it away', async () => {
    const desk = openDesk({ booking: undefined });
    const token = await desk.sign();
    expect((await toProblem(await desk.get('/v1/bookings/20', token))).code).toBe('not-found');
    expect((await desk.post('/v1/bookings/20/cancel', token)).status).toBe(404);
    expect(desk.system.changes).toEqual([]);
  });
});
