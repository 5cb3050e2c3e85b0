import { describe, expect, it } from 'vitest';
import { toProblem } from '../salon.js';
import { freshStart, withConsultations, withMassages } from './package-rows.js';
import { openPackageSalon, packageWish } from './package-salon.js';
import { expectRefused, type Refused, withFirst, withSecond } from './refused.js';

const [, massage] = packageWish.appointments;
const first = '/appointments/0';
const second = '/appointments/1';

describe('a package that is forged reaches nobody', () => {
  it.each<[string, object, string]>([
    ['one nobody has', { packageId: 99 }, '/packageId'],
    ['a text for its number', { packageId: '11' }, '/packageId'],
    ['no appointments named', { appointments: undefined }, '/appointments'],
    ['P13: somebody else’s', { packageCustomerId: 9 }, '/packageCustomerId'],
    ['P1: Amelia’s own words', { packageRules: [] }, '/packageRules'],
    ['a price', { price: 1 }, '/price'],
    ['P6: a length', withFirst({ durationSeconds: 60 }), `${first}/durationSeconds`],
    ['P4: persons', withFirst({ persons: 9 }), `${first}/persons`],
    ['P14: a day', withFirst({ startsAt: 'tomorrow' }), `${first}/startsAt`],
    ['P12: a person’s number', { customerId: 3 }, '/customerId'],
    ['P19: a marker of its own', { urlParams: { rbk: 'x' } }, '/urlParams'],
  ])('%s', async (_, change, pointer) => {
    await expectRefused(change, { pointer });
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
    await expectRefused(withSecond({ serviceId }), expected);
  });

  it.each<[string, object]>([
    ['of somebody who does not do it', { employeeId: 9 }],
    ['of somebody who does it elsewhere', { employeeId: 2, locationId: 5 }],
    ['at a place that is hidden', { locationId: 7 }],
  ])('with an appointment %s', async (_, change) => {
    const where = 'locationId' in change ? 'locationId' : 'employeeId';
    const expected = { pointer: `${second}/${where}`, why: 'not-offered' };
    await expectRefused(withSecond(change), expected);
  });

  it('with somebody, or somewhere, that the package does not allow', async () => {
    const onlyNoa = withMassages({ providers: [{ id: 2 }] });
    const employee = { pointer: `${second}/employeeId`, why: 'not-offered' };
    await expectRefused(withSecond({ employeeId: 1 }), employee, onlyNoa);
    const onlyThere = withMassages({ locations: [{ id: 6 }] });
    const location = { pointer: `${second}/locationId`, why: 'not-offered' };
    await expectRefused(withSecond({ locationId: 5 }), location, onlyThere);
  });

  it('with a choice that the package does not leave, but where there is none', async () => {
    const settled = withMassages({ allowProviderSelection: 0 });
    const expected = { pointer: `${second}/employeeId`, why: 'not-offered' };
    await expectRefused(withSecond({ employeeId: 1 }), expected, settled);
    const onlyNoa = withMassages({ allowProviderSelection: 0, providers: [{ id: 2 }] });
    const salon = openPackageSalon([onlyNoa]);
    expect((await salon.book({ ...packageWish, ...withSecond({ employeeId: 2 }) })).status).toBe(
      201,
    );
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

describe('what else a package is checked for', () => {
  it.each<[string, object, Refused]>([
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
