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

const vat = {
  id: 1,
  name: 'VAT',
  amount: '20.00',
  type: 'percentage',
  status: 'visible',
  allServices: 0,
  allExtras: 0,
  services: [{ id: 1 }],
  extras: [],
};
const tea = { id: 17, name: 'Tea', description: null, price: 4, maxQuantity: 2 };
const charged: Circumstances = { payments: { taxes: { enabled: true, excluded: true } } };

async function readTaxes(taxes: unknown, circumstances = charged) {
  const { services } = await readCatalog(
    { ...withService({ extras: [tea] }), taxes },
    circumstances,
  );
  return { ofService: services[0]?.tax, ofExtra: services[0]?.extras[0]?.tax };
}

describe('a tax', () => {
  const onTop = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false };

  it('is on the services and the extras it lists', async () => {
    expect(await readTaxes([vat])).toEqual({ ofService: onTop, ofExtra: null });
    const onTea = { ...vat, services: [{ id: 9 }], extras: [{ id: '17' }] };
    expect(await readTaxes([onTea])).toEqual({ ofService: null, ofExtra: onTop });
  });

  it('is on all of them where it says so', async () => {
    const all = { ...vat, services: [], allServices: 1, allExtras: '1' };
    expect(await readTaxes([all])).toEqual({ ofService: onTop, ofExtra: onTop });
  });

  it('may call its lists by their older names, or hold numbers alone', async () => {
    const { services: _, extras: __, ...older } = vat;
    const lists = { serviceList: [{ id: 1, name: 'Initial consultation' }], extraList: [17] };
    expect(await readTaxes([{ ...older, ...lists }])).toEqual({ ofService: onTop, ofExtra: onTop });
  });

  it('is the first that can be seen', async () => {
    const hidden = { ...vat, name: 'Old', status: 'hidden' };
    const fixed = { ...vat, name: 'City', type: 'fixed', amount: 1.5 };
    const { ofService } = await readTaxes([hidden, fixed, vat]);
    expect(ofService).toEqual({ name: 'City', kind: 'fixed', value: 150, isIncluded: false });
  });

  it('may be within the price', async () => {
    const within = { payments: { taxes: { enabled: '1', excluded: false } } };
    expect((await readTaxes([vat], within)).ofService).toEqual({ ...onTop, isIncluded: true });
  });

  it.each<[string, Circumstances]>([
    ['says nothing of them', {}],
    ['has them switched off', { payments: { taxes: { enabled: false, excluded: true } } }],
    [
      'has them switched off as newer versions do',
      {
        payments: { taxes: { enabled: true, excluded: true } },
        settings: { featuresIntegrations: { tax: { enabled: false } } },
      },
    ],
  ])('is charged nowhere where the site %s', async (_, circumstances) => {
    expect(await readTaxes([vat], circumstances)).toEqual({ ofService: null, ofExtra: null });
  });

  it('is charged where it is switched on as newer versions do', async () => {
    const newer = {
      payments: { taxes: { excluded: true } },
      settings: { featuresIntegrations: { tax: { enabled: true } } },
    };
    expect((await readTaxes([vat], newer)).ofService).toEqual(onTop);
  });

  it('that is odd costs neither the catalogue nor the others', async () => {
    const odd = [
      { ...vat, amount: 'much' },
      { ...vat, type: 'secret' },
      null,
      { ...vat, amount: -1 },
    ];
    expect((await readTaxes([...odd, vat])).ofService).toEqual(onTop);
    expect((await readTaxes(undefined)).ofService).toBeNull();
    expect((await readTaxes({})).ofService).toBeNull();
  });

  it('tells its name as plain text', async () => {
    const { ofService } = await readTaxes([{ ...vat, name: 'VAT <img src=x onerror=alert(1)>' }]);
    expect(ofService?.name).toBe('VAT');
  });
});

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

describe('extras', () => {
  it('stand in the site’s order, without those nobody should see', async () => {
    const service = await readService({
      extras: [
        { ...tea, id: 3, position: 3 },
        { ...tea, id: 4, position: 1, status: 'hidden' },
        { ...tea, id: 5, position: 2, show: false },
        { ...tea, id: 6, position: '1' },
        { ...tea, id: null },
        { ...tea, id: 7, price: 'a lot' },
        { ...tea, id: 8, price: -5 },
        'tea',
      ],
    });
    expect(service?.extras.map(({ id }) => id)).toEqual([6, 3]);
  });

  it.each([
    [null, 1],
    [0, 1],
    [-2, 1],
    ['4', 4],
    [2.5, 2],
  ])('can be had once at least: %j of them is %i', async (maxQuantity, quantity) => {
    const service = await readService({ extras: [{ ...tea, maxQuantity }] });
    expect(service?.extras[0]?.maxQuantity).toBe(quantity);
  });

  it.each([
    [{ mandatoryExtra: false, minSelectedExtras: 2 }, 0],
    [{ mandatoryExtra: true, minSelectedExtras: null }, 1],
    [{ mandatoryExtra: 1, minSelectedExtras: '2' }, 2],
    [{ mandatoryExtra: true, minSelectedExtras: 5 }, 2],
  ])('may have to be chosen, never more than there are: %o → %i', async (changes, least) => {
    const extras = [tea, { ...tea, id: 18 }, { ...tea, id: 19, status: 'hidden' }];
    expect((await readService({ ...changes, extras }))?.minExtras).toBe(least);
  });

  it('need not be chosen where there are none', async () => {
    expect((await readService({ mandatoryExtra: true }))?.minExtras).toBe(0);
  });
});

describe('how many may come', () => {
  it('starts with one, whatever fills an appointment', async () => {
    const group = { minCapacity: 4, maxCapacity: 10, bringingAnyone: true };
    expect((await readService(group))?.persons).toEqual({ min: 1, max: 10 });
  });
});

describe('a question of the site’s own', () => {
  const field = { id: 3, label: 'Allergies', type: 'text', required: true, services: [{ id: 1 }] };
  const read = async (changes: object) =>
    (await readCatalog({ customFields: [{ ...field, ...changes }] })).customFields[0];

  it('is a text to read, cleaned, and asks for nothing', async () => {
    const label =
      '<p>Please <b>arrive</b> early.</p><img src=x onerror=alert(1)><script>1</script>';
    expect(await read({ type: 'content', label, options: null })).toEqual({
      id: 3,
      label: '',
      contentHtml: '<p>Please <b>arrive</b> early.</p>',
      type: 'content',
      required: false,
      options: [],
    });
  });

  it('is plain text where it is asked', async () => {
    expect(await read({ label: 'Allergies &amp; <b>diets</b>' })).toMatchObject({
      label: 'Allergies & diets',
      contentHtml: '',
      required: true,
    });
  });

  it('offers its options in the site’s order, without odd ones', async () => {
    const options = [
      { id: 9, label: 'last' },
      { id: 8, label: 'second', position: '2' },
      { id: 7, label: 'first', position: 1 },
      null,
    ];
    expect((await read({ type: 'radio', options }))?.options).toEqual(['first', 'second', 'last']);
  });

  it('of a kind nobody knows is not asked', async () => {
    const { customFields, services } = await readCatalog({
      customFields: [
        { ...field, type: 'signature' },
        { ...field, id: 4, type: 'file' },
      ],
    });
    expect(customFields.map(({ id }) => id)).toEqual([4]);
    expect(services.find(({ id }) => id === 1)?.customFieldIds).toEqual([4]);
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
