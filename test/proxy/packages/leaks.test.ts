import { expect, it } from 'vitest';
import { json } from '../../support/recorded-amelia.js';
import { canaries, toCanaries } from '../canaries.js';
import { freshStart } from './package-rows.js';
import { openPackageSalon, packageWish, toAnswer } from './package-salon.js';

it('R1: of what Amelia answers to a package, nothing but numbers, states and times gets out', async () => {
  const salon = openPackageSalon();
  salon.amelia.answer('POST /bookings', () => {
    const answer = Object(toCanaries(toAnswer(salon)));
    return json({ ...answer, type: 'package', customerCabinetUrl: 'CANARY-cabinet' })();
  });
  const response = await salon.book(packageWish);
  expect(response.status).toBe(201);
  await salon.settled();
  const text = (await response.text()) + JSON.stringify([...response.headers]);
  expect(canaries(text)).toEqual([]);
  expect(canaries(JSON.stringify(salon.log))).toEqual([]);
  const { booking } = JSON.parse(text.slice(0, text.indexOf('[["')));
  expect(Object.keys(booking).sort()).toEqual([
    'appointments',
    'currency',
    'customer',
    'dueMinor',
    'id',
    'kind',
    'manage',
    'purchase',
    'status',
    'timeZone',
    'title',
    'totalMinor',
  ]);
});

it('R2: of a package in the catalogue nothing but its name and its description gets out', async () => {
  const row = Object(
    toCanaries({
      ...freshStart,
      pictureFullPath: 'javascript:alert(1)',
      gallery: [{ pictureFullPath: 'https://salon.test/a.png' }],
      translations: '{"name":{"de_DE":"Neustart"}}',
      coupons: [{ code: 'SECRET', discount: 100 }],
      extras: [{ name: 'An extra', price: 1 }],
      limitPerCustomer: '{"enabled":true}',
      settings: '{"payments":{"stripe":{"secret":"x"}}}',
      bookable: freshStart.bookable.map((row) => ({
        ...row,
        service: { ...row.service, name: 'A service', settings: 'x' },
        providers: [{ id: 1, firstName: 'Mia', email: 'mia@example.test', phone: '1', note: 'x' }],
        locations: [{ id: 5, name: 'A place', phone: '1' }],
      })),
    }),
  );
  const salon = openPackageSalon([row]);
  const response = await salon.app.request('/v1/catalog');
  const { packages } = await response.json();
  expect(packages).toHaveLength(1);
  expect(canaries(JSON.stringify(packages))).toEqual(['CANARY-description', 'CANARY-name']);
});
