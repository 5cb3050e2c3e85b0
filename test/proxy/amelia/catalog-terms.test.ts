import { describe, expect, it } from 'vitest';
import { json } from '../../support/recorded-amelia.js';
import { openSalon } from '../salon.js';
import {
  type Circumstances,
  consultation,
  mia,
  readCatalog,
  readService,
  toSettings,
  withService,
} from './read-catalog.js';

describe('an employee', () => {
  const price = (enabled: unknown, prices: Record<number, number>) =>
    JSON.stringify({
      enabled,
      durations: Object.fromEntries(
        Object.entries(prices).map(([seconds, each]) => [seconds, { price: each, rules: [] }]),
      ),
    });
  const ofService = price(true, { 3600: 60, 5400: 85 });

  async function readOffer(own: object) {
    const row = { ...consultation, customPricing: ofService, ...own };
    const { services } = await readCatalog({
      ...withService({ customPricing: ofService }),
      employees: [{ ...mia, serviceList: [row] }],
    });
    return services[0]?.offers[0];
  }

  it('asks what the service does where nothing else is said', async () => {
    const offer = { employeeId: 1, locationId: null, priceMinor: null };
    expect(await readOffer({})).toEqual(offer);
    expect(await readOffer({ customPricing: null })).toEqual(offer);
    expect(await readOffer({ customPricing: '{broken' })).toEqual(offer);
  });

  it('has prices of their own for further lengths', async () => {
    const own = { price: 40, customPricing: price('duration', { 3600: 72.5, 5400: 85, 900: 1 }) };
    expect(await readOffer(own)).toEqual({
      employeeId: 1,
      locationId: null,
      priceMinor: 4000,
      durationPrices: [{ seconds: 3600, priceMinor: 7250 }],
    });
  });

  it('asks their one price for every length they have none for', async () => {
    const partly = { price: 40, customPricing: price(true, { 3600: 72 }) };
    expect((await readOffer(partly))?.durationPrices).toEqual([
      { seconds: 3600, priceMinor: 7200 },
      { seconds: 5400, priceMinor: 4000 },
    ]);
    const off = { price: 40, customPricing: price(false, { 3600: 72 }) };
    expect((await readOffer(off))?.durationPrices).toEqual([
      { seconds: 3600, priceMinor: 4000 },
      { seconds: 5400, priceMinor: 4000 },
    ]);
  });
});

describe('the limit for one customer', () => {
  const limit = {
    enabled: true,
    numberOfApp: 2,
    timeFrame: 'week',
    period: 3,
    from: 'bookingDate',
  };
  const read = async (limitPerCustomer: unknown) =>
    (await readService({ limitPerCustomer }))?.customerLimit;

  it('is told as the site has it', async () => {
    expect(await read(JSON.stringify(limit))).toEqual({
      appointments: 2,
      every: 3,
      per: 'week',
      countedBy: 'appointment',
    });
    const byDate = { ...limit, numberOfApp: '1', period: '1', from: 'appointmentDate' };
    expect(await read(JSON.stringify(byDate))).toMatchObject({
      appointments: 1,
      countedBy: 'booking',
    });
  });

  it.each<[string, unknown]>([
    ['there is none', null],
    ['it is off', JSON.stringify({ ...limit, enabled: false })],
    ['it is no JSON', '{enabled'],
    ['it counts nothing', JSON.stringify({ ...limit, numberOfApp: 0 })],
    ['it counts in ages', JSON.stringify({ ...limit, timeFrame: 'age' })],
  ])('is none where %s', async (_, limitPerCustomer) => {
    expect(await read(limitPerCustomer)).toBeNull();
  });
});

describe('how many may come', () => {
  it('starts with one, whatever fills an appointment', async () => {
    const group = { minCapacity: 4, maxCapacity: 10, bringingAnyone: true };
    expect((await readService(group))?.persons).toEqual({ min: 1, max: 10 });
  });
});

describe('coupons', () => {
  it.each<[string, Circumstances, boolean]>([
    ['says nothing of them', {}, false],
    ['takes them', { payments: { coupons: true } }, true],
    ['takes none', { payments: { coupons: 0 } }, false],
    [
      'takes them as newer versions do',
      { settings: { featuresIntegrations: { coupons: { enabled: true } } } },
      true,
    ],
    [
      'takes none any more',
      {
        payments: { coupons: true },
        settings: { featuresIntegrations: { coupons: { enabled: false } } },
      },
      false,
    ],
  ])('are told of where the site %s', async (_, circumstances, coupons) => {
    const salon = openSalon({ replies: { 'GET /settings': json(toSettings(circumstances)) } });
    expect(await (await salon.app.request('/v1/site')).json()).toMatchObject({ coupons });
  });

  it('may be had where the site keeps its settings to itself', async () => {
    const salon = openSalon({
      env: { SITE_TIME_ZONE: 'UTC', SHOW_CLIENT_TIME_ZONE: 'on', SITE_CURRENCY: 'EUR' },
      replies: { 'GET /settings': json({}, 403) },
    });
    expect(await (await salon.app.request('/v1/site')).json()).toMatchObject({ coupons: true });
  });
});
