import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLog } from '../../proxy/log.js';
import { env } from './salon.js';
import { openStudio, studioWish } from './studio.js';

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => {
      lines.push(words.map(String).join(' '));
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

const phone = '+381631234567';
const idempotencyKey = 'a-key-that-is-jordans-alone';
const customer = { ...studioWish.customer, phone };

/** All that somebody could be known by, or get in with. */
const neverWritten = [
  env.AMELIA_API_KEY,
  env.SECRET,
  idempotencyKey,
  'Jordan',
  'Parker',
  'jordan.parker',
  'example.test',
  phone.slice(1),
  '192.0.2.7',
  'Mozilla',
  'Bearer',
  'v1.',
  'COUPON-OF-JORDAN',
];

const headers = {
  'Idempotency-Key': idempotencyKey,
  'User-Agent': 'Mozilla/5.0 (Jordan)',
  'X-Forwarded-For': '192.0.2.7',
  Referer: 'https://shop.test/?email=jordan.parker@example.test',
};

it('K2, M12: whatever visitors and attackers do, nothing of it is written down', async () => {
  const studio = openStudio(undefined, {
    log: createLog((line) => console.log(line)),
    toClientAddress: () => '192.0.2.7',
    createRequestId: () => crypto.randomUUID(),
  });
  const { app, amelia } = studio;
  const get = (path: string, more: Record<string, string> = {}) =>
    app.request(path, { headers: { ...headers, Origin: 'https://shop.test', ...more } });

  // A customer books, asks again, looks, moves what cannot be moved, and cancels.
  const request = { ...studioWish, customer };
  const booked = await studio.book(request, headers);
  expect(booked.status).toBe(201);
  const { booking } = await booked.json();
  const { token } = booking.manage;
  expect((await studio.book(request, headers)).status).toBe(201);
  const bearer = { ...headers, Authorization: `Bearer ${token}` };
  expect((await get(`/v1/bookings/${booking.id}`, bearer)).status).toBe(200);
  await get(`/v1/bookings/${booking.id}/calendar.ics`, bearer);
  const move = { startsAt: '2026-12-14T10:00:00Z', timeZone: 'Europe/Belgrade' };
  await studio.send(`/v1/bookings/${booking.id}/reschedule`, move, bearer);
  expect((await studio.send(`/v1/bookings/${booking.id}/cancel`, {}, bearer)).status).toBe(200);

  // Others try things.
  const attacks = [
    get(`/v1/bookings/${booking.id}?token=${token}`, bearer),
    get(`/v1/bookings/${booking.id + 1}`, bearer),
    get('/v1/bookings/jordan.parker@example.test'),
    get('/v1/events?search=jordan.parker@example.test&from=x'),
    get('/v1/catalog?email=jordan.parker@example.test'),
    get('/v1/%0aJordan'),
    get('/v1/doctor', { Authorization: `Bearer ${env.SECRET}x` }),
    get('/v1/doctor', { Authorization: `Bearer ${env.SECRET}` }),
    get('/v1/site', { Origin: 'https://jordan.example.test' }),
    studio.book({ ...request, isBackendOrCabinet: 'Jordan' }),
    studio.book({ ...request, [customer.email]: customer.email }),
    studio.book({ ...request, customer: { ...customer, email: 'jordan.parker@' } }),
    studio.book({ ...request, couponCode: 'COUPON-OF-JORDAN' }),
    studio.book('{"customer":{"firstName":"Jordan"'),
    studio.book(request, { 'Idempotency-Key': 'Jordan Parker' }),
    studio.book(request, { 'Content-Type': 'text/Jordan' }),
    studio.send('/v1/coupons/check', { code: 'COUPON-OF-JORDAN', kind: 'service', id: 1 }),
  ];
  const statuses = (await Promise.all(attacks)).map(({ status }) => status);
  expect(statuses.filter((status) => status >= 400).length).toBeGreaterThan(12);

  // Amelia breaks down, each time in another way.
  const nextDay = { ...request, startsAt: '2026-12-15T09:00:00Z' };
  for (const trouble of [{ down: true }, { html: true }, { phpWarnings: true }]) {
    amelia.misbehave(trouble);
    studio.clock.nowMs += 120_000;
    await get('/v1/catalog');
    await studio.book(nextDay);
    await get(`/v1/bookings/${booking.id}`, bearer);
  }
  await studio.settled();

  expect(lines.length).toBeGreaterThan(60);
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line))).toEqual(expect.arrayContaining(['level', 'event']));
    for (const text of [...neverWritten, token]) expect(line).not.toContain(text);
  }
});
