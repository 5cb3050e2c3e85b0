import { describe, expect, it } from 'vitest';
import { toProblem } from '../salon.js';
import { openStudio, type Studio } from '../studio.js';
import {
  changeEvent,
  eventWish,
  findStanding,
  partnerMassage,
  sentByProxy,
} from './event-studio.js';

const key = { 'Idempotency-Key': 'the-same-key-again-and-again' };
const later = { id: 1, periodStart: '2026-12-13 17:00:00', periodEnd: '2026-12-13 19:00:00' };
const nextDay = { id: 2, periodStart: '2026-12-14 17:00:00', periodEnd: '2026-12-14 19:00:00' };

/** The owner moves the event in the moment between our last look and the booking. */
function moveMeanwhile(studio: Studio, periods = [later], isCancelDown = false): void {
  studio.amelia.misbehave({
    async wait({ path }) {
      if (path !== '/bookings') return;
      studio.amelia.change((business) => changeEvent(business, partnerMassage, { periods }));
      studio.amelia.misbehave(isCancelDown ? { only: '/bookings/cancel', down: true } : {});
    },
  });
}

const cancelled = ({ amelia }: Studio) =>
  amelia.requests.filter(({ call }) => call.startsWith('/bookings/cancel/'));

const ours = (studio: Studio) =>
  findStanding(studio, partnerMassage).filter(({ customer }) => customer.lastName === 'Parker');

describe('an event that is moved between the look and the booking', () => {
  it('is cancelled at once, as an event, and nobody is told of it', async () => {
    const studio = openStudio();
    moveMeanwhile(studio);
    const response = await studio.book(eventWish, key);
    expect(response.status).toBe(409);
    const problem = await toProblem(response);
    expect(problem).toMatchObject({
      code: 'time-changed',
      moved: [{ startsAt: '2026-12-13T15:00:00Z', siteStartsAt: '2026-12-13T16:00:00Z' }],
    });
    expect(problem).not.toHaveProperty('stillBooked');
    expect(cancelled(studio).map(({ body }) => body)).toEqual([{ type: 'event' }]);
    expect(ours(studio)).toEqual([]);
    await studio.settled();
    expect(studio.amelia.requests.some(({ call }) => call.includes('/success/'))).toBe(false);
  });

  it('may be booked with the same key at its new time', async () => {
    const studio = openStudio();
    moveMeanwhile(studio);
    await studio.book(eventWish, key);
    studio.clock.nowMs += 2_000;
    const again = await studio.book({ ...eventWish, startsAt: '2026-12-13T16:00:00Z' }, key);
    expect(again.status).toBe(201);
    expect(ours(studio)).toHaveLength(1);
  });

  it('is cancelled though the customer never said when they saw it', async () => {
    const studio = openStudio();
    moveMeanwhile(studio);
    const problem = await toProblem(await studio.book({ ...eventWish, startsAt: undefined }));
    expect(problem.code).toBe('time-changed');
    expect(ours(studio)).toEqual([]);
  });

  it('is cancelled where a day more was added to it', async () => {
    const studio = openStudio();
    const first = { id: 1, periodStart: '2026-12-13 16:00:00', periodEnd: '2026-12-13 18:00:00' };
    moveMeanwhile(studio, [first, nextDay]);
    expect((await toProblem(await studio.book(eventWish))).code).toBe('time-changed');
    expect(ours(studio)).toEqual([]);
  });

  it('stays booked where it cannot be cancelled, and that is said and an alarm', async () => {
    const studio = openStudio();
    moveMeanwhile(studio, [later], true);
    const problem = await toProblem(await studio.book(eventWish, key));
    expect(problem).toMatchObject({ code: 'time-changed', stillBooked: true });
    // Tried three times.
    expect(cancelled(studio)).toHaveLength(3);
    expect(ours(studio)).toHaveLength(1);
    expect(studio.log).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'cancel-failed' }),
    );
  });

  it('is looked at again with the same key, and cancelled then', async () => {
    const studio = openStudio();
    moveMeanwhile(studio, [later], true);
    await studio.book(eventWish, key);
    studio.amelia.misbehave({});
    const problem = await toProblem(await studio.book(eventWish, key));
    expect(problem).toMatchObject({ status: 409, code: 'time-changed' });
    expect(problem).not.toHaveProperty('stillBooked');
    expect(ours(studio)).toEqual([]);
    expect(sentByProxy(studio)).toHaveLength(1);
  });

  it('is cancelled too where its answer was lost', async () => {
    const studio = openStudio(undefined, { timeoutsMs: { write: 40 } });
    studio.amelia.misbehave({
      loseAnswer: 'cut',
      async wait({ path }) {
        if (path !== '/bookings') return;
        studio.amelia.change((all) => changeEvent(all, partnerMassage, { periods: [later] }));
      },
    });
    expect((await toProblem(await studio.book(eventWish))).code).toBe('time-changed');
    expect(ours(studio)).toEqual([]);
  });
});

describe('an event that was moved before', () => {
  it.each([
    ['an hour', later],
    ['a day', nextDay],
  ])('by %s is told, and nothing is sent', async (_, period) => {
    const studio = openStudio((business) =>
      changeEvent(business, partnerMassage, { periods: [period] }),
    );
    const problem = await toProblem(await studio.book(eventWish));
    expect(problem).toMatchObject({
      status: 409,
      code: 'time-changed',
      moved: [{ startsAt: eventWish.startsAt }],
    });
    expect(studio.booked()).toEqual([]);
  });
});
