import { describe, expect, it } from 'vitest';
import { createApp } from '../../../proxy/app.js';
import { readConfig } from '../../../proxy/config.js';
import type { ManagedBooking } from '../../../proxy/contract/manage.js';
import { Refusal } from '../../../proxy/contract/refusal.js';
import { createMemoryRecords } from '../../../proxy/stores/memory-records.js';
import { env, toProblem } from '../salon.js';
import {
  aFoundAppointment,
  aFoundEvent,
  aFoundPurchase,
  eventSubject,
  openedAtMs,
  purchaseSubject,
} from './booked.js';
import { openDesk, otherStart } from './desk.js';
import { aMoment } from './fake-system.js';

const path = '/v1/bookings/20/cancel';

describe('a customer who cancels', () => {
  it('does so, and is told how it stands', async () => {
    const desk = openDesk();
    const response = await desk.post(path, await desk.sign());
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const answer: ManagedBooking = await response.json();
    expect(answer).toMatchObject({
      booking: { id: 20, status: 'canceled', appointments: [{ status: 'canceled' }] },
      canCancelUntil: null,
      cancelObstacle: 'cancelled',
      rescheduleObstacle: 'cancelled',
    });
    expect((await desk.get('/v1/bookings/20', answer.booking.manage?.token)).status).toBe(200);
    expect(desk.system.changes).toEqual([['cancelBooking', 20]]);
  });

  it('does so only while it begins when they saw it begin', async () => {
    const desk = openDesk();
    const token = await desk.sign();
    const [{ startsAt } = { startsAt: '' }] = aFoundAppointment().receipt.appointments;
    const response = await desk.post(path, token, { startsAt: otherStart });
    expect(response.status).toBe(409);
    expect((await toProblem(response)).code).toBe('time-changed');
    expect(desk.system.changes).toEqual([]);
    expect((await desk.post(path, token, { startsAt })).status).toBe(200);
    // Cancelled it is, whenever it was.
    expect((await desk.post(path, token, { startsAt: otherStart })).status).toBe(200);
  });

  it('M6: does so once, however often it is sent', async () => {
    const desk = openDesk();
    const token = await desk.sign();
    const first = await (await desk.post(path, token)).json();
    for (let time = 0; time < 3; time++) {
      const again = await desk.post(path, token);
      expect(again.status).toBe(200);
      expect((await again.json()).booking.status).toBe(first.booking.status);
    }
    expect(desk.system.changes).toHaveLength(1);
  });

  it('M6: does so once for fifty at the same moment', async () => {
    const desk = openDesk();
    const token = await desk.sign();
    const answers = await Promise.all(Array.from({ length: 50 }, () => desk.post(path, token)));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect(desk.system.changes).toHaveLength(1);
  });

  it('M6: does so once at two instances that share a store', async () => {
    const records = createMemoryRecords(() => openedAtMs);
    const desk = openDesk({ app: { records } });
    const config = readConfig(env);
    const other = createApp({ config, records, now: () => openedAtMs, wait: aMoment }, desk.system);
    const headers = {
      Origin: 'https://shop.test',
      'Content-Type': 'application/json',
      Authorization: `Bearer ${await desk.sign()}`,
    };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? desk.app : other).request(path, { method: 'POST', headers, body: '{}' }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(desk.system.changes).toHaveLength(1);
  });

  it('M6: does nothing where the business has cancelled it', async () => {
    for (const status of ['canceled', 'rejected'] as const) {
      const desk = openDesk();
      const { booking } = desk.system;
      const [appointment] = booking?.receipt.appointments ?? [];
      if (!booking || !appointment) throw new Error('nothing is booked');
      const receipt = { ...booking.receipt, appointments: [{ ...appointment, status }] };
      desk.system.booking = { ...booking, receipt };
      desk.clock.nowMs = Date.parse('2026-12-14T09:10:00Z');
      expect((await desk.post(path, await desk.sign())).status).toBe(200);
      expect(desk.system.changes).toEqual([]);
    }
  });

  it.each([
    ['a day before', '2026-12-13T09:00:00Z'],
    ['when it has begun', '2026-12-14T09:10:00Z'],
  ])('does so in time, or not at all: %s', async (_, nowAt) => {
    const desk = openDesk();
    const token = await desk.sign();
    desk.clock.nowMs = Date.parse(nowAt);
    const problem = await toProblem(await desk.post(path, token));
    expect(problem).toMatchObject({ status: 409, code: 'too-late-to-cancel' });
    expect(desk.system.changes).toEqual([]);
    desk.clock.nowMs = Date.parse('2026-12-13T08:59:59Z');
    expect((await desk.post(path, token)).status).toBe(200);
  });

  it('does so with an event', async () => {
    const desk = openDesk({ booking: aFoundEvent() });
    const response = await desk.post('/v1/bookings/31/cancel', await desk.sign(eventSubject));
    expect((await response.json()).booking.status).toBe('canceled');
    expect(desk.system.changes).toEqual([['cancelBooking', 31]]);
  });

  it('cannot do so with a package: its token is for no such thing', async () => {
    const desk = openDesk({ booking: aFoundPurchase() });
    expect((await desk.post(path, await desk.sign(purchaseSubject))).status).toBe(401);
    expect(desk.system.calls).toEqual([]);
  });

  it('is told what Amelia says, and can try again', async () => {
    const desk = openDesk();
    const token = await desk.sign();
    const { system } = desk;
    const cancel = system.cancelBooking;
    system.cancelBooking = async () => {
      throw new Refusal('too-late-to-cancel');
    };
    expect((await desk.post(path, token)).status).toBe(409);
    system.cancelBooking = cancel;
    expect((await desk.post(path, token)).status).toBe(200);
  });
});
