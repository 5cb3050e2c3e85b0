import type { Service, Tax } from '../../../proxy/contract/catalog.js';
import type { Coupon } from '../../../proxy/contract/coupon.js';
import type { AppointmentChoice, PaymentChoice } from '../../../proxy/contract/price.js';
import { anExtra, aService } from '../../support/studio.js';

const vat: Tax = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false };
const vatWithin: Tax = { ...vat, isIncluded: true };
const levy: Tax = { name: 'Levy', kind: 'fixed', value: 150, isIncluded: false };
const levyWithin: Tax = { ...levy, isIncluded: true };

const towel = anExtra({ id: 10, maxQuantity: 5 });
const oil = anExtra({
  id: 11,
  name: 'Oil',
  priceMinor: 1250,
  pricedPerPerson: true,
  maxQuantity: 5,
});
const [oneTowel, threeTowels, oneOil] = [
  { id: 10, quantity: 1 },
  { id: 10, quantity: 3 },
  { id: 11, quantity: 1 },
];

/** An hour for $90.00 by employee 1, for $110.00 by employee 2, with towels and oil. */
export function aMassage(difference: Partial<Service> = {}): Service {
  return aService({
    durations: [
      { seconds: 3600, priceMinor: 9000 },
      { seconds: 1800, priceMinor: 5500 },
      { seconds: 5400, priceMinor: 12000 },
    ],
    persons: { min: 1, max: 10 },
    extras: [towel, oil],
    offers: [
      { employeeId: 1, locationId: 1, priceMinor: null },
      {
        employeeId: 2,
        locationId: 1,
        priceMinor: 11000,
        durationPrices: [{ seconds: 5400, priceMinor: 15000 }],
      },
    ],
    ...difference,
  });
}

const perPerson = { pricedPerPerson: true };
const weekly = { cycles: ['weekly'], onTaken: 'none', payEach: false } as const;
const payEach = { recurring: { ...weekly, cycles: ['weekly' as const], payEach: true } };
const withVat = { tax: vat, extras: [{ ...towel, tax: vat }, oil] };
const withVatWithin = { tax: vatWithin, extras: [{ ...towel, tax: vatWithin }, oil] };

const mila = { employeeId: 1, locationId: 1 };
const jonas = { employeeId: 2, locationId: 1 };

function off(percent: number, minor = 0, uses = 99): Coupon {
  return { code: 'CODE', percent, minor, uses };
}

type Choice = Partial<AppointmentChoice> & { pay?: PaymentChoice };

/** What is told, what is chosen of it, what it must cost, and what of that is paid at once. */
export type PriceCase = [
  story: string,
  service: Partial<Service>,
  choice: Choice,
  totalMinor: number,
  paidNowMinor?: number,
];

const card = { method: 'stripe' };
const fixed = (value: number, more = {}) => ({
  deposit: { kind: 'fixed' as const, value, perPerson: false, mayPayInFull: false, ...more },
});
const percent = (value: number, more = {}) => ({
  deposit: { kind: 'percentage' as const, value, perPerson: false, mayPayInFull: false, ...more },
});

