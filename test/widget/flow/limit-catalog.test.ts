import { describe, expect, it } from 'vitest';
import { type PageAttributes, toAsked } from '../../../widget/flow/asked.js';
import { isLimited, limitCatalog, limitSlots } from '../../../widget/flow/limit-catalog.js';
import { aPackage, catalog } from '../../support/studio.js';

const silent: PageAttributes = {
  kind: '',
  service: '',
  category: '',
  employee: '',
  location: '',
  event: '',
  package: '',
};

const ask = (page: Partial<PageAttributes>, search = '') => toAsked({ ...silent, ...page }, search);
const names = (page: Partial<PageAttributes>, search = '') =>
  limitCatalog(catalog, ask(page, search)).services.map(({ name }) => name);

describe('a page that offers less than the business has', () => {
  it('offers all where it says nothing', () => {
    expect(names({})).toEqual(['Consultation', 'Massage', 'Yoga']);
    expect(isLimited(ask({}))).toBe(false);
  });

  it('offers the services that it names, or those of its categories', () => {
    expect(names({ service: '1 3' })).toEqual(['Consultation', 'Yoga']);
    expect(names({ category: 1 })).toHaveLength(3);
  });

  it('offers all where it names nothing that the business has, but nobody else’s services', () => {
    expect(names({ service: 99 })).toHaveLength(3);
    expect(names({ category: 9 })).toHaveLength(3);
    expect(names({ employee: 99 })).toEqual([]);
  });

  it('offers what its employees do, with them alone', () => {
    expect(names({ employee: 2 })).toEqual(['Massage']);
    const [massage] = limitCatalog(catalog, ask({ employee: 2 })).services;
    expect(massage?.offers.map(({ employeeId }) => employeeId)).toEqual([2, 2]);
  });

  it('offers what is done at its places, and what its link narrows that to', () => {
    expect(names({ location: 2 })).toEqual(['Massage']);
    expect(names({ location: '1,2' }, '?amelia-location=2')).toEqual(['Massage']);
    expect(names({ location: '1' }, '?amelia-location=2')).toContain('Consultation');
  });

  it('offers the packages that it names', () => {
    const both = { ...catalog, packages: [aPackage({ id: 3 }), aPackage({ id: 4 })] };
    expect(limitCatalog(both, ask({ package: 4 })).packages.map(({ id }) => id)).toEqual([4]);
  });

  it('shows the times of its own people alone', () => {
    const startsAt = '2026-12-14T08:00:00Z';
    const free = {
      timeZone: 'UTC',
      now: startsAt,
      earliest: startsAt,
      latest: startsAt,
      slots: [
        { startsAt, at: [[1, 1] as [number, number], [2, 2] as [number, number]] },
        { startsAt: '2026-12-14T09:00:00Z', at: [[1, 1] as [number, number]] },
      ],
    };
    expect(limitSlots(free, ask({ employee: 2 })).slots).toEqual([{ startsAt, at: [[2, 2]] }]);
    expect(limitSlots(free, ask({}))).toBe(free);
  });
});
