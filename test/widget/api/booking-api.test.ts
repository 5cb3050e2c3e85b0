import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppointmentRequest } from '../../../proxy/contract/booking.js';
import { BookingApi } from '../../../widget/api/booking-api.js';
import { ManageApi } from '../../../widget/api/manage-api.js';
import { checkCoupon } from '../../../widget/flow/check-coupon.js';
import { fetchEvent } from '../../../widget/flow/fetch-event.js';
import { fetchEvents } from '../../../widget/flow/fetch-events.js';

const api = new BookingApi('https://book.example.test/base/');
const wish: AppointmentRequest = {
  kind: 'appointment',
  serviceId: 1,
  startsAt: '2026-12-14T08:00:00Z',
  customer: { firstName: 'Jordan', lastName: 'Parker', email: 'jordan.parker@example.test' },
  timeZone: 'Europe/Belgrade',
  locale: 'en-GB',
};

describe('the proxy as the widget sees it', () => {
  const network = vi.fn<typeof fetch>();

  beforeEach(() => vi.stubGlobal('fetch', network));
  afterEach(() => {
    vi.unstubAllGlobals();
    network.mockReset();
  });

  it('is asked for free times with what was chosen, and nothing that was not', async () => {
    network.mockResolvedValue(Response.json({ slots: [] }));
    const days = { from: '2026-12-01', to: '2027-01-31', timeZone: 'Europe/Belgrade' };
    await api.fetchAvailability({ serviceId: 2, ...days, employeeId: 3, persons: 1 });
    expect(network.mock.calls[0]?.[0]).toBe(
      'https://book.example.test/base/v1/availability?service=2&from=2026-12-01&to=2027-01-31&timeZone=Europe%2FBelgrade&employee=3',
    );
  });

  it('is asked for a catalogue, events and a booking in the customer’s language', async () => {
    network.mockImplementation(async () => Response.json({}));
    const days = { from: '2026-12-01', to: '2026-12-31', page: 1 };
    const german = new BookingApi(api.base, 'de-AT');
    await german.fetchCatalog();
    await fetchEvents(german, days);
    await fetchEvent(german, 7);
    const key = { id: 9, token: 'a-token' };
    await new ManageApi(api.base, 'de-AT').fetchBooking(key);
    await new ManageApi(api.base, 'de-AT').cancel(key, {});
    await new ManageApi(api.base).fetchBooking(key);
    await api.fetchCatalog();
    const base = 'https://book.example.test/base/v1';
    expect(network.mock.calls.map(([address]) => address)).toEqual([
      `${base}/catalog?lang=de-AT`,
      `${base}/events?from=2026-12-01&to=2026-12-31&lang=de-AT`,
      `${base}/events/7?lang=de-AT`,
      `${base}/bookings/9?lang=de-AT`,
      `${base}/bookings/9/cancel?lang=de-AT`,
      `${base}/bookings/9`,
      `${base}/catalog`,
    ]);
  });

  it('is sent a booking once, with its key and no cookies', async () => {
    network.mockResolvedValue(Response.json({ booking: { id: 9 } }, { status: 201 }));
    expect(await api.createBooking(wish, 'key-of-this-attempt')).toEqual({ id: 9 });
    expect(network).toHaveBeenCalledTimes(1);
    const [address, init] = network.mock.calls[0] ?? [];
    expect(address).toBe('https://book.example.test/base/v1/bookings');
    expect(init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      headers: { 'Idempotency-Key': 'key-of-this-attempt' },
    });
    expect(JSON.parse(String(init?.body))).toEqual(wish);
  });

  it('is sent files beside the booking, each under its field, and the browser says how', async () => {
    network.mockResolvedValue(Response.json({ booking: { id: 9 } }, { status: 201 }));
    const [letter, photo] = [new File(['a'], 'letter.pdf'), new File(['b'], 'photo.jpg')];
    await api.createBooking(wish, 'key-of-this-attempt', { 7: [letter, photo], 8: [] });
    const [, init] = network.mock.calls[0] ?? [];
    expect(init?.headers).toEqual({ 'Idempotency-Key': 'key-of-this-attempt' });
    const form = init?.body as FormData;
    expect([...form.keys()]).toEqual(['booking', 'file-7', 'file-7']);
    const booking = form.get('booking') as Blob;
    expect(booking.type).toBe('application/json');
    expect(JSON.parse(await booking.text())).toEqual(wish);
    expect(form.getAll('file-7')).toMatchObject([{ name: 'letter.pdf' }, { name: 'photo.jpg' }]);
  });

  it('is sent JSON where a field of files was left empty', async () => {
    network.mockResolvedValue(Response.json({ booking: { id: 9 } }, { status: 201 }));
    await api.createBooking(wish, 'key-of-this-attempt', { 7: [] });
    expect(JSON.parse(String(network.mock.calls[0]?.[1]?.body))).toEqual(wish);
  });

  it('is asked what a coupon takes off', async () => {
    const coupon = { code: 'WELCOME10', percent: 10, minor: 0, uses: 1 };
    network.mockResolvedValue(Response.json(coupon));
    const request = { code: 'WELCOME10', kind: 'service', id: 1 } as const;
    expect(await checkCoupon(api, request, new AbortController().signal)).toEqual(coupon);
    const [address, init] = network.mock.calls[0] ?? [];
    expect(address).toBe('https://book.example.test/base/v1/coupons/check');
    expect(JSON.parse(String(init?.body))).toEqual(request);
  });

  it('says why it refused', async () => {
    const problem = { type: 'urn:x', title: '', status: 409, code: 'slot-taken', requestId: 'r' };
    network.mockResolvedValue(Response.json(problem, { status: 409 }));
    await expect(api.createBooking(wish, 'key-of-this-attempt')).rejects.toMatchObject({
      name: 'ApiError',
      failure: 'slot-taken',
      problem,
    });
  });

  it('L1: has not booked where it says so far only that nobody knows, and says where to ask', async () => {
    const about = { type: 'urn:x', title: '', status: 202, requestId: 'r' };
    const problem = { ...about, code: 'outcome-unknown' };
    const headers = { Location: '/v1/booking-requests/r-1', 'Retry-After': '3' };
    network.mockResolvedValue(Response.json(problem, { status: 202, headers }));
    await expect(api.createBooking(wish, 'key-of-this-attempt')).rejects.toMatchObject({
      failure: 'outcome-unknown',
      problem: { ...problem, location: '/v1/booking-requests/r-1', retryAfter: '3' },
    });
  });

  it('takes what it is told in the headers, not what a body says of them', async () => {
    const about = { type: 'urn:x', title: '', status: 202, requestId: 'r' };
    const problem = { ...about, code: 'outcome-unknown', location: 'https://evil.example.test/' };
    network.mockResolvedValue(Response.json(problem, { status: 202 }));
    await expect(api.createBooking(wish, 'key-of-this-attempt')).rejects.toMatchObject({
      problem: { location: null, retryAfter: null },
    });
  });

  it.each([
    ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a page of HTML comes', async () => new Response('<!doctype html>', { status: 502 })],
    ['an error comes that is none of the proxy’s', async () => Response.json({}, { status: 500 })],
  ])('is out of reach where %s', async (_, answer) => {
    network.mockImplementation(answer);
    await expect(api.fetchSite()).rejects.toMatchObject({ failure: 'offline', problem: null });
  });

  it('lets an abort pass: there is nobody left to tell', async () => {
    network.mockRejectedValue(new DOMException('gone', 'AbortError'));
    await expect(api.fetchSite(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
