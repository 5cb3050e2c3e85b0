import { describe, expect, it } from 'vitest';
import { toPackaged } from '../../demo/amelia/package-defaults.js';
import { toLocation } from '../../demo/amelia/row-defaults.js';
import { get, post } from './book.js';
import { createSellingAmelia, toTestPackage } from './buy.js';
import { recordedAt, send } from './recorded-site.js';

describe('GET /packages', () => {
  it('tells the terms of a package and of each service in it', async () => {
    const amelia = createSellingAmelia(
      {
        discount: 15,
        bookable: [
          toPackaged({ serviceId: 1, minimumScheduled: 1 }),
          toPackaged({
            serviceId: 2,
            quantity: 2,
            maximumScheduled: 1,
            allowProviderSelection: false,
            providerIds: [1],
            locationIds: [4],
          }),
        ],
      },
      ({ locations }) => locations.push(toLocation({ id: 4, name: 'Hall', address: 'Quay 1' })),
    );
    const { packages } = await get(amelia, '/packages');
    expect(packages).toMatchObject([
      {
        id: 7,
        name: 'Three visits',
        price: 180,
        discount: 15,
        calculatedPrice: false,
        sharedCapacity: false,
        status: 'visible',
        available: true,
      },
    ]);
    expect(packages[0].bookable).toMatchObject([
      {
        service: { id: 1, name: 'Initial consultation', price: 35, duration: 1800 },
        quantity: 1,
        minimumScheduled: 1,
        maximumScheduled: 1,
        allowProviderSelection: true,
        providers: [],
        locations: [],
      },
      {
        service: { id: 2 },
        quantity: 2,
        minimumScheduled: 0,
        maximumScheduled: 1,
        allowProviderSelection: false,
        providers: [{ id: 1, email: 'mia.johnson@example.test' }],
        locations: [{ id: 4, name: 'Hall' }],
      },
    ]);
  });

  it('has the hidden ones too, and those whose day is over by the site’s clock', async () => {
    // 23:59:59 on the 21st in Belgrade, and midnight.
    for (const [now, available] of [
      ['2026-11-21T22:59:59Z', true],
      ['2026-11-21T23:00:00Z', false],
    ] as const) {
      const fields = { status: 'hidden', endDate: '2026-11-21 23:59:59' } as const;
      const amelia = createSellingAmelia(fields, undefined, () => Date.parse(now));
      expect((await get(amelia, '/packages')).packages).toMatchObject([
        { status: 'hidden', available },
      ]);
    }
  });

  it('tells one by its number, and refuses an unknown one', async () => {
    const amelia = createSellingAmelia({}, ({ packages }) =>
      packages.push(toTestPackage({ id: 8, name: 'Another' })),
    );
    expect((await get(amelia, '/packages/8')).package).toMatchObject({ name: 'Another' });
    expect((await send(amelia, 'GET', '/packages/9')).status).toBe(500);
  });

  it('is among the entities where they are asked for', async () => {
    const amelia = createSellingAmelia();
    const { packages } = await get(amelia, '/packages');
    expect((await get(amelia, '/entities&types[]=packages')).packages).toEqual(packages);
    expect(await get(amelia, '/entities&types[]=locations')).not.toHaveProperty('packages');
  });

  it('loses a service that is deleted', async () => {
    const amelia = createSellingAmelia();
    await post(amelia, '/services/delete/2');
    const { packages } = await get(amelia, '/packages');
    expect(packages[0].bookable).toMatchObject([{ service: { id: 1 } }]);
  });
});

describe('a coupon for a package', () => {
  it('is good for it, and for no service of the same number', async () => {
    const amelia = createSellingAmelia({}, undefined, () => recordedAt);
    await post(amelia, '/coupons', {
      code: 'SEVEN',
      discount: 10,
      deduction: 0,
      limit: 5,
      status: 'visible',
      services: [],
      events: [],
      packages: [7],
    });
    const asked = { code: 'SEVEN', id: '7', user: { firstName: '', lastName: '' }, count: 1 };
    const good = await post(amelia, '/coupons/validate', { ...asked, type: 'package' });
    expect(good.data).toMatchObject({
      coupon: { discount: 10, packageList: [{ id: 7, name: 'Three visits' }] },
      limit: 5,
    });
    const other = await post(amelia, '/coupons/validate', { ...asked, type: 'service' });
    expect(other.data).toEqual({ couponUnknown: true });
  });
});
