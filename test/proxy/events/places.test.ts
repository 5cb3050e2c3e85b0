import { describe, expect, it } from 'vitest';
import type { Event } from '../../../demo/amelia/event.js';
import { openStudio } from '../studio.js';
import { concert, readChanged, yoga } from './event-salon.js';
import {
  changeEvent,
  eventWish,
  familyDay,
  openWithEvent,
  partnerMassage,
  readEvent,
  soundBath,
  ticketWish,
} from './event-studio.js';

describe('whoever books', () => {
  /** Three of twelve places are left. */
  it.each<[story: string, change: Partial<Event>, max: number]>([
    ['may bring as many as there are places', {}, 3],
    ['may bring nobody', { bringingAnyone: false }, 1],
    ['may bring nobody, whatever the number', { bringingAnyone: false, maxExtraPeople: 2 }, 1],
    ['may bring one', { maxExtraPeople: 1 }, 2],
    ['may bring none of more', { maxExtraPeople: 0 }, 1],
    ['may bring no more than there are places', { maxExtraPeople: 9 }, 3],
    ['comes alone to a full event, if at all', { maxCapacity: 9 }, 1],
  ])('%s', async (_, change, max) => {
    const event = await readEvent(openWithEvent(partnerMassage, change), partnerMassage);
    expect(event.persons).toEqual({ min: 1, max });
  });

  it('brings others on tickets, whether or not one may bring anybody', async () => {
    const change = { bringingAnyone: false };
    expect((await readEvent(openWithEvent(familyDay, change), familyDay)).persons.max).toBe(35);
  });

  it('may buy so many tickets of all kinds together', async () => {
    const studio = openWithEvent(familyDay, { maxExtraPeople: 1 });
    expect((await readEvent(studio, familyDay)).persons.max).toBe(2);
  });

  it('may come again, or not', async () => {
    expect((await readEvent(openStudio(), 15)).isRebookable).toBe(false);
    expect((await readChanged({ bookMultipleTimes: null })).isRebookable).toBe(true);
  });
});

describe('the price', () => {
  it.each([
    ['is for each where it is multiplied', true, true],
    ['is for all together', false, false],
    ['is for each where Amelia does not tell', null, true],
    ['is for each in its words', '1', true],
    ['is for all in its words', '0', false],
  ])('%s', async (_, aggregatedPrice, pricedPerPerson) => {
    expect((await readChanged({ aggregatedPrice })).pricedPerPerson).toBe(pricedPerPerson);
  });

  it('is in the currency’s smallest part, of which some have none', async () => {
    const yen = openStudio((business) => {
      business.settings.payments.currency = 'JPY';
      changeEvent(business, partnerMassage, { price: 3500 });
    });
    expect((await readEvent(yen, partnerMassage)).priceMinor).toBe(3500);
    expect((await readEvent(openStudio(), partnerMassage)).priceMinor).toBe(3500);
  });

  it('may ask for a deposit', async () => {
    const { deposit } = await readEvent(openStudio(), 6);
    expect(deposit).toEqual({ kind: 'percentage', value: 30, perPerson: true, mayPayInFull: true });
    const change = { deposit: 12.5, depositPayment: 'fixed', depositPerPerson: 0, fullPayment: 0 };
    expect((await readChanged(change)).deposit).toEqual({
      kind: 'fixed',
      value: 1250,
      perPerson: false,
      mayPayInFull: false,
    });
    expect((await readChanged({ deposit: 12.5, depositPayment: 'disabled' })).deposit).toBe(null);
  });

  it('may bear a tax of its own', async () => {
    const studio = openStudio((business) => {
      for (const tax of business.taxes) tax.eventIds = [partnerMassage];
    });
    const vat = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false };
    expect((await readEvent(studio, partnerMassage)).tax).toEqual(vat);
    expect((await readEvent(studio, familyDay)).tax).toBe(null);
  });
});

