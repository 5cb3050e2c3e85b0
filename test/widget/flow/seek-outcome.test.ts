import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProblemCode } from '../../../proxy/contract/problem.js';
import { BookingApi } from '../../../widget/api/booking-api.js';
import type { ToldProblem } from '../../../widget/api/errors.js';
import { seekOutcome, toRequestPath } from '../../../widget/flow/seek-outcome.js';
import { receipt } from '../../support/playing.js';

const base = 'https://book.example.test/base/';
const address = `${base}v1/booking-requests/r-1`;
const about = { type: 'urn:x', title: '', requestId: 'r' };
const unknown: ToldProblem = {
  ...about,
  status: 202,
  code: 'outcome-unknown',
  location: '/v1/booking-requests/r-1',
  retryAfter: '3',
};

/** The proxy's answer that is none. */
function problem(code: ProblemCode, status: number, retryAfter?: string): Response {
  const headers = retryAfter ? { 'Retry-After': retryAfter } : undefined;
  return Response.json({ ...about, status, code }, { status, headers });
}

describe('what came of a booking', () => {
  const network = vi.fn<typeof fetch>();
  const page = Object.assign(new EventTarget(), { hidden: false });
  const line = { onLine: true };
  let leaving: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', network);
    vi.stubGlobal('document', page);
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('navigator', line);
    Object.assign(page, { hidden: false });
    line.onLine = true;
    leaving = new AbortController();
    network.mockImplementation(async () => problem('outcome-unknown', 202, '3'));
  });

  afterEach(() => {
    leaving.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    network.mockReset();
  });

  function seek(told: ToldProblem = unknown) {
    const key = 'key-of-this-attempt';
    const found = vi.fn();
    seekOutcome(new BookingApi(base), { key, problem: told }, leaving.signal).then(found, found);
    return found;
  }

  it('L1: is asked by the key of the booking, after as long as the proxy said, and sends nothing', async () => {
    network.mockResolvedValueOnce(Response.json({ booking: receipt }));
    const found = seek({ ...unknown, retryAfter: '5' });
    await vi.advanceTimersByTimeAsync(4999);
    expect(network).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(found).toHaveBeenCalledWith(receipt);
    expect(network).toHaveBeenCalledTimes(1);
    const [asked, init] = network.mock.calls[0] ?? [];
    expect(asked).toBe(address);
    expect(init).toMatchObject({ headers: { 'Idempotency-Key': 'key-of-this-attempt' } });
    expect(init).toMatchObject({ cache: 'no-store', credentials: 'omit' });
    expect(init?.method).toBeUndefined();
  });

  it('is asked again as often as the proxy says, and no more once it is known', async () => {
    network.mockResolvedValueOnce(problem('outcome-unknown', 202, '10'));
    network.mockResolvedValueOnce(Response.json({ booking: null }));
    const found = seek();
    await vi.advanceTimersByTimeAsync(3000 + 9999);
    expect(network).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(found).toHaveBeenCalledWith('nothing');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(network).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['', 3000],
    ['0', 3000],
    ['-5', 1000],
    ['Sun, 22 Nov 2026 10:00:00 GMT', 3000],
    ['86400', 30_000],
  ])(
    'waits neither for ever nor for nothing where the proxy says %j',
    async (retryAfter, waitMs) => {
      seek({ ...unknown, retryAfter });
      await vi.advanceTimersByTimeAsync(waitMs - 1);
      expect(network).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(network).toHaveBeenCalledTimes(1);
    },
  );

  it('is given up after two minutes', async () => {
    const found = seek();
    await vi.advanceTimersByTimeAsync(119_999);
    expect(found).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(found).toHaveBeenCalledWith('unknown');
    expect(network).toHaveBeenCalledTimes(40);
  });

  it('counts the time that slow answers take', async () => {
    network.mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 17_000));
      return problem('upstream-timeout', 504);
    });
    const found = seek();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(found).toHaveBeenCalledWith('unknown');
    expect(network).toHaveBeenCalledTimes(6);
  });

  it.each([
    ['not-found', 404],
    ['token-invalid', 401],
    ['idempotency-key-reused', 422],
  ] as const)(
    'is not asked again where the proxy knows nothing of it: %s',
    async (code, status) => {
      network.mockResolvedValueOnce(problem(code, status));
      const found = seek();
      await vi.advanceTimersByTimeAsync(3000);
      expect(found).toHaveBeenCalledWith('unknown');
    },
  );

  it.each<[string, () => Promise<Response>]>([
    ['the proxy is asked too often', async () => problem('rate-limited', 429)],
    ['the proxy has trouble', async () => problem('booking-system-unavailable', 503)],
    ['a page of HTML comes', async () => new Response('<!doctype html>', { status: 502 })],
    ['an answer comes that says nothing', async () => Response.json({})],
    ['a receipt comes that is none', async () => Response.json({ booking: {} })],
    ['the line breaks', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('stays unknown where %s, and is asked on', async (_, answer) => {
    network.mockImplementationOnce(answer);
    network.mockResolvedValueOnce(Response.json({ booking: receipt }));
    const found = seek();
    await vi.advanceTimersByTimeAsync(3000);
    expect(found).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(3000);
    expect(found).toHaveBeenCalledWith(receipt);
  });

  it('L24: waits for the line, however long it is gone, and asks once it is back', async () => {
    line.onLine = false;
    const found = seek();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(network).not.toHaveBeenCalled();
    network.mockResolvedValueOnce(Response.json({ booking: receipt }));
    line.onLine = true;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(found).toHaveBeenCalledWith(receipt);
  });

  it('L29: is not asked while nobody sees the page, and at once when it is seen again', async () => {
    Object.assign(page, { hidden: true });
    const found = seek();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(network).not.toHaveBeenCalled();
    Object.assign(page, { hidden: false });
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(network).toHaveBeenCalledTimes(1);
    expect(found).not.toHaveBeenCalled();
  });

  it('is asked no more once the customer has left', async () => {
    const found = seek();
    await vi.advanceTimersByTimeAsync(3000);
    leaving.abort();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(network).toHaveBeenCalledTimes(1);
    expect(found).toHaveBeenCalledWith(expect.objectContaining({ name: 'AbortError' }));
  });

  it('asks nobody where it was told of no place, or of a strange one', async () => {
    for (const location of [null, 'https://evil.example.test/v1/booking-requests/r-1', '//evil']) {
      const found = seek({ ...unknown, location });
      await vi.advanceTimersByTimeAsync(600_000);
      expect(found).toHaveBeenCalledWith('unknown');
    }
    expect(network).not.toHaveBeenCalled();
  });
});

describe('where the proxy is asked', () => {
  it.each([
    '/v1/booking-requests/aB3_-x',
    'v1/booking-requests/aB3_-x',
    `${base}v1/booking-requests/aB3_-x`,
  ])('is a place of its own: %s', (location) => {
    expect(toRequestPath(location, base)).toBe('v1/booking-requests/aB3_-x');
  });

  it.each([
    null,
    undefined,
    '',
    'https://evil.example.test/v1/booking-requests/r-1',
    'https://book.example.test.evil.example.test/base/v1/booking-requests/r-1',
    'https://book.example.test@evil.example.test/v1/booking-requests/r-1',
    '//evil.example.test/v1/booking-requests/r-1',
    '\\\\evil.example.test\\v1/booking-requests/r-1',
    'javascript:alert(1)//v1/booking-requests/r-1',
    '/v1/booking-requests/..',
    '/v1/booking-requests/../bookings/9',
    '/v1/booking-requests/r-1?call=x',
    '/v1/booking-requests/r-1\n',
    '/v1/booking-requests/',
    '/v1/bookings/9',
  ])('is nowhere else: %j', (location) => {
    expect(toRequestPath(location, base)).toBeNull();
  });
});
