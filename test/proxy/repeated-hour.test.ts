import { describe, expect, it } from 'vitest';
import { json, recorded } from '../support/recorded-amelia.js';
import { openSalon, toProblem, wish } from './salon.js';

describe('an hour that the site’s clock shows twice', () => {
  const overlap = { ...wish, startsAt: '2027-10-31T00:30:00Z', timeZone: 'Europe/Belgrade' };
  const slots = json({
    minimum: '2026-11-21 03:46',
    maximum: '2027-11-21 03:46',
    slots: { '2027-10-31': { '00:30': [[1, null]] } },
    appCount: [],
  });

  it('is cancelled at once where Amelia books the second for the first', async () => {
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

  it('is tried to be cancelled once where the site’s rules forbid it', async () => {
    const salon = openSalon({
      replies: {
        'GET /slots': slots,
        'POST /bookings': recorded('book-overlap-first'),
        'POST /bookings/cancel/:id': json({ cancelBookingUnavailable: true }, 409),
      },
    });
    expect((await toProblem(await salon.book(overlap))).code).toBe('outcome-unknown');
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
    expect((await toProblem(await salon.book(overlap))).code).toBe('outcome-unknown');
    expect(salon.amelia.to('POST /bookings/cancel/21')).toHaveLength(3);
    expect(salon.log).toContainEqual(expect.objectContaining({ event: 'cancel-failed' }));
  });
});
