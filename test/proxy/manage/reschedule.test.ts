import { describe, expect, it } from 'vitest';
import type { Availability } from '../../../proxy/contract/availability.js';
import type { ManagedBooking } from '../../../proxy/contract/manage.js';
import { toProblem } from '../salon.js';
import { aFoundAppointment, aFoundEvent, eventSubject } from './booked.js';
import { openDesk, otherStart } from './desk.js';
import { toParts } from './forge.js';

const path = '/v1/bookings/20/reschedule';
const wish = { startsAt: otherStart, timeZone: 'america/new_york' };

const readToken = async (response: Response): Promise<string> => {
  const { booking }: ManagedBooking = await response.json();
  return booking.manage?.token ?? '';
};

describe('a customer who moves an appointment', () => {
  it('does so to a time that is still free', async () => {
    const desk = openDesk();
    const response = await desk.post(path, await desk.sign(), wish);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const answer: ManagedBooking = await response.json();
    expect(answer.booking.appointments[0]?.startsAt).toBe(otherStart);
    expect(answer.canCancelUntil).toBe('2026-12-14T10:00:00Z');
    expect(answer.booking.manage?.expiresAt).toBe('2027-03-15T10:30:00Z');
    const { appointment } = aFoundAppointment();
    const day = { from: '2026-12-15', to: '2026-12-15', timeZone: 'UTC' };
    expect(desk.system.calls.slice(1)).toEqual([
      ['fetchOtherTimes', appointment, day],
      ['moveAppointment', otherStart, 'America/New_York'],
    ]);
  });

  it.each([
    ['nobody offered', '2026-12-15T10:30:00Z', 'slot-taken'],
    ['long past', '2026-11-22T10:00:00Z', 'invalid-input'],
    ['that is now', '2026-11-23T06:00:00Z', 'invalid-input'],
  ])('does so to no time %s', async (_, startsAt, code) => {
    const desk = openDesk({ free: [otherStart, '2026-11-22T10:00:00Z', '2026-11-23T06:00:00Z'] });
    const response = await desk.post(path, await desk.sign(), { ...wish, startsAt });
    expect((await toProblem(response)).code).toBe(code);
    expect(desk.system.changes).toEqual([]);
  });

  it('does so once for fifty at the same moment', async () => {
    const desk = openDesk();
    const token = await desk.sign();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => desk.post(path, token, wish)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect(desk.system.changes).toEqual([['moveAppointment', otherStart, 'America/New_York']]);
  });

  it('changes nothing where it is at that time already, though it is too late by now', async () => {
    const desk = openDesk({ free: [] });
    const token = await desk.sign();
    desk.clock.nowMs = Date.parse('2026-12-14T08:00:00Z');
    const own = { ...wish, startsAt: '2026-12-14T09:00:00Z' };
    expect((await desk.post(path, token, own)).status).toBe(200);
    expect(desk.system.calls.map(([call]) => call)).toEqual(['fetchBooking']);
  });

  it.each([
    ['two days before', '2026-12-12T09:00:00Z'],
    ['when it has begun', '2026-12-14T09:10:00Z'],
  ])('M7: does so in time, or not at all: %s', async (_, nowAt) => {
    const desk = openDesk();
    const token = await desk.sign();
    desk.clock.nowMs = Date.parse(nowAt);
    const problem = await toProblem(await desk.post(path, token, wish));
    expect(problem).toMatchObject({ status: 409, code: 'too-late-to-reschedule' });
    const times = `/v1/bookings/20/availability?from=2026-12-15&to=2026-12-15&timeZone=UTC`;
    expect((await toProblem(await desk.get(times, token))).code).toBe('too-late-to-reschedule');
    expect(desk.system.calls.map(([call]) => call)).toEqual(['fetchBooking', 'fetchBooking']);
    desk.clock.nowMs = Date.parse('2026-12-12T08:59:59Z');
    expect((await desk.post(path, token, wish)).status).toBe(200);
  });

  it.each([
    ['is cancelled', aFoundAppointment({ receipt: toCancelled() })],
    ['may not be moved', aFoundAppointment({ rules: toFixedRules() })],
  ])('moves none that %s, nor looks for a time', async (_, booking) => {
    const desk = openDesk({ booking });
    const token = await desk.sign();
    const times = '/v1/bookings/20/availability?from=2026-12-15&to=2026-12-15&timeZone=UTC';
    for (const response of [await desk.post(path, token, wish), await desk.get(times, token)]) {
      expect(await toProblem(response)).toMatchObject({ status: 409, code: 'booking-refused' });
    }
    expect(desk.system.calls.map(([call]) => call)).toEqual(['fetchBooking', 'fetchBooking']);
  });

  it('moves no event', async () => {
    const desk = openDesk({ booking: aFoundEvent() });
    const token = await desk.sign(eventSubject);
    const response = await desk.post('/v1/bookings/31/reschedule', token, wish);
    expect((await toProblem(response)).code).toBe('booking-refused');
    expect(desk.system.changes).toEqual([]);
  });

  it('moves none of a package beyond its end, and offers no such times', async () => {
    const { appointment } = aFoundAppointment();
    if (!appointment) throw new Error('nothing was booked');
    const latestStartsAt = '2026-12-15T09:59:59Z';
    const booking = aFoundAppointment({ appointment: { ...appointment, latestStartsAt } });
    const desk = openDesk({ booking });
    const token = await desk.sign();
    const problem = await toProblem(await desk.post(path, token, wish));
    expect(problem.errors).toEqual([{ pointer: '/startsAt', code: 'too-far' }]);
    expect(desk.system.changes).toEqual([]);
    const days = 'from=2026-12-14&to=2026-12-15&timeZone=UTC';
    const times = await desk.get(`/v1/bookings/20/availability?${days}`, token);
    const { slots, latest }: Availability = await times.json();
    expect(slots.map(({ startsAt }) => startsAt)).toEqual(['2026-12-14T09:00:00Z']);
    expect(latest).toBe(latestStartsAt);
  });

  it.each([
    'serviceId',
    'providerId',
    'employeeId',
    'locationId',
    'status',
    'bookingStart',
    'utc',
    'customerId',
    'notifyParticipants',
    'persons',
  ])('M8: says when, and nothing else: %s', async (field) => {
    const desk = openDesk();
    const response = await desk.post(path, await desk.sign(), { ...wish, [field]: 1 });
    expect(response.status).toBe(422);
    const { errors } = await toProblem(response);
    expect(errors).toEqual([{ pointer: `/${field}`, code: 'unknown-field' }]);
    expect(desk.system.calls).toEqual([]);
  });

  it.each([
    [{ ...wish, startsAt: 'tomorrow' }, '/startsAt'],
    [{ ...wish, startsAt: '2026-12-15 10:00' }, '/startsAt'],
    [{ ...wish, startsAt: '2026-12-15T10:00:00+01:00' }, '/startsAt'],
    [{ ...wish, timeZone: 'Mars/Phobos' }, '/timeZone'],
    [{ startsAt: otherStart }, '/timeZone'],
    [{ timeZone: 'UTC' }, '/startsAt'],
    [[], '/startsAt'],
    [null, ''],
  ])('says it as an instant: %j', async (body, pointer) => {
    const desk = openDesk();
    const response = await desk.post(path, await desk.sign(), body);
    expect(response.status).toBe(422);
    expect((await toProblem(response)).errors?.[0]?.pointer).toBe(pointer);
    expect(desk.system.calls).toEqual([]);
  });

  it('M9: gets a new link, and the old one still finds the booking', async () => {
    const desk = openDesk();
    const before = await desk.sign();
    const after = await readToken(await desk.post(path, before, wish));
    expect(after).not.toBe(before);
    for (const token of [before, after]) {
      const response = await desk.get('/v1/bookings/20', token);
      expect((await response.json()).booking.appointments[0].startsAt).toBe(otherStart);
    }
    const [first, second] = desk.system.calls.slice(-2);
    expect(first?.[1]).toMatchObject({ reservationId: 15 });
    expect(second?.[1]).toMatchObject({ reservationId: 16 });
    expect(toParts(after)[1]).toBe(toParts(before)[1]);
  });
});

