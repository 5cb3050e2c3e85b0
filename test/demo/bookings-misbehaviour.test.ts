import { describe, expect, it } from 'vitest';
import { bookFor, reassign, toBooked } from './reassign.js';
import { createRecordedAmelia, key, send } from './recorded-site.js';

const body = { bookingStart: '2026-12-15 10:00', utcOffset: 60, timeZone: 'UTC' };

describe('an Amelia that misbehaves with bookings that change', () => {
  it.each([
    [60, '2026-12-15T11:00/2026-12-15T11:30'],
    [-7, '2026-12-15T09:53/2026-12-15T10:23'],
  ])('moves them %i minutes later than it was asked', async (shiftMinutes, time) => {
    const amelia = createRecordedAmelia();
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    amelia.misbehave({ shiftMinutes, only: '/bookings/reassign/' });
    const { status, data } = await reassign(amelia, id, '2026-12-15 10:00');
    expect(status).toBe(200);
    expect(toBooked(amelia)).toMatchObject([{ time }]);
    const [start] = time.split('/');
    expect(data.oldAppointment.bookingStart).toBe(`${start?.replace('T', ' ')}:00`);
  });

  it('books as it was asked while only moves are shifted', async () => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ shiftMinutes: 60, only: '/bookings/reassign/' });
    await bookFor(amelia, 'a', '2026-12-14 09:00');
    expect(toBooked(amelia)).toMatchObject([{ time: '2026-12-14T09:00/2026-12-14T09:30' }]);
  });

  it.each([{ ignoreUtc: true }, { ignoreTimeZone: true }])(
    'takes the start for wall time of the site in spite of its zone: %o',
    async (fault) => {
      const amelia = createRecordedAmelia();
      const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
      amelia.misbehave(fault);
      const { data } = await reassign(amelia, id, '2026-12-15 10:00', { timeZone: 'UTC' });
      expect(data.oldAppointment.bookingStart).toBe('2026-12-15 10:00:00');
      amelia.misbehave({});
      const heeded = await reassign(amelia, id, '2026-12-15 10:00', { timeZone: 'UTC' });
      expect(heeded.data.oldAppointment.bookingStart).toBe('2026-12-15 11:00:00');
    },
  );

  it.each([
    ['moves', '/bookings/reassign/', 'approved', '2026-12-15T11:00/2026-12-15T11:30'],
    ['cancels', '/bookings/cancel/', 'canceled', '2026-12-14T09:00/2026-12-14T09:30'],
  ] as const)('%s a booking and cuts the answer', async (_, path, status, time) => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ loseAnswer: 'cut', loseAnswerOf: path });
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const answer = await send(amelia, 'POST', `${path}${id}`, body);
    expect(answer.status).toBe(200);
    await expect(answer.json()).rejects.toThrow(SyntaxError);
    expect(toBooked(amelia)).toMatchObject([{ status, time }]);
  });

  it.each([
    ['moves', '/bookings/reassign/', 'approved', '2026-12-15T11:00/2026-12-15T11:30'],
    ['cancels', '/bookings/cancel/', 'canceled', '2026-12-14T09:00/2026-12-14T09:30'],
  ] as const)('%s a booking and never answers', async (_, path, status, time) => {
    const amelia = createRecordedAmelia();
    amelia.misbehave({ loseAnswer: 'hang', loseAnswerOf: path });
    const id = await bookFor(amelia, 'a', '2026-12-14 09:00');
    const controller = new AbortController();
    const answer = send(amelia, 'POST', `${path}${id}`, body, {
      headers: { Amelia: key, 'Content-Type': 'application/json' },
      signal: controller.signal,
    });
    const failed = expect(answer).rejects.toThrow('too slow');
    await expect.poll(() => toBooked(amelia)).toMatchObject([{ status, time }]);
    controller.abort(new Error('too slow'));
    await failed;
  });
});
