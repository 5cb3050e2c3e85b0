import { describe, expect, it } from 'vitest';
import { eventWish } from './events/event-studio.js';
import { toProblem } from './salon.js';
import { openStudio, studioWish } from './studio.js';

/*
 * Amelia believes whatever stands inside a booking, so a field that nobody asked for is refused
 * where it stands, before Amelia hears of it. Refused, not left out: who tries shows up in the log.
 */

const { customer } = studioWish;

const forged: [story: string, change: object, pointer: string][] = [
  ['P1: a field that only the desk may send', { isBackendOrCabinet: true }, '/isBackendOrCabinet'],
  ['P3: a coupon of their own making', { coupon: { discount: 100 } }, '/coupon'],
  ['P3: one by its number', { couponId: 5 }, '/couponId'],
  ['P11: two bookings', { bookings: [{}, {}] }, '/bookings'],
  ['P11: a cart', { isCart: true }, '/isCart'],
  ['P12: the number of a customer', { customer: { ...customer, id: 5 } }, '/customer/id'],
  ['P12: the same beside them', { customerId: 5 }, '/customerId'],
  ['P12: the number of a booking', { bookings: [{ id: 9 }] }, '/bookings'],
  [
    'P13: a package that somebody else has bought',
    { packageCustomerService: { packageCustomer: { id: 9 } } },
    '/packageCustomerService',
  ],
];

/** What no honest request has, wherever it stands. */
const neverTaken: Record<string, unknown> = {
  id: 5,
  status: 'approved',
  price: 0,
  tax: [],
  aggregatedPrice: false,
  couponId: 5,
  packageCustomerService: { id: 9 },
  isBackendOrCabinet: true,
  isUpdated: true,
  validateCoupon: false,
  packageBookingFromBackend: true,
  paymentStatus: 'paid',
  amount: 0,
  token: 'x',
  urlParams: { rbk: 'x' },
};

/** Each place in a request where a field could be hidden. */
const places: [place: string, toRequest: (field: object) => object][] = [
  ['', (field) => ({ ...studioWish, ...field })],
  ['/customer', (field) => ({ ...studioWish, customer: { ...customer, ...field } })],
  ['/payment', (field) => ({ ...studioWish, payment: { method: 'onSite', ...field } })],
  [
    '/recurring/0',
    (field) => ({ ...studioWish, recurring: [{ startsAt: '2026-12-21T09:00:00Z', ...field }] }),
  ],
  ['/extras/0', (field) => ({ ...studioWish, extras: [{ id: 1, quantity: 1, ...field }] })],
  ['/tickets/0', (field) => ({ ...eventWish, tickets: [{ id: 1, quantity: 1, ...field }] })],
];

/** There a number is no more than what was chosen. */
const isHonest = (place: string, name: string) =>
  name === 'id' && /^\/(?:extras|tickets)/.test(place);

async function expectRefused(request: object, pointer: string) {
  const studio = openStudio();
  const response = await studio.book(request);
  const problem = await toProblem(response);
  expect([response.status, problem.code]).toEqual([422, 'invalid-input']);
  expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  expect(studio.amelia.requests).toEqual([]);
}

describe('a field that nobody asked for', () => {
  it.each(forged)('%s', (_, change, pointer) =>
    expectRefused({ ...studioWish, ...change }, pointer),
  );

  it.each(places)('P2: is refused wherever it stands: “%s”', async (place, toRequest) => {
    for (const [name, value] of Object.entries(neverTaken)) {
      if (isHonest(place, name)) continue;
      await expectRefused(toRequest({ [name]: value }), `${place}/${name}`);
    }
  });
});

describe('what goes up of an honest request', () => {
  it('P11, P12: is one booking, of somebody whom Amelia does not know yet', async () => {
    const studio = openStudio();
    await studio.book(studioWish);
    const [{ bookings = [] } = {}] = studio.booked();
    expect(bookings).toMatchObject([{ customerId: 0, customer: { id: null } }]);
    expect(Object.keys(Object(Object(bookings)[0]))).not.toContain('id');
  });
});
