import { describe, expect, it } from 'vitest';
import { toProblem } from './salon.js';
import { changeService, openStudio, studioWish } from './studio.js';

/** One appointment in a week, counted by when they take place or by when they are booked. */
function openStrictStudio(from: 'bookingDate' | 'appointmentDate') {
  const limit = { enabled: true, numberOfApp: 1, timeFrame: 'week', period: 1, from };
  return openStudio((business) => {
    changeService(business, 1, {
      recurringCycle: 'all',
      limitPerCustomer: JSON.stringify(limit),
    });
  });
}

const daily = [{ startsAt: '2026-12-15T10:00:00Z' }];
const weekly = [{ startsAt: '2026-12-21T09:00:00Z' }];

describe('a customer who has had as many as they may', () => {
  it('is told so by what Amelia knows of them', async () => {
    const studio = openStrictStudio('bookingDate');
    expect((await studio.book(studioWish)).status).toBe(201);
    const next = { ...studioWish, startsAt: '2026-12-15T10:00:00Z' };
    const problem = await toProblem(await studio.book(next));
    expect(problem).toMatchObject({ status: 409, code: 'limit-reached' });
  });

  it('is told so before Amelia is asked where one series alone is too many', async () => {
    const studio = openStrictStudio('bookingDate');
    const problem = await toProblem(await studio.book({ ...studioWish, recurring: daily }));
    expect(problem).toMatchObject({ status: 409, code: 'limit-reached' });
    expect(studio.amelia.requests.map(({ call }) => call)).not.toContain('/slots');
    expect((await studio.book({ ...studioWish, recurring: weekly })).status).toBe(201);
  });

  it('cannot book two at once where it counts when they are booked', async () => {
    const studio = openStrictStudio('appointmentDate');
    const problem = await toProblem(await studio.book({ ...studioWish, recurring: weekly }));
    expect(problem.code).toBe('limit-reached');
    expect(studio.booked()).toEqual([]);
  });
});