describe('tickets', () => {
  it('that are no longer sold are not there', async () => {
    const { tickets, placesLeft } = await readEvent(openStudio(), familyDay);
    expect(tickets).toEqual([
      { id: 1, name: 'Adult', priceMinor: 1800, placesLeft: 18 },
      { id: 2, name: 'Child', priceMinor: 900, placesLeft: 17 },
    ]);
    expect(placesLeft).toBe(35);
  });

  it('of one capacity have no number of their own', async () => {
    const studio = openWithEvent(soundBath, { maxCustomCapacity: 5 });
    const { tickets, placesLeft } = await readEvent(studio, soundBath);
    expect(placesLeft).toBe(1);
    expect(tickets?.map((ticket) => ticket.placesLeft)).toEqual([1, 1]);
  });

  it('of one capacity are gone together', async () => {
    const studio = openWithEvent(soundBath, { maxCustomCapacity: 4 });
    expect(await readEvent(studio, soundBath)).toMatchObject({ status: 'full', placesLeft: 0 });
  });

  it('are as many as there were once a booking is cancelled', async () => {
    const studio = openStudio();
    expect((await studio.book(ticketWish)).status).toBe(201);
    studio.clock.nowMs += 2_000;
    const left = async () =>
      (await readEvent(studio, familyDay)).tickets?.map(({ placesLeft }) => placesLeft);
    expect(await left()).toEqual([16, 16]);
    for (const { bookings } of studio.amelia.events) {
      for (const booking of bookings) {
        if (booking.customer.lastName === 'Parker') booking.status = 'canceled';
      }
    }
    studio.clock.nowMs += 2_000;
    expect(await left()).toEqual([18, 17]);
  });

  it('count for nothing where they are switched off', async () => {
    // Recorded: they stay written down.
    const event = await readChanged({ ...concert, id: 1 });
    expect(concert.customTickets).toHaveLength(2);
    expect(event).toMatchObject({ tickets: null, placesLeft: 20, priceMinor: 1500 });
  });

  it('are none where they are switched on and none is there', async () => {
    for (const customTickets of [null, [], undefined]) {
      const event = await readChanged({ customPricing: true, customTickets });
      expect(event).toMatchObject({ tickets: null, priceMinor: 1500 });
    }
  });

  it('leave nothing to buy where none of them is sold any more', async () => {
    const [ticket] = concert.customTickets;
    const event = await readChanged({
      customPricing: true,
      customTickets: [{ ...ticket, enabled: false }],
    });
    expect(event).toMatchObject({ tickets: [], placesLeft: 0, status: 'full' });
  });

  it('are read as numbers where PHP writes them as texts', async () => {
    const [ticket] = concert.customTickets;
    const texts = { ...ticket, id: '7', price: '12.50', spots: '10', sold: '3', enabled: '1' };
    const event = await readChanged({ customPricing: 1, customTickets: [texts] });
    expect(event.tickets).toEqual([{ id: 7, name: 'Adult', priceMinor: 1250, placesLeft: 7 }]);
  });

  it('are left out one by one where they do not fit', async () => {
    const [ticket] = concert.customTickets;
    const customTickets = [{ ...ticket, price: 'free' }, { id: 'x' }, null, ticket];
    const event = await readChanged({ customPricing: true, customTickets });
    expect(event.tickets?.map(({ id }) => id)).toEqual([ticket.id]);
  });

  it('are never fewer than none', async () => {
    const [ticket] = concert.customTickets;
    const customTickets = [{ ...ticket, spots: 5, sold: 9 }];
    const event = await readChanged({ customPricing: true, customTickets });
    expect(event).toMatchObject({ tickets: [{ placesLeft: 0 }], placesLeft: 0, status: 'full' });
    expect(await readChanged({ ...yoga, places: -480 })).toMatchObject({
      placesLeft: 0,
      status: 'full',
    });
  });
});

it('nobody knows how many are left where Amelia does not tell', async () => {
  const { placesLeft, persons } = await readChanged({ places: null });
  expect({ placesLeft, persons }).toEqual({ placesLeft: null, persons: { min: 1, max: 20 } });
});

it('a booking takes its places from what is told next', async () => {
  const studio = openStudio();
  await studio.book(eventWish);
  studio.clock.nowMs += 2_000;
  expect(await readEvent(studio, partnerMassage)).toMatchObject({ placesLeft: 1 });
});
