import { describe, expect, it } from 'vitest';
import { json, recorded } from '../support/recorded-amelia.js';
import { openSalon, toListed, toProblem, wish } from './salon.js';

describe('an hour that the site’s clock shows twice', () => {
  const overlap = { ...wish, startsAt: '2027-10-31T00:30:00Z', timeZone: 'Europe/Belgrade' };
  const slots = json({
    minimum: '2026-11-21 03:46',
    maximum: '2027-11-21 03:46',
    slots: { '2027-10-31': { '00:30': [[1, null]] } },
    appCount: [],
  });

  it('L20: is cancelled at once where Amelia books the second for the first', async () => {
    const salon = openSalon({
      replies: { 'GET /slots': slots, 'POST /bookings': recorded('book-overlap-first') },
    });
    const response = await salon.book(overlap);
    const problem = await toProblem(response);
    expect(problem).toMatchObject({
      status: 409,
      code: 'time-changed',
      moved: [{ startsAt: '2027-10-31T00:30:00Z', siteStartsAt: '2027-10-31T01:30:00Z' }],
      detail: expect.stringContaining('2027-10-31T01:30:00Z'),
    });
    expect(salon.amelia.requests.slice(-2).map(({ path, body }) => [path, body])).toEqual([
      ['/bookings', expect.objectContaining({ bookingStart: '2027-10-31 00:30' })],
      ['/bookings/cancel/21', { type: 'appointment' }],
    ]);
    await salon.settled();
    expect(salon.amelia.to('POST /bookings/success/21')).toEqual([]);
  });

  it('L20: is tried to be cancelled once where the site’s rules forbid it, and the customer knows', async () => {
    const salon = openSalon({
      replies: {
        'GET /slots': slots,
        'POST /bookings': recorded('book-overlap-first'),
        'POST /bookings/cancel/:id': json({ cancelBookingUnavailable: true }, 409),
      },
    });
    expect(await toProblem(await salon.book(overlap))).toMatchObject({
      status: 409,
      code: 'time-changed',
      moved: [{ startsAt: '2027-10-31T00:30:00Z', siteStartsAt: '2027-10-31T01:30:00Z' }],
      stillBooked: true,
      detail: expect.stringContaining('please contact the business'),
    });
    expect(salon.amelia.to('POST /bookings/cancel/21')).toHaveLength(1);
    expect(salon.log).toContainEqual(expect.objectContaining({ event: 'cancel-failed' }));
  });

  it('is not called cancelled where it could not be', async () => {
    const salon = openSalon({
      replies: {
        'GET /slots': slots,
        'POST /bookings': recorded('book-overlap-first'),
        'POST /bookings/cancel/:id': json({}, 500),
      },
    });
    expect(await toProblem(await salon.book(overlap))).toMatchObject({ stillBooked: true });
    expect(salon.amelia.to('POST /bookings/cancel/21')).toHaveLength(3);
    expect(salon.log).toContainEqual(expect.objectContaining({ event: 'cancel-failed' }));
  });

  it('is not called cancelled by an answer that shows it standing', async () => {
    const salon = openSalon({
      replies: {
        'GET /slots': slots,
        'POST /bookings': recorded('book-overlap-first'),
        'POST /bookings/cancel/:id': json({ booking: { status: 'approved' } }),
      },
    });
    expect(await toProblem(await salon.book(overlap))).toMatchObject({ stillBooked: true });
  });

  it('is looked at again by the next try, which books nothing', async () => {
    const salon = openSalon({
      replies: {
        'GET /slots': slots,
        'POST /bookings': recorded('book-overlap-first'),
        'POST /bookings/cancel/:id': json({ cancelBookingUnavailable: true }, 409),
      },
    });
    salon.answerWithAppointments((marker) => [
      toListed(marker, { bookingStart: '2027-10-31 02:30:00' }),
    ]);
    await salon.book(overlap);
    salon.clock.nowMs += 120_000;
    salon.amelia.answer('POST /bookings/cancel/:id', json({ booking: { status: 'canceled' } }));
    const problem = await toProblem(await salon.book(overlap));
    expect(problem).toMatchObject({
      code: 'time-changed',
      moved: [{ startsAt: overlap.startsAt }],
    });
    expect(problem.stillBooked).toBeUndefined();
    expect(salon.amelia.to('POST /bookings')).toHaveLength(1);
    expect(salon.amelia.to('POST /bookings/cancel/20')).toHaveLength(1);
  });
});
