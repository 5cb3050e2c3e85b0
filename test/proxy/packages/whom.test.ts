import { describe, expect, it } from 'vitest';
import { freshStart, withMassages } from './package-rows.js';
import { bookAndSee, packageWish } from './package-salon.js';

const open = { providerId: null, locationId: null };

describe('whom the rest of a package is to be with', () => {
  const toRules = async (change: object, row?: unknown) =>
    (await bookAndSee(change, row)).body.packageRules;
  const [consultation, massage] = packageWish.appointments;

  it('is who the customer has named, and where', async () => {
    const appointments = [consultation, { ...massage, employeeId: 2, locationId: 6 }];
    expect(await toRules({ appointments })).toEqual([
      { serviceId: 1, ...open },
      { serviceId: 2, providerId: 2, locationId: 6 },
    ]);
  });

  it('is open where the customer has named two', async () => {
    const later = { serviceId: 1, startsAt: '2026-12-16T09:00:00Z', employeeId: 2 };
    const appointments = [{ ...consultation, employeeId: 1, locationId: 5 }, later];
    expect(await toRules({ appointments })).toEqual([
      { serviceId: 1, ...open },
      { serviceId: 2, ...open },
    ]);
  });

  it('is whoever does the first one, where the customer has no choice', async () => {
    const row = withMassages({ allowProviderSelection: 0, providers: [{ id: 2 }, { id: 1 }] });
    expect(await toRules({}, row)).toEqual([
      { serviceId: 1, ...open },
      { serviceId: 2, providerId: 1, locationId: 5 },
    ]);
  });
});

describe('who does the appointments of a package', () => {
  const toWhom = (body: { package: { providerId: number; locationId: number }[] }) =>
    body.package.map(({ providerId, locationId }) => [providerId, locationId]);
  const twice = [
    { serviceId: 1, startsAt: '2026-12-14T09:00:00Z' },
    { serviceId: 1, startsAt: '2026-12-16T09:00:00Z' },
  ];

  it('are those alone whom the package allows', async () => {
    const row = withMassages({ providers: [{ id: 2 }] });
    expect(toWhom((await bookAndSee({}, row)).body)).toEqual([
      [1, 5],
      [2, 6],
    ]);
  });

  it('is the same one for a service, where they are free', async () => {
    const toFree = (_: string, day: string) =>
      day === '2026-12-14'
        ? ([[2, 5]] as const)
        : ([
            [1, 5],
            [2, 5],
          ] as const);
    const { body } = await bookAndSee({ appointments: twice }, freshStart, { toFree });
    expect(toWhom(body)).toEqual([
      [2, 5],
      [2, 5],
    ]);
  });

  it('is another one where they are not', async () => {
    const toFree = (_: string, day: string) => [[day === '2026-12-14' ? 2 : 1, 5]] as const;
    const { body } = await bookAndSee({ appointments: twice }, freshStart, { toFree });
    expect(toWhom(body)).toEqual([
      [2, 5],
      [1, 5],
    ]);
  });
});
