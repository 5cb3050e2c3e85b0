import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../proxy/contract/booking.js';
import type { PurchaseAppointmentAnswer } from '../../../proxy/contract/manage.js';
import { aSlot } from '../../support/studio.js';
import { toProblem } from '../salon.js';
import { aFoundPurchase, anAppointment, appointmentSubject, purchaseSubject } from './booked.js';
import { openDesk } from './desk.js';

const path = '/v1/purchases/20/appointments';
const startsAt = '2026-12-15T10:00:00Z';
const wish = { serviceId: 2, startsAt, timeZone: 'europe/belgrade' };

/** A desk for a package; at the time of the wish both employees are free for a massage. */
function openCounter(difference: Partial<Receipt> = {}) {
  const desk = openDesk({ booking: aFoundPurchase(difference) });
  desk.system.slots = [aSlot(startsAt, [2, 2], [2, 1], [1, 1])];
  return {
    ...desk,
    async schedule(request: unknown = wish) {
      return desk.post(path, await desk.sign(purchaseSubject), request);
    },
  };
}

const purchase = aFoundPurchase().receipt.purchase;
if (!purchase) throw new Error('nothing was bought');
const massages = { serviceId: 2, left: 2, total: 3, employeeIds: [], locationIds: [] };

describe('whoever bought a package', () => {
  it('sees what is left of it', async () => {
    const desk = openCounter();
    const response = await desk.get('/v1/purchases/20', await desk.sign(purchaseSubject));
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({ purchase });
  });

  it('books one more appointment of it', async () => {
    const desk = openCounter();
    const response = await desk.schedule();
    expect(response.status).toBe(201);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const answer: PurchaseAppointmentAnswer = await response.json();
    expect(answer).toMatchObject({
      bookingId: 42,
      purchase: { id: 20 },
      booking: { id: 20, appointments: [{ bookingId: 41 }, { bookingId: 42, startsAt }] },
    });
    expect(answer.booking.appointments[0]?.manage?.token).toMatch(/^v1\./);
    expect((await desk.get('/v1/purchases/20', answer.booking.manage?.token)).status).toBe(200);
    const choice = { serviceId: 2, from: '2026-12-15', to: '2026-12-15', timeZone: 'UTC' };
    expect(desk.system.calls[2]?.slice(0, 2)).toEqual(['fetchAvailability', choice]);
    expect(desk.system.changes).toEqual([
      [
        'createPurchaseAppointment',
        { serviceId: 2, startsAt, employeeId: 2, locationId: 2, timeZone: 'Europe/Belgrade' },
      ],
    ]);
  });

  it.each([
    ['an employee', { employeeId: 1 }, [1, 1]],
    ['a place', { locationId: 1 }, [2, 1]],
    ['both', { employeeId: 2, locationId: 1 }, [2, 1]],
  ])('chooses %s', async (_, choice, [employeeId, locationId]) => {
    const desk = openCounter();
    expect((await desk.schedule({ ...wish, ...choice })).status).toBe(201);
    expect(desk.system.changes[0]?.[1]).toMatchObject({ employeeId, locationId });
    const [, query] = desk.system.calls.find(([call]) => call === 'fetchAvailability') ?? [];
    expect(query).toMatchObject(choice);
  });

  it.each([
    ['by these employees', { employeeIds: [1] }, [1, 1]],
    ['at these places', { locationIds: [1] }, [2, 1]],
  ])('is served as the package says: only %s', async (_, allowed, [employeeId, locationId]) => {
    const limited = { purchase: { ...purchase, left: [{ ...massages, ...allowed }] } };
    const desk = openCounter(limited);
    expect((await desk.schedule()).status).toBe(201);
    expect(desk.system.changes[0]?.[1]).toMatchObject({ employeeId, locationId });
    const other = openCounter(limited);
    const response = await other.schedule({ ...wish, employeeId: 2, locationId: 2 });
    expect((await toProblem(response)).errors?.[0]?.code).toBe('not-offered');
    expect(other.system.changes).toEqual([]);
  });

  it('books it once for fifty at the same moment', async () => {
    const desk = openCounter();
    const answers = await Promise.all(Array.from({ length: 50 }, () => desk.schedule()));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(49).fill(200), 201]);
    const ids = await Promise.all(answers.map(async (each) => (await each.json()).bookingId));
    expect(new Set(ids)).toEqual(new Set([42]));
    expect(desk.system.changes).toHaveLength(1);
  });

  it('is told the appointment that stands where it is asked for again', async () => {
    const desk = openCounter({
      purchase: { ...purchase, left: [{ ...massages, left: 0 }] },
      appointments: [
        anAppointment({ bookingId: 40, title: 'Massage', startsAt, status: 'canceled' }),
        anAppointment({ bookingId: 43, title: 'Massage', serviceId: 1, startsAt }),
        anAppointment({ bookingId: 44, title: 'A massage', serviceId: 2, startsAt }),
      ],
    });
    const response = await desk.schedule();
    expect(response.status).toBe(200);
    expect((await response.json()).bookingId).toBe(44);
    expect(desk.system.changes).toEqual([]);
  });

  it('books again at the time of one that is cancelled', async () => {
    const appointments = [
      anAppointment({ bookingId: 40, title: 'Massage', startsAt, status: 'canceled' }),
    ];
    expect((await openCounter({ appointments }).schedule()).status).toBe(201);
  });

  it.each<[string, Partial<Receipt>, object]>([
    ['of a service it does not hold', {}, { serviceId: 3 }],
    ['of a service nobody has', {}, { serviceId: 99 }],
    ['of a used up service', { purchase: { ...purchase, left: [{ ...massages, left: 0 }] } }, {}],
    ['of a used up package', { purchase: { ...purchase, leftInAll: 0 } }, {}],
    [
      'of a package that is over',
      { purchase: { ...purchase, expiresAt: '2026-11-23T06:00:00Z' } },
      {},
    ],
    ['of a package that is cancelled', { status: 'canceled' }, {}],
  ])('books none %s', async (_, difference, change) => {
    const desk = openCounter(difference);
    const problem = await toProblem(await desk.schedule({ ...wish, ...change }));
    expect(problem).toMatchObject({ status: 409, code: 'package-unavailable' });
    expect(desk.system.changes).toEqual([]);
  });

  it.each<[string, Partial<Receipt>, object, string, string]>([
    [
      'after its end',
      { purchase: { ...purchase, expiresAt: '2026-12-15T09:59:59Z' } },
      {},
      '/startsAt',
      'too-far',
    ],
    ['in the past', {}, { startsAt: '2026-11-23T06:00:00Z' }, '/startsAt', 'past'],
    ['with somebody who does not do it', {}, { employeeId: 7 }, '/employeeId', 'not-offered'],
    ['where it is not done', {}, { employeeId: 1, locationId: 2 }, '/locationId', 'not-offered'],
    ['with a status', {}, { status: 'approved' }, '/status', 'unknown-field'],
    ['of somebody else', {}, { customerId: 26 }, '/customerId', 'unknown-field'],
    ['on another’s account', {}, { packageCustomerId: 9 }, '/packageCustomerId', 'unknown-field'],
    ['with another’s service', {}, { serviceId: '2' }, '/serviceId', 'invalid'],
  ])('books none %s', async (_, difference, change, pointer, code) => {
    const desk = openCounter(difference);
    const problem = await toProblem(await desk.schedule({ ...wish, ...change }));
    expect(problem).toMatchObject({ status: 422, errors: [{ pointer, code }] });
    expect(desk.system.changes).toEqual([]);
  });

  it('books it at its end', async () => {
    const desk = openCounter({ purchase: { ...purchase, leftInAll: 1, expiresAt: startsAt } });
    expect((await desk.schedule()).status).toBe(201);
  });

  it.each([
    ['that is taken', '2026-12-15T10:30:00Z', undefined],
    ['when only somebody else is free', startsAt, 'only 2 at 2'],
    ['in the middle of another of it', '2026-12-14T09:30:00Z', undefined],
    ['that reaches into another of it', '2026-12-14T08:30:00Z', undefined],
  ])('books no time %s', async (_, when, free) => {
    const desk = openCounter();
    desk.system.slots = free
      ? [aSlot(when, [2, 2])]
      : [aSlot('2026-12-14T08:30:00Z'), aSlot('2026-12-14T09:30:00Z')];
    const problem = await toProblem(
      await desk.schedule({ ...wish, startsAt: when, employeeId: 1 }),
    );
    expect(problem).toMatchObject({ status: 409, code: 'slot-taken' });
    expect(desk.system.changes).toEqual([]);
  });

  it('books it right before and right after another of it', async () => {
    for (const when of ['2026-12-14T08:00:00Z', '2026-12-14T10:00:00Z']) {
      const desk = openCounter();
      desk.system.slots = [aSlot(when)];
      expect((await desk.schedule({ ...wish, startsAt: when })).status).toBe(201);
    }
  });
});

