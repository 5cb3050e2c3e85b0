import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../proxy/contract/refusal.js';
import { toProblem } from '../salon.js';
import { aFoundPurchase, purchaseSubject } from './booked.js';
import { openDesk, otherStart } from './desk.js';

/** A desk where nobody knows what became of the first change; the next ones are done. */
function openDoubtful(options: Parameters<typeof openDesk>[0] = {}) {
  const desk = openDesk(options);
  const { system } = desk;
  const real = {
    cancelBooking: system.cancelBooking.bind(system),
    moveAppointment: system.moveAppointment.bind(system),
    createPurchaseAppointment: system.createPurchaseAppointment.bind(system),
  };
  let sent = 0;
  /** Fails the first time, with no trace of what it did. */
  const once = <Args extends unknown[], T>(change: (...args: Args) => Promise<T>) => {
    return async (...args: Args): Promise<T> => {
      sent += 1;
      if (sent > 1) return change(...args);
      throw new Refusal('outcome-unknown', { outcome: 'unknown' });
    };
  };
  system.cancelBooking = once(real.cancelBooking);
  system.moveAppointment = once(real.moveAppointment);
  system.createPurchaseAppointment = once(real.createPurchaseAppointment);
  return { desk, sent: () => sent };
}

const moveWish = { startsAt: otherStart, timeZone: 'America/New_York' };
const purchaseWish = { serviceId: 1, startsAt: otherStart, timeZone: 'America/New_York' };

describe('where nobody knows what became of a change', () => {
  it.each([
    ['cancelled', '/v1/bookings/20/cancel', {}, undefined, undefined, 200],
    ['moved', '/v1/bookings/20/reschedule', moveWish, undefined, undefined, 200],
    [
      'booked of a package',
      '/v1/purchases/20/appointments',
      purchaseWish,
      purchaseSubject,
      aFoundPurchase(),
      201,
    ],
  ])(
    'it is not sent again within a minute: %s',
    async (_, path, body, subject, booking, status) => {
      const { desk, sent } = openDoubtful(booking && { booking });
      const token = await desk.sign(subject);
      expect((await toProblem(await desk.post(path, token, body))).code).toBe('outcome-unknown');
      desk.clock.nowMs += 59_999;
      const early = await desk.post(path, token, body);
      expect((await toProblem(early)).code).toBe('outcome-unknown');
      expect(early.headers.get('Retry-After')).toBe('3');
      expect(sent()).toBe(1);
      desk.clock.nowMs += 1;
      expect((await desk.post(path, token, body)).status).toBe(status);
      expect(sent()).toBe(2);
    },
  );

  it('it is told as done as soon as it is seen to be', async () => {
    const { desk, sent } = openDoubtful();
    const token = await desk.sign();
    const path = '/v1/bookings/20/cancel';
    await desk.post(path, token, {});
    const { booking } = desk.system;
    if (!booking) throw new Error('nothing was booked');
    const appointments = booking.receipt.appointments.map((each) => ({
      ...each,
      status: 'canceled' as const,
    }));
    desk.system.booking = {
      ...booking,
      receipt: { ...booking.receipt, status: 'canceled', appointments },
    };
    expect((await desk.post(path, token, {})).status).toBe(200);
    expect(sent()).toBe(1);
  });

  it('something else can be done meanwhile', async () => {
    const { desk, sent } = openDoubtful();
    const token = await desk.sign();
    await desk.post('/v1/bookings/20/reschedule', token, moveWish);
    expect((await desk.post('/v1/bookings/20/cancel', token, {})).status).toBe(200);
    expect(sent()).toBe(2);
  });
});