/** Worked by hand, in cents. */
export const priceCases: PriceCase[] = [
  // Durations and employees
  ['the first duration', {}, {}, 9000],
  ['a shorter one', {}, { durationSeconds: 1800 }, 5500],
  ['a longer one', {}, { durationSeconds: 5400 }, 12000],
  ['an employee with a price of her own', {}, { dates: [jonas] }, 11000],
  ['her price for the longer one', {}, { dates: [jonas], durationSeconds: 5400 }, 15000],
  ['no price of hers for the shorter one', {}, { dates: [jonas], durationSeconds: 1800 }, 5500],
  ['an employee nobody knows', {}, { dates: [{ employeeId: 9 }] }, 9000],
  ['at a place she does not work at', {}, { dates: [{ employeeId: 2, locationId: 7 }] }, 9000],
  ['whoever it may be', {}, { dates: [{}] }, 9000],
  ['for nothing', { durations: [{ seconds: 900, priceMinor: 0 }] }, {}, 0],

  // People
  ['four people, one price for all', {}, { persons: 4 }, 9000],
  ['four people, each pays', perPerson, { persons: 4 }, 36000],
  ['ten of them with her', perPerson, { persons: 10, dates: [jonas] }, 110000],
  ['three, the shorter one', perPerson, { persons: 3, durationSeconds: 1800 }, 16500],

  // Extras
  ['a towel', {}, { extras: [oneTowel] }, 9500],
  ['three towels', {}, { extras: [threeTowels] }, 10500],
  ['oil for one', {}, { extras: [oneOil] }, 10250],
  ['oil for each of four', {}, { extras: [oneOil], persons: 4 }, 14000],
  ['towels for all of four together', {}, { extras: [threeTowels], persons: 4 }, 10500],
  ['both', {}, { extras: [threeTowels, oneOil], persons: 2 }, 13000],
  ['both, each pays', perPerson, { extras: [threeTowels, oneOil], persons: 2 }, 22000],
  [
    'an extra of a free service',
    { durations: [{ seconds: 900, priceMinor: 0 }] },
    { extras: [oneTowel] },
    500,
  ],

  // Series
  ['eight dates', {}, { dates: [mila, ...Array(7).fill(mila)] as [object, ...object[]] }, 72000],
  ['two with him, one with her', {}, { dates: [mila, mila, jonas] }, 29000],
  ['extras on each of three', {}, { dates: [mila, mila, mila], extras: [oneTowel] }, 28500],
  ['two people on two dates', perPerson, { dates: [mila, mila], persons: 2 }, 36000],

  // Coupons
  ['ten percent off', {}, { coupon: off(10) }, 8100],
  ['ten percent off extras too', {}, { coupon: off(10), extras: [threeTowels] }, 9450],
  ['five dollars off', {}, { coupon: off(0, 500) }, 8500],
  ['ten percent, then five dollars', {}, { coupon: off(10, 500) }, 7600],
  ['all of it', {}, { coupon: off(100), extras: [oneTowel] }, 0],
  ['more than all of it', {}, { coupon: off(0, 20000), extras: [oneTowel] }, 0],
  [
    'more than the service: the rest off the extras',
    {},
    { coupon: off(0, 9300), extras: [oneTowel] },
    200,
  ],
  ['a third of it, to the cent', {}, { coupon: off(33.33) }, 6000],
  [
    'half a cent goes up',
    { durations: [{ seconds: 1, priceMinor: 3335 }] },
    { coupon: off(50), dates: [{}] },
    1668,
  ],
  ['nothing off', {}, { coupon: off(0) }, 9000],
  ['a coupon used up', {}, { coupon: off(50, 0, 0) }, 9000],
  ['for the first of three dates', {}, { coupon: off(50, 0, 1), dates: [mila, mila, mila] }, 22500],
  ['for two of three dates', {}, { coupon: off(0, 1000, 2), dates: [mila, mila, mila] }, 25000],
  ['for more dates than there are', {}, { coupon: off(50), dates: [mila, mila] }, 9000],
  [
    'rounded once a date',
    { durations: [{ seconds: 1, priceMinor: 999 }] },
    { coupon: off(50), dates: [{}, {}] },
    1000,
  ],

  // Taxes
  ['a tax on top', { tax: vat }, {}, 10800],
  ['on top of the towel too', withVat, { extras: [oneTowel] }, 11400],
  ['not on the oil, which has none', withVat, { extras: [oneOil] }, 12050],
  ['on what the coupon leaves', { tax: vat }, { coupon: off(10) }, 9720],
  ['on what the coupon leaves of both', withVat, { coupon: off(0, 9300), extras: [oneTowel] }, 240],
  ['for each person', { tax: vat, ...perPerson }, { persons: 3 }, 32400],
  ['a fixed tax on top', { tax: levy }, {}, 9150],
  ['a fixed one, once for all persons', { tax: levy, ...perPerson }, { persons: 3 }, 27150],
  ['a fixed one on each date', { tax: levy }, { dates: [mila, mila] }, 18300],
  ['a fixed one though the coupon takes all', { tax: levy }, { coupon: off(100) }, 150],
  ['a tax within', { tax: vatWithin }, {}, 9000],
  ['within both', withVatWithin, { extras: [oneTowel] }, 9500],
  ['within, ten percent off', { tax: vatWithin }, { coupon: off(10) }, 8100],
  ['within, five dollars off the net price', { tax: vatWithin }, { coupon: off(0, 500) }, 8400],
  ['within, all off', { tax: vatWithin }, { coupon: off(100) }, 0],
  [
    'a fixed one within, ten percent off the net price',
    { tax: levyWithin },
    { coupon: off(10) },
    8115,
  ],
  [
    'a fixed one within, dearer than the service',
    { tax: { ...levyWithin, value: 9900 } },
    { coupon: off(50) },
    9000,
  ],
  ['a tax of a fraction', { tax: { ...vat, value: 8.875 } }, {}, 9799],

  // Deposits, by card and on site
  ['a deposit, but all is paid on site', fixed(2600), {}, 9000, 0],
  ['a deposit by card', fixed(2600), { pay: card }, 9000, 2600],
  ['one for each person', fixed(2600, { perPerson: true }), { pay: card, persons: 3 }, 9000, 7800],
  [
    'never more than the price',
    fixed(2600, { perPerson: true }),
    { pay: card, persons: 9 },
    9000,
    9000,
  ],
  ['a third of it', percent(33.33), { pay: card }, 9000, 3000],
  ['of a reduced price', percent(50), { pay: card, coupon: off(10) }, 8100, 4050],
  [
    'all of it, though a deposit would do',
    percent(50, { mayPayInFull: true }),
    { pay: { ...card, payInFull: true } },
    9000,
    9000,
  ],
  [
    'all of it, which is not offered',
    percent(50),
    { pay: { ...card, payInFull: true } },
    9000,
    4500,
  ],
  ['no deposit asked for', {}, { pay: card }, 9000, 9000],
  [
    'the first of a series',
    { recurring: { ...weekly, cycles: ['weekly'] } },
    { pay: card, dates: [mila, jonas] },
    20000,
    9000,
  ],
  ['each of a series', payEach, { pay: card, dates: [mila, jonas] }, 20000, 20000],
  [
    'a deposit for each of a series',
    { ...payEach, ...percent(10) },
    { pay: card, dates: [mila, jonas] },
    20000,
    2000,
  ],
];
