import { describe, expect, it } from 'vitest';
import { toProblem } from '../salon.js';
import { openDesk, otherStart } from './desk.js';

const home = '2026-12-14T09:00:00Z';

describe('a customer who moves an appointment back and forth', () => {
  it('is asked to wait after twenty times an hour: each move is told to its employee', async () => {
    const desk = openDesk();
    const token = await desk.sign();
    const move = (startsAt: string) =>
      desk.post('/v1/bookings/20/reschedule', token, { startsAt, timeZone: 'America/New_York' });
    const statuses: number[] = [];
    for (let index = 0; index < 20; index++) {
      statuses.push((await move(index % 2 ? home : otherStart)).status);
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
    const sent = desk.system.changes.length;
    const late = await move(otherStart);
    expect([late.status, late.headers.get('Retry-After')]).toEqual([429, '3600']);
    expect((await toProblem(late)).code).toBe('rate-limited');
    expect(desk.system.changes).toHaveLength(sent);
    // Looking at it is no change, and asking for what is there is none either.
    expect((await move(home)).status).toBe(200);
    desk.clock.nowMs += 60 * 60_000;
    expect((await move(otherStart)).status).toBe(200);
  });

  it('may cancel it all the same: that is done once', async () => {
    const desk = openDesk({ app: { limits: { changesPerBooking: 0 } } });
    const token = await desk.sign();
    const wish = { startsAt: otherStart, timeZone: 'America/New_York' };
    expect((await desk.post('/v1/bookings/20/reschedule', token, wish)).status).toBe(429);
    expect((await desk.post('/v1/bookings/20/cancel', token, {})).status).toBe(200);
  });
});
