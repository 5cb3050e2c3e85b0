import { describe, expect, it } from 'vitest';
import { openSalon } from '../salon.js';
import { freshStart, withConsultations, withMassages } from './package-rows.js';
import { openPackageSalon, readOne, readPackages } from './package-salon.js';

describe('a package in the catalogue', () => {
  it('is these fields and no others', async () => {
    expect(await readPackages([freshStart])).toEqual([
      {
        id: 11,
        name: 'Fresh start',
        descriptionHtml: '<p>Three talks, <b>two</b> massages.</p>',
        summary: 'Three talks, two massages.',
        pictureUrl: null,
        color: '#26A69A',
        priceMinor: 15000,
        pricedBeforeDiscountMinor: 28500,
        tax: null,
        deposit: null,
        items: [
          {
            serviceId: 1,
            quantity: 3,
            scheduleNow: { min: 1, max: 2 },
            employeeIds: [],
            locationIds: [],
            allowsEmployeeChoice: true,
          },
          {
            serviceId: 2,
            quantity: 2,
            scheduleNow: { min: 0, max: 1 },
            employeeIds: [],
            locationIds: [],
            allowsEmployeeChoice: true,
          },
        ],
        sharedQuantity: null,
        expiry: null,
        customFieldIds: [],
        paymentMethods: ['onSite'],
      },
    ]);
  });

  it('comes however PHP writes it', async () => {
    const [consultations, massages] = freshStart.bookable;
    const asPhp = {
      ...freshStart,
      id: '11',
      price: '150.00',
      discount: null,
      calculatedPrice: '0',
      available: null,
      bookable: {
        7: { ...consultations, service: { id: '1', name: 'Talk' }, quantity: '3', providers: {} },
        9: { ...massages, service: undefined, serviceId: '2', locations: null },
      },
    };
    expect(await readOne(asPhp)).toEqual(await readOne(freshStart));
  });

  it('stands where the site puts it, and so does what is in it', async () => {
    const second = { ...freshStart, id: 12, position: 0 };
    expect((await readPackages([freshStart, second])).map(({ id }) => id)).toEqual([12, 11]);
    const turned = await readOne(withConsultations({ position: 9 }));
    expect(turned?.items.map(({ serviceId }) => serviceId)).toEqual([2, 1]);
  });

  it.each<[string, object]>([
    ['is hidden', { status: 'hidden' }],
    ['is switched off', { status: 'disabled' }],
    ['is over', { available: false }],
    ['is over by its last day', { endDate: '2026-11-20 23:59:59' }],
    ['ends on a day that is none', { endDate: 'soon' }],
    ['holds nothing', { bookable: [] }],
    ['shares no quantity', { sharedCapacity: true, quantity: null }],
    ['has no price', { price: null }],
    ['takes more off than there is', { discount: 130 }],
  ])('is not offered where it %s', async (_, change) => {
    expect(await readPackages([{ ...freshStart, ...change }])).toEqual([]);
  });

  it.each<[string, object]>([
    ['that nobody has', { service: { id: 99 } }],
    ['twice', { service: { id: 1 } }],
    ['never', { quantity: 0 }],
    ['of an employee nobody may know of', { providers: [{ id: 3 }] }],
    ['at a place nobody may know of', { locations: [{ id: 7 }] }],
    ['of whoever does not do it there', { providers: [{ id: 2 }], locations: [{ id: 5 }] }],
    ['of somebody without a number', { providers: [{ id: null }] }],
  ])('is not offered with a service %s', async (_, change) => {
    expect(await readPackages([withMassages(change)])).toEqual([]);
  });

  it('costs the others nothing where it is odd', async () => {
    const odd = [
      null,
      'x',
      [],
      { id: 3 },
      { ...freshStart, id: 0 },
      { ...freshStart, bookable: 1 },
    ];
    expect(await readPackages([...odd, freshStart])).toHaveLength(1);
    const withoutAny = { entities: { packages: undefined } };
    expect(await readPackages([], withoutAny)).toEqual([]);
  });

  it('names those alone whom the public may know of', async () => {
    const providers = [{ id: 3 }, { id: 2 }];
    const { items = [] } =
      (await readOne(withMassages({ providers, locations: [{ id: 6 }] }))) ?? {};
    expect(items[1]).toMatchObject({ employeeIds: [2], locationIds: [6] });
  });

  it.each([
    [
      { minimumScheduled: 0, maximumScheduled: 9 },
      { min: 0, max: 3 },
    ],
    [
      { minimumScheduled: 9, maximumScheduled: 9 },
      { min: 3, max: 3 },
    ],
    [
      { minimumScheduled: 2, maximumScheduled: 1 },
      { min: 1, max: 1 },
    ],
    [
      { minimumScheduled: -1, maximumScheduled: '2' },
      { min: 0, max: 2 },
    ],
    [
      { minimumScheduled: null, maximumScheduled: null },
      { min: 0, max: 3 },
    ],
  ])('has as many booked with it as can be: %o → %o', async (change, scheduleNow) => {
    const read = await readOne(withConsultations(change));
    expect(read?.items[0]?.scheduleNow).toEqual(scheduleNow);
  });

  it.each([
    [0, false],
    ['0', false],
    [false, false],
    [1, true],
    [null, true],
  ])('lets the customer say whom it is with: %s → %s', async (allowProviderSelection, is) => {
    const read = await readOne(withConsultations({ allowProviderSelection }));
    expect(read?.items[0]?.allowsEmployeeChoice).toBe(is);
  });
});

