import { expect, it } from 'vitest';
import { toSeriesPair } from '../../../proxy/contract/pair.js';
import { aSlot } from '../../support/studio.js';

const at = '2026-12-21T09:00:00Z';

it('a date of a series is with the first one’s employee at the first one’s place', () => {
  expect(toSeriesPair(aSlot(at, [1, 1], [2, 1], [2, 2]), [2, 2])).toEqual([2, 2]);
});

it('rather with the same employee elsewhere than with another', () => {
  expect(toSeriesPair(aSlot(at, [1, 1], [2, 1]), [2, 2])).toEqual([2, 1]);
});

it('else with whom the proxy would take', () => {
  expect(toSeriesPair(aSlot(at, [3, 1], [1, 1]), [2, 2])).toEqual([3, 1]);
});