describe('other times for an appointment', () => {
  const toPath = (query: string) => `/v1/bookings/20/availability?${query}`;

  it('are those of its service and employee, in the zone by the name it was asked for', async () => {
    const desk = openDesk();
    const query = 'from=2026-12-01&to=2027-01-31&timeZone=europe/belgrade';
    const response = await desk.get(toPath(query), await desk.sign());
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toMatchObject({
      timeZone: 'europe/belgrade',
      slots: [{ startsAt: '2026-12-14T09:00:00Z' }, { startsAt: otherStart }],
    });
    expect(desk.system.calls[1]).toEqual([
      'fetchOtherTimes',
      aFoundAppointment().appointment,
      { from: '2026-12-01', to: '2027-01-31', timeZone: 'Europe/Belgrade' },
    ]);
  });

  it.each([
    ['from=2026-12-01&to=2027-02-01&timeZone=UTC', 422, '/to'],
    ['from=2026-12-02&to=2026-12-01&timeZone=UTC', 422, '/to'],
    ['from=2026-02-30&to=2026-12-01&timeZone=UTC', 422, '/from'],
    ['from=1970-01-01&to=1970-01-02&timeZone=UTC', 422, '/from'],
    ['from=2026-12-01&to=2026-12-01', 422, '/timeZone'],
    ['from=2026-12-01&to=2026-12-01&timeZone=Mars/Phobos', 422, '/timeZone'],
    ['from=2026-12-01&to=2026-12-01&timeZone=UTC&service=2', 400, '/service'],
    ['from=2026-12-01&to=2026-12-01&timeZone=UTC&employee=2', 400, '/employee'],
    ['from=2026-12-01&from=2026-12-02&to=2026-12-01&timeZone=UTC', 400, '/from'],
  ])('are asked for by days alone, and not too many: %s', async (query, status, pointer) => {
    const desk = openDesk();
    const response = await desk.get(toPath(query), await desk.sign());
    expect(response.status).toBe(status);
    expect((await toProblem(response)).errors?.[0]?.pointer).toBe(pointer);
    expect(desk.system.calls).toEqual([]);
  });
});

function toCancelled() {
  const { receipt } = aFoundAppointment();
  const appointments = receipt.appointments.map((each) => ({
    ...each,
    status: 'canceled' as const,
  }));
  return { ...receipt, status: 'canceled' as const, appointments };
}

function toFixedRules() {
  return { ...aFoundAppointment().rules, mayReschedule: false };
}