describe('a package whose services share a number of appointments', () => {
  const shared = { ...freshStart, sharedCapacity: true, quantity: 4 };

  it('has that number in every service, and tells the least that is saved', async () => {
    const read = await readOne({ ...shared, price: 120 });
    expect(read).toMatchObject({ sharedQuantity: 4, pricedBeforeDiscountMinor: 14000 });
    expect(read?.items.map(({ quantity }) => quantity)).toEqual([4, 4]);
  });

  it('asks for nothing at once where that would be more than there is', async () => {
    const bookable = freshStart.bookable.map((row) => ({ ...row, minimumScheduled: 1 }));
    const toLeast = async (quantity: number) => {
      const read = await readOne({ ...shared, quantity, bookable });
      return read?.items.map(({ scheduleNow }) => scheduleNow.min);
    };
    expect(await toLeast(2)).toEqual([1, 1]);
    expect(await toLeast(1)).toEqual([0, 0]);
  });
});

describe('what a package asks and until when it holds', () => {
  it('is every question of its services, each once', async () => {
    const customFields = [
      { id: 3, label: 'A', type: 'text', services: [{ id: 2 }] },
      { id: 1, label: 'B', type: 'text', services: [{ id: 1 }, { id: 2 }] },
      { id: 2, label: 'C', type: 'text', services: [{ id: 3 }] },
    ].map((field, position) => ({ ...field, position, options: [], required: false }));
    const read = await readOne(freshStart, { entities: { customFields } });
    expect([...(read?.customFieldIds ?? [])].sort()).toEqual([1, 3]);
  });

  it.each<[object, object | null]>([
    [{ endDate: '2026-12-31 23:59:59' }, { kind: 'date', at: '2026-12-31T22:59:59Z' }],
    [
      { durationCount: '3', durationType: 'week' },
      { kind: 'duration', count: 3, unit: 'week' },
    ],
    [
      { endDate: '2027-07-31 23:59:59', durationCount: 3, durationType: 'week' },
      { kind: 'date', at: '2027-07-31T21:59:59Z' },
    ],
    [{ durationCount: 3, durationType: null }, null],
    [{ durationCount: 0, durationType: 'day' }, null],
    [{ durationCount: 2, durationType: 'aeon' }, null],
  ])('is by the site’s own clock: %o', async (change, expiry) => {
    expect((await readOne({ ...freshStart, ...change }))?.expiry).toEqual(expiry);
  });
});

describe('the kinds of booking', () => {
  it('are packages too where there are any', async () => {
    const { kinds } = await (await openPackageSalon().app.request('/v1/site')).json();
    expect(kinds).toEqual(['appointment', 'event', 'package']);
    const none = openPackageSalon([{ ...freshStart, status: 'hidden' }]);
    expect((await (await none.app.request('/v1/site')).json()).kinds).not.toContain('package');
    expect((await (await openSalon().app.request('/v1/site')).json()).kinds).not.toContain(
      'package',
    );
  });
});