describe('a purchase', () => {
  it('M4: is opened by no token of an appointment with its number, nor by that of another', async () => {
    const desk = openCounter();
    const appointment = await desk.sign(appointmentSubject);
    expect((await desk.get('/v1/purchases/20', appointment)).status).toBe(403);
    expect((await desk.post(path, appointment, wish)).status).toBe(401);
    const other = await desk.sign({ ...purchaseSubject, bookingId: 21 });
    expect((await desk.get('/v1/purchases/20', other)).status).toBe(403);
    expect((await desk.post(path, other, wish)).status).toBe(403);
    expect(desk.system.calls).toEqual([]);
  });

  it('M5: is shown to nobody else where it is theirs by now', async () => {
    const desk = openDesk({
      booking: { ...aFoundPurchase(), subject: { ...purchaseSubject, customerId: 26 } },
    });
    const token = await desk.sign(purchaseSubject);
    expect((await desk.get('/v1/purchases/20', token)).status).toBe(403);
    expect((await desk.post(path, token, wish)).status).toBe(403);
    expect(desk.system.changes).toEqual([]);
  });

  it('is not found where it is gone', async () => {
    const desk = openDesk({ booking: undefined });
    const token = await desk.sign(purchaseSubject);
    expect((await desk.get('/v1/purchases/20', token)).status).toBe(404);
    expect((await desk.post(path, token, wish)).status).toBe(404);
  });
});
