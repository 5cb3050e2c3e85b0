import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countPlaces,
  type EventChoice,
  toEventPrice,
} from '../../../proxy/contract/event-price.js';
import type { AmeliaEvent } from '../../../proxy/contract/events.js';
import type { Price } from '../../../proxy/contract/price.js';
import { adult, aWorkshop, child, eventPriceCases } from './event-price-cases.js';

const one: EventChoice = { persons: 1, tickets: [] };

describe('the price of an event, worked by hand', () => {
  it.each(eventPriceCases)('%s', (_, difference, { pay, ...choice }, totalMinor, paidNowMinor) => {
    const price = toEventPrice(aWorkshop(difference), { ...one, ...choice }, pay);
    expect(price.totalMinor).toBe(totalMinor);
    expect(sumOf(price)).toBe(totalMinor);
    expect(price.paidNowMinor).toBe(paidNowMinor ?? 0);
  });

  it('comes in fifty kinds and more', () => {
    expect(eventPriceCases.length).toBeGreaterThanOrEqual(50);
  });
});

describe('the lines of a price', () => {
  const vat = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false } as const;
  const coupon = { code: 'TEN', percent: 10, minor: 0, uses: 1 };

  it('are the people', () => {
    const { lines } = toEventPrice(aWorkshop(), { ...one, persons: 3 });
    expect(lines).toEqual([{ kind: 'event', unitMinor: 3500, persons: 3, amountMinor: 10500 }]);
  });

  it('are all of them as one where they pay together', () => {
    const { lines } = toEventPrice(aWorkshop({ pricedPerPerson: false }), { ...one, persons: 3 });
    expect(lines).toEqual([{ kind: 'event', unitMinor: 3500, persons: 1, amountMinor: 3500 }]);
  });

  it('are the tickets in the order they are offered in, the coupon, and the tax on top', () => {
    const event = aWorkshop({ tickets: [adult, child], tax: vat });
    const tickets = [
      { id: child.id, quantity: 3 },
      { id: adult.id, quantity: 2 },
    ];
    expect(toEventPrice(event, { ...one, tickets, coupon }).lines).toEqual([
      { kind: 'ticket', ticketId: 1, unitMinor: 1800, quantity: 2, amountMinor: 3600 },
      { kind: 'ticket', ticketId: 2, unitMinor: 900, quantity: 3, amountMinor: 2700 },
      { kind: 'coupon', code: 'TEN', amountMinor: -630 },
      { kind: 'tax', names: ['VAT'], amountMinor: 1134 },
    ]);
  });

  it('tell a tax that is within beside the total, not in it', () => {
    const price = toEventPrice(aWorkshop({ tax: { ...vat, isIncluded: true } }), one);
    expect(price.includedTax).toEqual({ names: ['VAT'], amountMinor: 583 });
    expect(price.lines).toHaveLength(1);
  });

  it('are not made for a ticket that the event does not have', () => {
    const tickets = [{ id: 9, quantity: 1 }];
    const event = aWorkshop({ tickets: [adult] });
    expect(() => toEventPrice(event, { ...one, tickets })).toThrow(RangeError);
  });
});

it('places are taken by people, or by tickets of whatever kind', () => {
  const tickets = [
    { id: 1, quantity: 2 },
    { id: 2, quantity: 3 },
  ];
  expect(countPlaces(aWorkshop(), { persons: 4, tickets: [] })).toBe(4);
  expect(countPlaces(aWorkshop({ tickets: [adult, child] }), { persons: 4, tickets })).toBe(5);
});

