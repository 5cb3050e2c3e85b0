import { describe, expect, it } from 'vitest';
import { openSalon } from '../salon.js';
import { consultation, entities, mia, readCatalog as read, readService } from './read-catalog.js';

describe('the catalogue', () => {
  it('lists who does what where, and at whose price', async () => {
    const cheap = { ...mia, id: 2, serviceList: [{ ...consultation, price: '29.5' }] };
    const { services, locations, employees } = await read({
      employees: [mia, cheap],
      locations: [
        { id: 5, name: 'Old town', address: 'Main street 1', status: 'visible' },
        { id: 6, name: 'Cellar', address: '', status: 'hidden' },
        { id: 7, name: 'Unused', address: '', status: 'visible' },
      ],
      entitiesRelations: { 1: { 1: [null] }, 2: { 1: [5, 6, 5] } },
    });
    expect(services.map(({ id }) => id)).toEqual([1]);
    expect(services[0]?.offers).toEqual([
      { employeeId: 1, locationId: null, priceMinor: null },
      { employeeId: 2, locationId: 5, priceMinor: 2950 },
    ]);
    expect(locations).toEqual([{ id: 5, name: 'Old town', address: 'Main street 1' }]);
    expect(employees.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('goes without an odd row among the employees', async () => {
    const unpriced = { ...mia, id: 2, serviceList: [{ ...consultation, price: null }] };
    const { services } = await read({
      employees: [{ ...mia, id: null }, unpriced, mia],
      entitiesRelations: { 1: { 1: [null] }, 2: { 1: [null] } },
    });
    expect(services[0]?.offers).toEqual([
      { employeeId: 2, locationId: null, priceMinor: null },
      { employeeId: 1, locationId: null, priceMinor: null },
    ]);
  });

  it.each([
    ['a hidden service', { status: 'hidden' }],
    ['a disabled service', { status: 'disabled' }],
    ['a service that is not to be shown', { show: false }],
    ['the same, as PHP may say it', { show: '0' }],
    ['a service nobody does', { id: 77 }],
  ])('leaves out %s', async (_, changes) => {
    expect(await readService(changes)).toBeUndefined();
  });

  it('leaves out what only somebody hidden does', async () => {
    const { services, employees, categories } = await read({
      employees: [{ ...mia, status: 'hidden' }],
    });
    expect([services, employees, categories]).toEqual([[], [], []]);
  });

  it('leaves out a hidden category with all that is in it', async () => {
    const [massages, ...others] = entities.categories;
    const { services } = await read({ categories: [{ ...massages, status: 'hidden' }, ...others] });
    expect(services.map(({ id }) => id)).toEqual([1]);
  });

  it('takes services from a list of their own as well', async () => {
    const categories = entities.categories.map((category: object) => ({
      ...category,
      serviceList: [],
    }));
    const { services } = await read({ categories, services: mia.serviceList });
    expect(services).toHaveLength(3);
  });

  it('is empty where everything is, in PHP’s way', async () => {
    const empty = { categories: [], employees: [], entitiesRelations: [], locations: [] };
    expect(await read(empty)).toEqual({
      categories: [],
      services: [],
      packages: [],
      customFields: [],
      employees: [],
      locations: [],
      eventTags: [],
    });
  });

  it('is asked for once a minute, by however many at once', async () => {
    const salon = openSalon();
    await Promise.all(Array.from({ length: 20 }, () => salon.app.request('/v1/catalog')));
    salon.clock.nowMs += 59_000;
    await salon.app.request('/v1/catalog');
    expect(salon.amelia.to('GET /entities')).toHaveLength(1);
    expect(salon.amelia.to('GET /settings')).toHaveLength(1);
    salon.clock.nowMs += 2_000;
    await salon.app.request('/v1/catalog');
    expect(salon.amelia.to('GET /entities')).toHaveLength(2);
  });

  it('asks for exactly this', async () => {
    const salon = openSalon();
    await salon.app.request('/v1/catalog');
    expect(salon.amelia.to('GET /entities')[0]?.query).toEqual([
      'types[]=services',
      'types[]=employees',
      'types[]=locations',
      'types[]=categories',
      'types[]=customFields',
      'types[]=taxes',
      'types[]=tags',
      'types[]=packages',
    ]);
  });
});

describe('a service', () => {
  it('R9: has numbers, however PHP writes them', async () => {
    const service = await readService({
      id: '1',
      price: '35.50',
      duration: '1800',
      categoryId: '2',
    });
    expect(service).toMatchObject({ id: 1, durations: [{ seconds: 1800, priceMinor: 3550 }] });
  });

  it.each([
    [{ bringingAnyone: false, maxCapacity: 10 }, 1],
    [{ bringingAnyone: 1, maxCapacity: 10 }, 10],
    [{ bringingAnyone: true, maxCapacity: 10, maxExtraPeople: 3 }, 4],
    [{ bringingAnyone: true, maxCapacity: 2, maxExtraPeople: 3 }, 2],
    [{ bringingAnyone: null, maxCapacity: 10 }, 1],
  ])('takes as many persons as may come: %o → %i', async (changes, max) => {
    expect((await readService(changes))?.persons).toEqual({ min: 1, max });
  });

  it('has other lengths with prices of their own', async () => {
    const durations = {
      5400: { price: 120, rules: [] },
      900: { price: 20.5, rules: [] },
      1800: { price: 1 },
    };
    const on = JSON.stringify({ enabled: true, durations });
    expect((await readService({ customPricing: on }))?.durations).toEqual([
      { seconds: 1800, priceMinor: 3500 },
      { seconds: 900, priceMinor: 2050 },
      { seconds: 5400, priceMinor: 12_000 },
    ]);
    const off = JSON.stringify({ enabled: false, durations });
    expect((await readService({ customPricing: off }))?.durations).toHaveLength(1);
    expect((await readService({ customPricing: '{broken' }))?.durations).toHaveLength(1);
  });

  it('is paid as site, service and proxy agree', async () => {
    const settings = JSON.stringify({ payments: { onSite: false, stripe: { enabled: true } } });
    expect((await readService({ settings }))?.paymentMethods).toEqual([]);
    expect((await readService({}))?.paymentMethods).toEqual(['onSite']);
    const both = JSON.stringify({ payments: { onSite: true, stripe: { enabled: true } } });
    expect((await readService({ settings: both }))?.paymentMethods).toEqual(['onSite']);
  });

  it('has extras, deposit, series and questions', async () => {
    const extra = {
      id: 17,
      name: 'Tea &amp; cake',
      description: null,
      price: 4.2,
      maxQuantity: 2,
      duration: 600,
      aggregatedPrice: null,
    };
    const service = {
      ...consultation,
      aggregatedPrice: true,
      extras: [extra],
      mandatoryExtra: true,
      deposit: 10,
      depositPayment: 'fixed',
      depositPerPerson: 1,
      fullPayment: true,
      recurringCycle: 'all',
      recurringSub: 'both',
      recurringPayment: 999,
    };
    const field = {
      id: 3,
      label: 'Allergies',
      type: 'select',
      required: 1,
      position: 1,
      options: [
        { label: 'none', position: 2 },
        { label: 'nuts', position: 1 },
      ],
      services: [{ id: 1 }],
    };
    const { services, customFields } = await read({
      categories: [{ id: 2, name: 'Wellness', status: 'visible', serviceList: [service] }],
      customFields: [field, { ...field, id: 4, position: 0, services: [{ id: 9 }] }],
    });
    expect(services[0]).toMatchObject({
      pricedPerPerson: true,
      extras: [
        {
          id: 17,
          name: 'Tea & cake',
          descriptionHtml: '',
          priceMinor: 420,
          pricedPerPerson: true,
          maxQuantity: 2,
          durationSeconds: 600,
        },
      ],
      minExtras: 1,
      deposit: { kind: 'fixed', value: 1000, perPerson: true, mayPayInFull: true },
      recurring: { cycles: ['daily', 'weekly', 'monthly'], onTaken: 'both', payEach: true },
      customFieldIds: [3],
    });
    expect(customFields[1]).toEqual({
      id: 3,
      label: 'Allergies',
      contentHtml: '',
      type: 'select',
      required: true,
      options: ['nuts', 'none'],
    });
  });

  it('R8: shows no picture that is not on https', async () => {
    const pictures = ['javascript:alert(1)', 'data:text/html,x', 'http://salon.test/x.jpg', ''];
    for (const pictureFullPath of pictures) {
      expect((await readService({ pictureFullPath }))?.pictureUrl).toBeNull();
    }
    const https = 'https://salon.test/x.jpg';
    expect((await readService({ pictureFullPath: https }))?.pictureUrl).toBe(https);
  });
});
