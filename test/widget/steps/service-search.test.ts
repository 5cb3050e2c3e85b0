import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../proxy/contract/catalog.js';
import { emptySearch } from '../../../widget/flow/booking-state.js';
import { toServiceGroups } from '../../../widget/steps/service-groups.js';
import { findServices, learnServices } from '../../../widget/steps/service-search.js';
import { aService, catalog as studio } from '../../support/studio.js';

const catalog: Catalog = {
  ...studio,
  categories: [
    { id: 1, name: 'Körper & Café' },
    { id: 2, name: 'Hair' },
    { id: 3, name: 'Nobody is here' },
  ],
  services: [
    aService({ id: 1, categoryId: 2, name: 'Cut', summary: 'With a head massage.' }),
    aService({ id: 2, categoryId: 1, name: 'Crème brûlée massage', summary: '' }),
    aService({ id: 3, categoryId: 1, name: 'Massage', summary: 'Warm stones.' }),
    aService({ id: 4, categoryId: 9, name: 'Of no category', summary: '' }),
    aService({ id: 5, categoryId: 1, name: 'Paid beforehand', paymentMethods: ['stripe'] }),
  ],
};

function find(text: string, categoryId: number | null = null): number[] {
  const groups = findServices(catalog, { ...emptySearch, text, categoryId });
  return groups.flatMap(({ services }) => services.map(({ id }) => id));
}

describe('the services of a catalogue', () => {
  it('stand by category in its order, the others last, without what cannot be booked', () => {
    const groups = toServiceGroups(catalog).map(({ name, services }) => [name, services.length]);
    expect(groups).toEqual([
      ['Körper & Café', 2],
      ['Hair', 1],
      ['', 1],
    ]);
  });

  it('are asked about once', () => {
    expect(toServiceGroups(catalog)).toBe(toServiceGroups(catalog));
  });

  it('need no name of a category where there is but one', () => {
    expect(toServiceGroups(studio).map(({ name }) => name)).toEqual(['']);
  });
});

describe('a search of services', () => {
  it.each([
    ['names first, then what speaks of it', 'massage', [2, 3, 1]],
    ['without regard to marks and case', 'CREME  Brulee', [2]],
    ['in any order, every word', 'stones mass', [3]],
    ['by category', 'koerper', []],
    ['by category, as it is folded', 'korper', [2, 3]],
    ['nothing that cannot be booked', 'beforehand', []],
    ['nothing where one word is missing', 'massage xyz', []],
  ])('finds %s: %s', (_, text, ids) => {
    expect(find(text)).toEqual(ids);
  });

  it('stays within a category', () => {
    expect(find('massage', 2)).toEqual([1]);
    expect(find('', 1)).toEqual([2, 3]);
  });

  it('leaves all, by category, while nothing is typed', () => {
    expect(findServices(catalog, { ...emptySearch, text: '  ' })).toBe(toServiceGroups(catalog));
  });

  it('finds the same once everything was read ahead', async () => {
    await learnServices(catalog, new AbortController().signal);
    expect(find('massage')).toEqual([2, 3, 1]);
  });
});