describe('whatever is chosen', () => {
  // No price depends on the machine's zone: in one of those the tests run in, many; else a few.
  const numRuns = (process.env.TZ ?? 'UTC') === 'UTC' ? 10_000 : 500;
  const options = { numRuns, seed: 4 };
  const minor = fc.integer({ min: 0, max: 500_000 });
  const part = (max: number) =>
    fc.oneof(fc.integer({ min: 0, max }), fc.double({ min: 0, max, noNaN: true }));
  const tax = fc.option(
    fc.record({
      name: fc.constant('VAT'),
      kind: fc.constantFrom('fixed' as const, 'percentage' as const),
      value: part(40),
      isIncluded: fc.boolean(),
    }),
  );
  const deposit = fc.option(
    fc.record({
      kind: fc.constantFrom('fixed' as const, 'percentage' as const),
      value: fc.integer({ min: 0, max: 100 }),
      perPerson: fc.boolean(),
      mayPayInFull: fc.boolean(),
    }),
  );
  const tickets = fc.option(
    fc.tuple(minor, minor, minor).map((prices) =>
      prices.map((priceMinor, index) => {
        return { id: index + 1, name: 'Ticket', priceMinor, placesLeft: 20 };
      }),
    ),
  );
  const event = fc
    .record({ priceMinor: minor, pricedPerPerson: fc.boolean(), tickets, tax, deposit })
    .map((difference): AmeliaEvent => aWorkshop(difference));
  const choice = fc.record({
    persons: fc.integer({ min: 1, max: 20 }),
    tickets: fc
      .shuffledSubarray([1, 2, 3])
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), quantity: fc.nat(8) }))),
      ),
    coupon: fc.option(
      fc.record({ code: fc.constant('CODE'), percent: part(100), minor, uses: fc.constant(1) }),
    ),
  });

  it('it is whole, never below zero, and the sum of its lines', () => {
    fc.assert(
      fc.property(event, choice, (of, chosen) => {
        const price = toEventPrice(of, chosen);
        const isWhole = price.lines.every(({ amountMinor }) => Number.isSafeInteger(amountMinor));
        return isWhole && price.totalMinor >= 0 && sumOf(price) === price.totalMinor;
      }),
      options,
    );
  });

  it('a coupon takes off no more than there is, and never adds to it', () => {
    fc.assert(
      fc.property(event, choice, (of, chosen) => {
        const { lines, totalMinor } = toEventPrice(of, chosen);
        const charged = lines
          .filter(({ kind }) => kind === 'event' || kind === 'ticket')
          .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        const taken = -(lines.find(({ kind }) => kind === 'coupon')?.amountMinor ?? 0);
        const without = toEventPrice(of, { ...chosen, coupon: null }).totalMinor;
        return taken >= 0 && taken <= charged && totalMinor <= without;
      }),
      options,
    );
  });

  it('the order of the tickets plays no part', () => {
    fc.assert(
      fc.property(event, choice, (of, chosen) => {
        const price = toEventPrice(of, chosen, { method: 'stripe' });
        const turned = { ...chosen, tickets: [...chosen.tickets].reverse() };
        const other = toEventPrice(of, turned, { method: 'stripe' });
        return JSON.stringify(price) === JSON.stringify(other);
      }),
      options,
    );
  });

  it('one more, of people or of a ticket, never makes it less', () => {
    fc.assert(
      fc.property(event, choice, fc.constantFrom(1, 2, 3), (of, chosen, id) => {
        const tickets = [
          ...chosen.tickets.filter((ticket) => ticket.id !== id),
          { id, quantity: (chosen.tickets.find((each) => each.id === id)?.quantity ?? 0) + 1 },
        ];
        const more = { ...chosen, persons: chosen.persons + 1, tickets };
        return toEventPrice(of, more).totalMinor >= toEventPrice(of, chosen).totalMinor;
      }),
      options,
    );
  });

  it('what is paid at once is never more than all, and nothing on site', () => {
    fc.assert(
      fc.property(event, choice, fc.boolean(), (of, chosen, payInFull) => {
        const price = toEventPrice(of, chosen, { method: 'stripe', payInFull });
        const onSite = toEventPrice(of, chosen, { method: 'onSite', payInFull });
        const isWithin = price.paidNowMinor >= 0 && price.paidNowMinor <= price.totalMinor;
        return isWithin && Number.isSafeInteger(price.paidNowMinor) && onSite.paidNowMinor === 0;
      }),
      options,
    );
  });
});

function sumOf({ lines }: Price): number {
  return lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
