import { describe, expect, it } from 'vitest';
import type { Location, Offer } from '../../../proxy/contract/catalog.js';
import type { Choice } from '../../../widget/flow/choice.js';
import { isAtPlace } from '../../../widget/flow/clocks.js';
import { aService, catalog } from '../../support/studio.js';
import { aServiceView } from '../../support/view.js';

describe('the first clock', () => {
  it('is the place’s where the customer has to come there', () => {
    expect(aServiceView({ ownZone: 'Asia/Tokyo' }).clocks).toEqual({
      first: 'Europe/Belgrade',
      second: 'Asia/Tokyo',
    });
  });

  it('is the customer’s where they asked for a zone', () => {
    expect(aServiceView({ askedZone: 'Asia/Tokyo' }).clocks).toEqual({
      first: 'Asia/Tokyo',
      second: 'Europe/Belgrade',
    });
  });
});

describe('the second clock', () => {
  it('is the customer’s beside the place’s, even where they asked for that one', () => {
    const view = aServiceView({ ownZone: 'Asia/Tokyo', askedZone: 'Europe/Belgrade' });
    expect(view.clocks).toEqual({ first: 'Europe/Belgrade', second: 'Asia/Tokyo' });
  });
});

describe('a service is at a place', () => {
  const anywhere: Pick<Choice, 'employeeId' | 'locationId'> = {
    employeeId: null,
    locationId: null,
  };
  const studio: Location = { id: 1, name: 'Studio', address: 'Main street 5' };
  const call: Location = { id: 2, name: 'Video call', address: ' ' };
  const at = (employeeId: number, locationId: number | null): Offer => ({
    employeeId,
    locationId,
    priceMinor: null,
  });

  function isServiceAtPlace(offers: Offer[], choice = anywhere): boolean {
    const around = { ...catalog, services: [aService({ offers })], locations: [studio, call] };
    const { state } = aServiceView({ catalog: around });
    return isAtPlace({ ...state.choice, ...choice }, around);
  }

  it('where all who do it do it at an address', () => {
    expect(isServiceAtPlace([at(1, 1), at(2, 1)])).toBe(true);
  });

  it('not where it has no place, or one that has no address', () => {
    expect(isServiceAtPlace([at(1, null)])).toBe(false);
    expect(isServiceAtPlace([at(1, 2)])).toBe(false);
  });

  it('as soon as the choice leaves only those who do it there', () => {
    const offers = [at(1, 1), at(2, 2)];
    expect(isServiceAtPlace(offers)).toBe(false);
    expect(isServiceAtPlace(offers, { employeeId: 1, locationId: null })).toBe(true);
    expect(isServiceAtPlace(offers, { employeeId: null, locationId: 2 })).toBe(false);
  });
});
