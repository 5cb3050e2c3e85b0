import { expect, it } from 'vitest';
import { isBookable } from '../../../widget/flow/bookable.js';
import { anExtra, aService } from '../../support/studio.js';

it('offers what needs nothing but a time and a name', () => {
  expect(isBookable(aService())).toBe(true);
});

it('offers what asks questions of its own', () => {
  expect(isBookable(aService({ customFieldIds: [7] }))).toBe(true);
});

it.each([
  ['more extras than it has', aService({ minExtras: 1 })],
  ['a payment beforehand', aService({ paymentMethods: ['stripe'] })],
])('does not offer what would be refused for %s', (_, service) => {
  expect(isBookable(service)).toBe(false);
});

it('offers what is free, whatever ways to pay there are', () => {
  const durations = [{ seconds: 900, priceMinor: 0 }];
  expect(isBookable(aService({ durations, paymentMethods: [] }))).toBe(true);
});

it('does not offer what is free but for an extra, where nothing can be paid', () => {
  const durations = [{ seconds: 900, priceMinor: 0 }];
  const extras = [anExtra({ priceMinor: 100 })];
  expect(isBookable(aService({ durations, extras, paymentMethods: [] }))).toBe(false);
});
