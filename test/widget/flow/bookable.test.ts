import { expect, it } from 'vitest';
import type { CustomField } from '../../../proxy/contract/catalog.js';
import { isBookable } from '../../../widget/flow/bookable.js';
import { aService, catalog } from '../../support/studio.js';

const allergies: CustomField = {
  id: 7,
  label: 'Allergies',
  contentHtml: '',
  type: 'text',
  required: true,
  options: [],
};

it('offers what needs nothing but a time and a name', () => {
  expect(isBookable(aService(), catalog)).toBe(true);
});

it.each([
  ['more extras than it has', aService({ minExtras: 1 })],
  ['a required field', aService({ customFieldIds: [7] })],
  ['a payment beforehand', aService({ paymentMethods: ['stripe'] })],
])('does not offer what would be refused for %s', (_, service) => {
  expect(isBookable(service, { ...catalog, customFields: [allergies] })).toBe(false);
});

it('offers what is free, whatever ways to pay there are', () => {
  const durations = [{ seconds: 900, priceMinor: 0 }];
  expect(isBookable(aService({ durations, paymentMethods: [] }), catalog)).toBe(true);
});
