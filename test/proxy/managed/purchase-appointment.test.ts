import { describe, expect, it } from 'vitest';
import type { FoundBooking } from '../../../proxy/amelia/booking-system.js';
import { toFirstStatus } from '../../../proxy/amelia/manage-terms.js';
import { breaks, json, never, type Reply } from '../../support/recorded-amelia.js';
import { toRefusal } from '../amelia/system.js';
import { booked, date, left, ofPurchase, openPackageDesk, purchase } from './package-desk.js';
import { aBooking, anAppointment, listed, strangers } from './rows.js';

const before = anAppointment({ bookings: [ofPurchase()] });

/** One more is booked: Amelia answers so, and its list tells it from then on. */
function openBooking(reply: Reply, after: unknown[] = [before, booked()]) {
  const desk = openPackageDesk({
    'POST /appointments': reply,
    'GET /appointments': [listed(before), listed(...after)],
    'POST /bookings/cancel/:id': json({ booking: { status: 'canceled' } }),
  });
  const find = async (): Promise<FoundBooking> => {
    const found = await desk.fetchBooking(purchase);
    if (!found) throw new Error('the purchase is not there');
    return found;
  };
  const book = async () => desk.createPurchaseAppointment(await find(), date);
  return {
    ...desk,
    book,
    posts: () => desk.amelia.requests.filter((each) => each.method === 'POST'),
  };
}

const created = (changes: object = {}): Reply =>
  json({ appointment: booked({ ...changes }), recurring: [] });

it('goes up as the customer’s own, of their purchase, in UTC', async () => {
  const desk = openBooking(created());
  await desk.book();
  expect(desk.posts().map(({ path, body }) => [path, body])).toEqual([
    [
      '/appointments',
      {
        serviceId: 1,
        providerId: 1,
        locationId: null,
        bookingStart: '2027-02-02 12:00',
        utc: true,
        timeZone: 'America/New_York',
        bookings: [
          {
            customerId: 25,
            status: 'pending',
            duration: 1800,
            persons: 1,
            extras: [],
            customFields: '{}',
            utcOffset: -300,
            packageCustomerService: { packageCustomer: { id: 115 } },
          },
        ],
        notifyParticipants: 1,
        internalNotes: '',
        lessonSpace: null,
        recurring: [],
      },
    ],
  ]);
});

it.each([
  ['approved', 'approved'],
  ['pending', 'pending'],
  ['', 'pending'],
])('is what the business has appointments be at first: %j', (own, status) => {
  const general = { defaultAppointmentStatus: own };
  const serviceSettings = new Map([[1, { payments: new Map(), general }]]);
  expect(toFirstStatus({ settings: undefined, serviceSettings }, 1)).toBe(status);
});

it('comes back with the whole package, and with nothing of the others in it', async () => {
  const cancelled = ofPurchase({ id: 39, status: 'canceled' });
  const others = [...strangers, aBooking({ id: 50 }), cancelled];
  const desk = openBooking(created({ bookings: [...others, ofPurchase({ id: 40 })] }));
  const { found, bookingId } = await desk.book();
  expect(bookingId).toBe(40);
  expect(found.receipt.appointments.map((each) => each.bookingId)).toEqual([20, 40]);
  expect(JSON.stringify(found)).not.toMatch(/CANARY|Stored/);
});

it.each([
  ['packageBookingUnavailable', 'package-unavailable'],
  ['timeSlotUnavailable', 'slot-taken'],
])('%s is %s', async (key, code) => {
  const desk = openBooking(json({ [key]: true }, 409));
  expect(await toRefusal(desk.book())).toMatchObject({ code, outcome: 'not-executed' });
  expect(desk.waits).toEqual([]);
});

it('is cancelled at once where Amelia has booked another time', async () => {
  const desk = openBooking(created({ bookingStart: '2027-02-02 14:00:00' }));
  const refusal = await toRefusal(desk.book());
  expect(refusal.code).toBe('time-changed');
  expect(refusal.options.moved).toEqual([
    { startsAt: date.startsAt, siteStartsAt: '2027-02-02T13:00:00Z' },
  ]);
  expect(desk.posts().map(({ path }) => path)).toEqual(['/appointments', '/bookings/cancel/40']);
});

describe('one whose answer is lost', () => {
  const lost: [string, Reply][] = [
    ['comes not in time', never],
    ['is cut', breaks('ECONNRESET')],
    ['is PHP’s words', json(undefined, 500)],
    ['tells of others alone', created({ bookings: strangers })],
  ];

  it.each(lost)('is confirmed where it is there: the answer %s', async (_, reply) => {
    const desk = openBooking(reply);
    expect((await desk.book()).bookingId).toBe(40);
    expect(desk.posts()).toHaveLength(1);
  });

  it.each([
    ['nothing is new', [before]],
    ['it is another service', [before, booked({ serviceId: 3 })]],
    ['it is another time', [before, booked({ bookingStart: '2027-02-02 14:00:00' })]],
    [
      'it is cancelled',
      [before, booked({ bookings: [ofPurchase({ id: 40, status: 'canceled' })] })],
    ],
    ['it is another purchase', [before, booked({ bookings: [ofPurchase({ id: 40 }, { id: 9 })] })]],
  ])('is left open where %s', async (_, after) => {
    const desk = openBooking(never, after);
    expect((await toRefusal(desk.book())).code).toBe('outcome-unknown');
    expect(desk.waits).toEqual([2_000, 3_000]);
    expect(desk.posts()).toHaveLength(1);
  });
});

it('that is booked is not called refused where the look after it fails', async () => {
  const desk = openBooking(created());
  desk.amelia.answer('GET /package-purchases/slots', left());
  const found = await desk.fetchBooking(purchase);
  desk.amelia.answer('GET /package-purchases/slots', never);
  if (!found) throw new Error('the purchase is not there');
  const booking = desk.createPurchaseAppointment(found, date);
  expect(await toRefusal(booking)).toMatchObject({ code: 'outcome-unknown', outcome: 'unknown' });
});
