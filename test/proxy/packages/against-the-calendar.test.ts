import { describe, expect, it } from 'vitest';
import { json } from '../../support/recorded-amelia.js';
import { toProblem } from '../salon.js';
import { freshStart, withConsultations, withMassages } from './package-rows.js';
import { openPackageSalon, packageWish } from './package-salon.js';
import { expectRefused, withFirst, withSecond } from './refused.js';

const first = '/appointments/0';
const second = '/appointments/1';

describe('when the appointments of a package are', () => {
  const at = (...starts: [serviceId: number, startsAt: string][]) => ({
    appointments: starts.map(([serviceId, startsAt]) => ({ serviceId, startsAt })),
  });

  it.each<[string, object, string, string]>([
    ['past', withFirst({ startsAt: '2026-11-20T09:00:00Z' }), `${first}/startsAt`, 'past'],
    ['now', withFirst({ startsAt: '2026-11-21T04:00:00Z' }), `${first}/startsAt`, 'past'],
    [
      'beyond the window',
      withSecond({ startsAt: '2028-01-03T09:00:00Z' }),
      `${second}/startsAt`,
      'too-far',
    ],
    [
      'at once',
      at([1, '2026-12-14T09:00:00Z'], [1, '2026-12-14T09:00:00Z']),
      `${second}/startsAt`,
      'twice',
    ],
    [
      'at once, by whoever does the other',
      at([1, '2026-12-14T09:00:00Z'], [2, '2026-12-14T09:00:00Z']),
      `${second}/startsAt`,
      'twice',
    ],
    [
      'while the other still goes on',
      at([1, '2026-12-14T09:30:00Z'], [2, '2026-12-14T09:00:00Z']),
      `${second}/startsAt`,
      'overlapping',
    ],
  ])('is not %s', async (_, change, pointer, why) => {
    await expectRefused(change, { pointer, why });
  });

  it('may be one right after the other', async () => {
    const salon = openPackageSalon();
    const change = at([1, '2026-12-14T09:30:00Z'], [2, '2026-12-14T10:00:00Z']);
    expect((await salon.book({ ...packageWish, ...change })).status).toBe(201);
  });

  it.each<[object, string]>([
    [{ endDate: '2026-12-15 10:59:59' }, `${second}/startsAt`],
    [{ durationCount: 3, durationType: 'week' }, `${first}/startsAt`],
    [{ durationCount: 24, durationType: 'day' }, `${second}/startsAt`],
  ])('is not after the package: %o', async (expiry, pointer) => {
    await expectRefused({}, { pointer, why: 'too-far' }, { ...freshStart, ...expiry });
  });

  it('may be on its last day', async () => {
    for (const expiry of [
      { endDate: '2026-12-15 11:00:00' },
      { durationCount: 1, durationType: 'month' },
    ]) {
      const salon = openPackageSalon([{ ...freshStart, ...expiry }]);
      expect((await salon.book(packageWish)).status).toBe(201);
    }
  });

  it('is nothing any more where the package ends while the catalogue is kept', async () => {
    const salon = openPackageSalon([{ ...freshStart, endDate: '2026-11-21 05:00:30' }]);
    await salon.app.request('/v1/catalog');
    salon.clock.nowMs += 31_000;
    expect((await toProblem(await salon.book(packageWish))).code).toBe('package-unavailable');
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
  });
});

describe('who is free when a package is booked', () => {
  const taken = { code: 'slot-taken', status: 409, why: 'taken' };

  it('is looked at anew, for every appointment', async () => {
    const none = { toFree: () => [] };
    await expectRefused({}, { ...taken, pointer: `${first}/startsAt` }, freshStart, none);
    const salon = await expectRefused(
      {},
      { ...taken, pointer: `${second}/startsAt` },
      freshStart,
      none,
    );
    expect(salon.amelia.to('GET /slots')).toHaveLength(2);
  });

  it('must be somebody whom package and customer allow', async () => {
    const onlyMia = { toFree: () => [[1, 5]] as const };
    const pointer = `${second}/startsAt`;
    const onlyNoa = withMassages({ providers: [{ id: 2 }] });
    await expectRefused({}, { ...taken, pointer }, onlyNoa, onlyMia);
    await expectRefused(withSecond({ employeeId: 2 }), { ...taken, pointer }, freshStart, onlyMia);
    await expectRefused(withSecond({ locationId: 6 }), { ...taken, pointer }, freshStart, onlyMia);
  });

  it('is not asked of a time that no slot has', async () => {
    const odd = withFirst({ startsAt: '2026-12-14T09:10:00Z' });
    await expectRefused(odd, { ...taken, pointer: `${first}/startsAt` });
  });

  it('is asked of the calendar three stretches at a time, and of each day once', async () => {
    const days = ['01-04', '02-01', '03-01', '04-05', '05-03'].map((day) => `2027-${day}`);
    const ample = withConsultations({ quantity: 9, maximumScheduled: 9 });
    const salon = openPackageSalon([ample]);
    let [asking, most] = [0, 0];
    salon.amelia.answer('GET /slots', async () => {
      most = Math.max(most, ++asking);
      await Promise.resolve();
      asking -= 1;
      const slots = Object.fromEntries(days.map((day) => [day, { '09:00': [[1, 5]] }]));
      return json({ minimum: '2026-11-21 04:00', maximum: '2027-11-21 03:29', slots })();
    });
    const appointments = days.map((day) => ({ serviceId: 1, startsAt: `${day}T09:00:00Z` }));
    salon.amelia.answer('POST /bookings', json({ timeSlotUnavailable: true }, 409));
    await salon.book({ ...packageWish, appointments });
    expect(salon.amelia.to('POST /bookings')).toHaveLength(1);
    expect([salon.amelia.to('GET /slots').length, most]).toEqual([5, 3]);
  });
});
