import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Service, Tax } from '../../../proxy/contract/catalog.js';
import { type AppointmentChoice, type Price, toPrice } from '../../../proxy/contract/price.js';
import { toPriceFrom } from '../../../proxy/contract/unit-price.js';
import { aService } from '../../support/studio.js';
import { aMassage, priceCases } from './price-cases.js';

const one = { persons: 1, dates: [{ employeeId: 1, locationId: 1 }] } as const;

describe('a price worked by hand', () => {
  it.each(priceCases)('%s', (_, difference, { pay, ...choice }, totalMinor, paidNowMinor) => {
    const price = toPrice(aMassage(difference), { ...one, ...choice }, pay);
    expect(price.totalMinor).toBe(totalMinor);
    expect(sumOf(price)).toBe(totalMinor);
    expect(price.paidNowMinor).toBe(paidNowMinor ?? 0);
  });

  it('comes in sixty kinds and more', () => {
    expect(priceCases.length).toBeGreaterThanOrEqual(60);
  });
});

describe('the lines of a price', () => {
  const vat: Tax = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false };

  it('say what each part costs, and how often it is counted', () => {
    const service = aMassage({ pricedPerPerson: true, tax: vat });
    const coupon = { code: 'TEN', percent: 10, minor: 0, uses: 1 };
    const { lines } = toPrice(service, {
      persons: 2,
      extras: [{ id: 10, quantity: 3 }],
      dates: [
        { employeeId: 1, locationId: 1 },
        { employeeId: 2, locationId: 1 },
      ],
      coupon,
    });
    const towels = { kind: 'extra', extraId: 10, unitMinor: 500, quantity: 3, persons: 1 };
    expect(lines).toEqual([
      { kind: 'service', unitMinor: 9000, persons: 2, dates: 1, amountMinor: 18000 },
      { kind: 'service', unitMinor: 11000, persons: 2, dates: 1, amountMinor: 22000 },
      { ...towels, dates: 2, amountMinor: 3000 },
      { kind: 'coupon', code: 'TEN', amountMinor: -1950 },
      // 20 % of 162.00 and of 220.00; the towels have no tax.
      { kind: 'tax', names: ['VAT'], amountMinor: 7640 },
    ]);
  });

  it('tell a tax that is within beside the total, not in it', () => {
    const price = toPrice(aMassage({ tax: { ...vat, isIncluded: true } }), one);
    expect(price.includedTax).toEqual({ names: ['VAT'], amountMinor: 1500 });
    expect(price.lines).toHaveLength(1);
  });

  it('are not made for what the service does not have', () => {
    expect(() => toPrice(aMassage(), { ...one, durationSeconds: 60 })).toThrow(RangeError);
    expect(() => toPrice(aMassage(), { ...one, extras: [{ id: 5, quantity: 1 }] })).toThrow(
      RangeError,
    );
  });
});

it('"from" is the least that any employee asks for any duration', () => {
  expect(toPriceFrom(aMassage())).toEqual({ priceMinor: 5500, varies: true });
  expect(toPriceFrom(aService())).toEqual({ priceMinor: 3500, varies: false });
});

