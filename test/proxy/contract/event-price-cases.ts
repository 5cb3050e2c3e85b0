import type { Tax } from '../../../proxy/contract/catalog.js';
import type { Coupon } from '../../../proxy/contract/coupon.js';
import type { EventChoice } from '../../../proxy/contract/event-price.js';
import type { AmeliaEvent, Ticket } from '../../../proxy/contract/events.js';
import type { PaymentChoice } from '../../../proxy/contract/price.js';

const vat: Tax = { name: 'VAT', kind: 'percentage', value: 20, isIncluded: false };
const vatWithin: Tax = { ...vat, isIncluded: true };
const levy: Tax = { name: 'Levy', kind: 'fixed', value: 150, isIncluded: false };

/** An adult for $18.00, a child for $9.00. */
export const [adult, child]: [Ticket, Ticket] = [
  { id: 1, name: 'Adult', priceMinor: 1800, placesLeft: 20 },
  { id: 2, name: 'Child', priceMinor: 900, placesLeft: 20 },
];

/** A workshop for $35.00 a person, with forty places. */
export function aWorkshop(difference: Partial<AmeliaEvent> = {}): AmeliaEvent {
  return {
    id: 1,
    name: 'Workshop',
    descriptionHtml: '',
    summary: '',
    pictureUrl: null,
    color: '#1788FB',
    tags: [],
    place: null,
    periods: [{ startsAt: '2026-12-13T15:00:00Z', endsAt: '2026-12-13T17:00:00Z' }],
    status: 'open',
    opensAt: null,
    closesAt: null,
    placesLeft: 40,
    priceMinor: 3500,
    pricedPerPerson: true,
    persons: { min: 1, max: 40 },
    tickets: null,
    isRebookable: true,
    tax: null,
    deposit: null,
    customFieldIds: [],
    paymentMethods: ['onSite', 'stripe'],
    ...difference,
  };
}

const tickets = { tickets: [adult, child], priceMinor: 900 };
const together = { pricedPerPerson: false };
const family = {
  tickets: [
    { id: 1, quantity: 2 },
    { id: 2, quantity: 3 },
  ],
};
const oneAdult = { tickets: [{ id: 1, quantity: 1 }] };

function off(percent: number, minor = 0, uses = 1): Coupon {
  return { code: 'CODE', percent, minor, uses };
}

const card = { method: 'stripe' };
const fixed = (value: number, more = {}) => ({
  deposit: { kind: 'fixed' as const, value, perPerson: false, mayPayInFull: false, ...more },
});
const percent = (value: number, more = {}) => ({
  deposit: { kind: 'percentage' as const, value, perPerson: false, mayPayInFull: false, ...more },
});
const each = { perPerson: true };

/** What is told, what is chosen of it, what it must cost, and what of that is paid at once. */
export type EventPriceCase = [
  story: string,
  event: Partial<AmeliaEvent>,
  choice: Partial<EventChoice> & { pay?: PaymentChoice },
  totalMinor: number,
  paidNowMinor?: number,
];

