import { describe, expect, it } from 'vitest';
import { toProblem } from '../salon.js';
import {
  freshStart,
  openPackageSalon,
  type PackageSalonOptions,
  packageWish,
  withConsultations,
  withMassages,
} from './package-salon.js';

const [consultation, massage] = packageWish.appointments;
const first = '/appointments/0';
const second = '/appointments/1';

interface Expected {
  pointer?: string;
  /** Of the place that is wrong. */
  why?: string;
  code?: string;
  status?: number;
}

/** Nothing has reached Amelia but looks. */
async function expectRefused(
  change: object,
  { pointer, why, code = 'invalid-input', status = 422 }: Expected,
  row: unknown = freshStart,
  options?: PackageSalonOptions,
) {
  const salon = openPackageSalon([row], options);
  const response = await salon.book({ ...packageWish, ...change });
  const problem = await toProblem(response);
  expect([problem.code, response.status]).toEqual([code, status]);
  if (pointer) expect(problem.errors).toContainEqual({ pointer, code: why });
  expect(salon.amelia.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  return salon;
}

const with1 = (change: object) => ({ appointments: [{ ...consultation, ...change }, massage] });
const with2 = (change: object) => ({ appointments: [consultation, { ...massage, ...change }] });

describe('a package that is forged reaches nobody', () => {
  it.each<[string, object, Expected]>([
    ['one nobody has', { packageId: 99 }, { pointer: '/packageId', why: 'unknown' }],
    ['a package for a text', { packageId: '11' }, { pointer: '/packageId', why: 'invalid' }],
    [
      'no appointments named',
      { appointments: undefined },
      { pointer: '/appointments', why: 'required' },
    ],
    [
      'P13: somebody else’s',
      { packageCustomerId: 9 },
      { pointer: '/packageCustomerId', why: 'unknown-field' },
    ],
    [
      'P1: Amelia’s own words',
      { packageRules: [] },
      { pointer: '/packageRules', why: 'unknown-field' },
    ],
    ['a price', { price: 1 }, { pointer: '/price', why: 'unknown-field' }],
    [
      'P6: a length',
      with1({ durationSeconds: 60 }),
      { pointer: `${first}/durationSeconds`, why: 'unknown-field' },
    ],
    ['P4: persons', with1({ persons: 9 }), { pointer: `${first}/persons`, why: 'unknown-field' }],
    [
      'P14: a day',
      with1({ startsAt: 'tomorrow' }),
      { pointer: `${first}/startsAt`, why: 'no-instant' },
    ],
  ])('%s', async (_, change, expected) => {
    const salon = openPackageSalon();
    const problem = await toProblem(await salon.book({ ...packageWish, ...change }));
    expect(problem.code).toBe('invalid-input');
    expect(problem.errors?.map(({ pointer }) => pointer)).toContain(expected.pointer);
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
  });

  it('P20: hidden, as one that is not there', async () => {
    const hidden = { ...freshStart, status: 'hidden' };
    await expectRefused({}, { pointer: '/packageId', why: 'unknown' }, hidden);
  });

  it.each<[string, number]>([
    ['that is not in it', 3],
    ['that nobody has', 99],
  ])('with a service %s', async (_, serviceId) => {
    const expected = { pointer: `${second}/serviceId`, why: 'not-offered' };
    await expectRefused(with2({ serviceId }), expected);
  });

  it.each<[string, object]>([
    ['of somebody who does not do it', { employeeId: 9 }],
    ['of somebody who does it elsewhere', { employeeId: 2, locationId: 5 }],
    ['at a place that is hidden', { locationId: 7 }],
  ])('with an appointment %s', async (_, change) => {
    const where = 'locationId' in change ? 'locationId' : 'employeeId';
    const expected = { pointer: `${second}/${where}`, why: 'not-offered' };
    await expectRefused(with2(change), expected);
  });

  it('with somebody, or somewhere, that the package does not allow', async () => {
    const onlyNoa = withMassages({ providers: [{ id: 2 }] });
    const employee = { pointer: `${second}/employeeId`, why: 'not-offered' };
    await expectRefused(with2({ employeeId: 1 }), employee, onlyNoa);
    const onlyThere = withMassages({ locations: [{ id: 6 }] });
    const location = { pointer: `${second}/locationId`, why: 'not-offered' };
    await expectRefused(with2({ locationId: 5 }), location, onlyThere);
  });

  it('with a choice that the package does not leave, but where there is none', async () => {
    const settled = withMassages({ allowProviderSelection: 0 });
    const expected = { pointer: `${second}/employeeId`, why: 'not-offered' };
    await expectRefused(with2({ employeeId: 1 }), expected, settled);
    const onlyNoa = withMassages({ allowProviderSelection: 0, providers: [{ id: 2 }] });
    const salon = openPackageSalon([onlyNoa]);
    expect((await salon.book({ ...packageWish, ...with2({ employeeId: 2 }) })).status).toBe(201);
  });
});

describe('how much of a package is booked at once', () => {
  const on = (day: string) => ({ serviceId: 1, startsAt: `2026-12-${day}T09:00:00Z` });

  it('is not more than may be', async () => {
    const appointments = [on('14'), on('15'), on('16')];
    await expectRefused({ appointments }, { pointer: '/appointments', why: 'too-many' });
    const twoMassages = [on('14'), massage, { ...massage, startsAt: '2026-12-16T10:00:00Z' }];
    const expected = { pointer: '/appointments', why: 'too-many' };
    await expectRefused({ appointments: twoMassages }, expected);
  });

  it('is not less than must be', async () => {
    await expectRefused({ appointments: [] }, { pointer: '/appointments', why: 'required' });
    await expectRefused({ appointments: [massage] }, { pointer: '/appointments', why: 'required' });
  });

  it('is not more than the services share', async () => {
    const shared = withConsultations(
      { maximumScheduled: 2 },
      { sharedCapacity: true, quantity: 2 },
    );
    const appointments = [on('14'), on('16'), massage];
    await expectRefused({ appointments }, { pointer: '/appointments', why: 'too-many' }, shared);
  });
});

describe('when the appointments of a package are', () => {
  const at = (...starts: [serviceId: number, startsAt: string][]) => ({
    appointments: starts.map(([serviceId, startsAt]) => ({ serviceId, startsAt })),
  });

  it.each<[string, object, string, string]>([
    ['past', with1({ startsAt: '2026-11-20T09:00:00Z' }), `${first}/startsAt`, 'past'],
    ['now', with1({ startsAt: '2026-11-21T04:00:00Z' }), `${first}/startsAt`, 'past'],
    [
      'beyond the window',
      with2({ startsAt: '2028-01-03T09:00:00Z' }),
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
    await expectRefused(with2({ employeeId: 2 }), { ...taken, pointer }, freshStart, onlyMia);
    await expectRefused(with2({ locationId: 6 }), { ...taken, pointer }, freshStart, onlyMia);
  });

  it('is not asked of a time that no slot has', async () => {
    const odd = with1({ startsAt: '2026-12-14T09:10:00Z' });
    await expectRefused(odd, { ...taken, pointer: `${first}/startsAt` });
  });
});

describe('what else a package is checked for', () => {
  it.each<[string, object, Expected]>([
    [
      'P10: a way to pay that the site has not',
      { payment: { method: 'stripe' } },
      { pointer: '/payment/method', why: 'not-offered' },
    ],
    [
      'a deposit in full where there is none',
      { payment: { method: 'onSite', payInFull: true } },
      { pointer: '/payment/payInFull', why: 'not-offered' },
    ],
    [
      'no address',
      { customer: { ...packageWish.customer, email: '' } },
      { pointer: '/customer/email', why: 'required' },
    ],
    [
      'a phone number that is none',
      { customer: { ...packageWish.customer, phone: '12' } },
      { pointer: '/customer/phone', why: 'no-phone' },
    ],
    [
      'an answer to no question',
      { customFields: { 9: 'x' } },
      { pointer: '/customFields/9', why: 'not-offered' },
    ],
    [
      'a coupon where there are none',
      { couponCode: 'SPRING' },
      { pointer: '/couponCode', why: 'not-offered' },
    ],
    ['P8: another price', { expectedTotalMinor: 1 }, { code: 'price-changed', status: 409 }],
  ])('%s', async (_, change, expected) => {
    await expectRefused(change, expected);
  });

  it('P8: tells what it costs now', async () => {
    const problem = await toProblem(
      await openPackageSalon().book({ ...packageWish, expectedTotalMinor: 1 }),
    );
    expect(problem).toMatchObject({
      totalMinor: 15000,
      lines: [{ kind: 'package', amountMinor: 15000 }],
    });
  });

  it('a question of one of its services that must be answered', async () => {
    const customFields = [
      { id: 3, label: 'A wish', type: 'text', options: [], required: true, services: [{ id: 2 }] },
    ];
    const expected = { pointer: '/customFields/3', why: 'required' };
    await expectRefused({}, expected, freshStart, { entities: { customFields } });
  });
});