describe('whatever is chosen', () => {
  // No price depends on the machine's zone: in one of those the tests run in, many; else a few.
  const runs = (process.env.TZ ?? 'UTC') === 'UTC' ? 50_000 : 500;
  const minor = fc.integer({ min: 0, max: 500_000 });
  const tax = fc.option(
    fc.record({
      name: fc.constantFrom('VAT', 'City tax'),
      kind: fc.constantFrom('fixed' as const, 'percentage' as const),
      value: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 40, noNaN: true })),
      isIncluded: fc.boolean(),
    }),
  );
  const extra = (id: number) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant('Extra'),
      descriptionHtml: fc.constant(''),
      priceMinor: minor,
      pricedPerPerson: fc.boolean(),
      maxQuantity: fc.constant(5),
      durationSeconds: fc.constant(0),
      tax,
    });
  const service = fc
    .record({
      prices: fc.tuple(minor, minor),
      own: fc.option(minor),
      pricedPerPerson: fc.boolean(),
      extras: fc.tuple(extra(10), extra(11), extra(12)),
      tax,
    })
    .map(({ prices: [first, second], own, ...rest }): Service => {
      const durations = [
        { seconds: 3600, priceMinor: first },
        { seconds: 7200, priceMinor: second },
      ];
      const offers = [
        { employeeId: 1, locationId: 1, priceMinor: null },
        { employeeId: 2, locationId: 1, priceMinor: own },
      ];
      return aService({ ...rest, durations, offers });
    });
  const whom = fc.constantFrom({ employeeId: 1, locationId: 1 }, { employeeId: 2, locationId: 1 });
  const choice = fc
    .record({
      durationSeconds: fc.constantFrom(undefined, 3600, 7200),
      persons: fc.integer({ min: 1, max: 20 }),
      extras: fc
        .subarray([10, 11])
        .chain((ids) =>
          fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), quantity: fc.nat(5) }))),
        ),
      first: whom,
      further: fc.array(whom, { maxLength: 8 }),
      coupon: fc.option(
        fc.record({
          code: fc.constant('CODE'),
          percent: fc.oneof(
            fc.integer({ min: 0, max: 100 }),
            fc.double({ min: 0, max: 100, noNaN: true }),
          ),
          minor,
          uses: fc.nat(10),
        }),
      ),
    })
    .map(({ first, further, ...rest }): AppointmentChoice => {
      return { ...rest, dates: [first, ...further] };
    });

  it('it is whole, never below zero, and the sum of its lines', () => {
    fc.assert(
      fc.property(service, choice, (of, chosen) => {
        const price = toPrice(of, chosen);
        const isWhole = price.lines.every(({ amountMinor }) => Number.isSafeInteger(amountMinor));
        return isWhole && price.totalMinor >= 0 && sumOf(price) === price.totalMinor;
      }),
      { numRuns: runs, seed: 4 },
    );
  });

  it('one extra more never makes it less', () => {
    fc.assert(
      fc.property(service, choice, fc.integer({ min: 1, max: 5 }), (of, chosen, quantity) => {
        const more = { ...chosen, extras: [...(chosen.extras ?? []), { id: 12, quantity }] };
        return toPrice(of, more).totalMinor >= toPrice(of, chosen).totalMinor;
      }),
      { numRuns: runs, seed: 4 },
    );
  });

  it('a coupon takes off no more than there is, and never adds to it', () => {
    fc.assert(
      fc.property(service, choice, (of, chosen) => {
        const { lines, totalMinor } = toPrice(of, chosen);
        const charged = lines
          .filter(({ kind }) => kind === 'service' || kind === 'extra')
          .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        const taken = -(lines.find(({ kind }) => kind === 'coupon')?.amountMinor ?? 0);
        const without = toPrice(of, { ...chosen, coupon: null }).totalMinor;
        return taken >= 0 && taken <= charged && totalMinor <= without;
      }),
      { numRuns: runs, seed: 4 },
    );
  });

  it('what is paid at once is never more than all', () => {
    const deposit = fc.record({
      kind: fc.constantFrom('fixed' as const, 'percentage' as const),
      value: fc.integer({ min: 0, max: 100 }),
      perPerson: fc.boolean(),
      mayPayInFull: fc.boolean(),
    });
    fc.assert(
      fc.property(service, choice, deposit, fc.boolean(), (of, chosen, asked, payInFull) => {
        const price = toPrice({ ...of, deposit: asked }, chosen, { method: 'stripe', payInFull });
        return price.paidNowMinor >= 0 && price.paidNowMinor <= price.totalMinor;
      }),
      { numRuns: runs, seed: 4 },
    );
  });
});

function sumOf({ lines }: Price): number {
  return lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