/** Worked by hand, in cents. */
export const eventPriceCases: EventPriceCase[] = [
  // People
  ['one person', {}, {}, 3500],
  ['three people, each pays', {}, { persons: 3 }, 10500],
  ['forty of them', {}, { persons: 40 }, 140000],
  ['one person, one price for all', together, {}, 3500],
  ['three people, one price for all', together, { persons: 3 }, 3500],
  ['for nothing', { priceMinor: 0 }, { persons: 3 }, 0],
  ['for a cent', { priceMinor: 1 }, { persons: 3 }, 3],
  ['tickets that are chosen where there are none count for nothing', {}, family, 3500],

  // Tickets
  ['an adult', tickets, oneAdult, 1800],
  ['two adults and three children', tickets, family, 6300],
  ['and the number of people counts for nothing', tickets, { ...family, persons: 9 }, 6300],
  ['each kind of ticket once', { ...tickets, ...together }, family, 2700],
  [
    'one kind of them once',
    { ...tickets, ...together },
    { tickets: [{ id: 2, quantity: 7 }] },
    900,
  ],
  [
    'none of a kind',
    tickets,
    {
      tickets: [
        { id: 1, quantity: 0 },
        { id: 2, quantity: 2 },
      ],
    },
    1800,
  ],
  [
    'a free kind',
    { tickets: [{ ...child, priceMinor: 0 }] },
    { tickets: [{ id: 2, quantity: 4 }] },
    0,
  ],
  ['free ones beside others', { tickets: [adult, { ...child, priceMinor: 0 }] }, family, 3600],

  // Coupons
  ['ten percent off', {}, { coupon: off(10) }, 3150],
  ['ten percent off for all', {}, { persons: 3, coupon: off(10) }, 9450],
  ['five dollars off, once for all', {}, { persons: 3, coupon: off(0, 500) }, 10000],
  ['ten percent, then five dollars', {}, { persons: 3, coupon: off(10, 500) }, 8950],
  ['off all tickets', tickets, { ...family, coupon: off(10) }, 5670],
  ['five dollars off all tickets', tickets, { ...family, coupon: off(0, 500) }, 5800],
  ['more than the dearest of them', tickets, { ...family, coupon: off(0, 4000) }, 2300],
  ['all of it', tickets, { ...family, coupon: off(100) }, 0],
  ['more than all of it', {}, { coupon: off(50, 9999) }, 0],
  ['a third of it, to the cent', {}, { coupon: off(33.33) }, 2333],
  ['half a cent goes up', { priceMinor: 3335 }, { coupon: off(50) }, 1668],
  ['rounded once, not once a person', { priceMinor: 333 }, { persons: 3, coupon: off(50) }, 500],
  [
    'rounded once, not once a ticket',
    {
      tickets: [
        { ...adult, priceMinor: 333 },
        { ...child, priceMinor: 333 },
      ],
    },
    {
      tickets: [
        { id: 1, quantity: 1 },
        { id: 2, quantity: 1 },
      ],
      coupon: off(50),
    },
    333,
  ],
  ['what a double cannot hold', { priceMinor: 1005 }, { coupon: off(90) }, 101],
  ['off one price for all', together, { persons: 3, coupon: off(10) }, 3150],

  // Taxes
  ['a tax on top', { tax: vat }, {}, 4200],
  ['on top for each', { tax: vat }, { persons: 3 }, 12600],
  ['on what the coupon leaves', { tax: vat }, { coupon: off(10) }, 3780],
  ['on all tickets', { ...tickets, tax: vat }, family, 7560],
  ['a fixed one, once for all persons', { tax: levy }, { persons: 3 }, 10650],
  ['a fixed one, once for all tickets', { ...tickets, tax: levy }, family, 6450],
  ['a fixed one though the coupon takes all', { tax: levy }, { coupon: off(100) }, 150],
  ['a tax within', { tax: vatWithin }, { persons: 3 }, 10500],
  ['within, ten percent off', { tax: vatWithin, priceMinor: 3600 }, { coupon: off(10) }, 3240],
  [
    'within, five dollars off the net price',
    { tax: vatWithin, priceMinor: 3600 },
    { coupon: off(0, 500) },
    3000,
  ],
  ['within, all off', { tax: vatWithin }, { coupon: off(100) }, 0],
  ['of a fraction', { tax: { ...vat, value: 8.875 } }, {}, 3811],

  // Deposits, by card and on site
  ['a deposit, but all is paid on site', fixed(1000), {}, 3500, 0],
  ['a deposit by card', fixed(1000), { persons: 3, pay: card }, 10500, 1000],
  ['one for each person', fixed(1000, each), { persons: 3, pay: card }, 10500, 3000],
  [
    'one for each ticket',
    { ...tickets, ...fixed(500, each) },
    { ...family, pay: card },
    6300,
    2500,
  ],
  ['never more than the price', fixed(9000, each), { persons: 3, pay: card }, 10500, 10500],
  ['a part of it', percent(30), { persons: 3, pay: card }, 10500, 3150],
  ['a part of it, each or not', percent(30, each), { persons: 3, pay: card }, 10500, 3150],
  ['a third, to the cent', percent(33.33), { pay: card }, 3500, 1167],
  ['of a reduced price', percent(50), { coupon: off(10), pay: card }, 3150, 1575],
  [
    'all of it, though a deposit would do',
    percent(30, { mayPayInFull: true }),
    { pay: { ...card, payInFull: true } },
    3500,
    3500,
  ],
  [
    'all of it, which is not offered',
    percent(30),
    { pay: { ...card, payInFull: true } },
    3500,
    1050,
  ],
  ['no deposit asked for', {}, { pay: card }, 3500, 3500],
  ['of nothing', { priceMinor: 0, ...fixed(1000) }, { pay: card }, 0, 0],

  // Currencies: yen have no smaller part, dinars of Bahrain a thousand
  [
    'three thousand yen, ten percent off',
    { priceMinor: 3000 },
    { persons: 3, coupon: off(10) },
    8100,
  ],
  ['a yen of which a third is off', { priceMinor: 1 }, { coupon: off(33) }, 1],
  ['twelve and a half dinars', { priceMinor: 12500 }, { persons: 2, coupon: off(12.5) }, 21875],
];
