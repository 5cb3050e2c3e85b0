import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { describe, expect, it } from 'vitest';
import { openSalon, type SalonOptions, wish } from './salon.js';

const widgetFiles = new Map([
  ['widget.js', 'import "./chunks/time-step-4f1c.js";'],
  ['chunks/time-step-4f1c.js', 'export {};'],
]);

const open = (app: SalonOptions['app'] = {}) => openSalon({ app: { widgetFiles, ...app } });

/** Asks once to learn the tag, and once more with it. */
async function askTwice(path: string): Promise<Response> {
  const { app } = open();
  const etag = (await app.request(path)).headers.get('ETag') ?? '';
  return app.request(path, { headers: { 'If-None-Match': etag } });
}

const origin = { Origin: 'https://shop.test' };
const asking = { ...origin, 'Access-Control-Request-Method': 'POST' };
const broken = {
  toClientAddress: () => {
    throw new Error('a fault of our own');
  },
};

const answers: [story: string, status: number, ask: () => Response | Promise<Response>][] = [
  ['what everybody is shown', 200, () => open().app.request('/v1/catalog')],
  ['the same, unchanged', 304, () => askTwice('/v1/catalog')],
  ['the widget', 200, () => open().app.request('/widget.js')],
  ['the widget, unchanged', 304, () => askTwice('/widget.js')],
  ['a chunk of it', 200, () => open().app.request('/chunks/time-step-4f1c.js')],
  ['a head', 200, () => open().app.request('/v1/site', { method: 'HEAD' })],
  ['a booking', 201, () => open().book(wish)],
  [
    'a preflight',
    204,
    () => open().app.request('/v1/bookings', { method: 'OPTIONS', headers: asking }),
  ],
  [
    'a preflight of another site',
    403,
    () =>
      open().app.request('/v1/bookings', {
        method: 'OPTIONS',
        headers: { ...asking, Origin: 'https://evil.test' },
      }),
  ],
  ['a bad question', 422, () => open().app.request('/v1/availability')],
  ['another parameter', 400, () => open().app.request('/v1/catalog?page=cabinet')],
  ['a booking of nobody', 401, () => open().app.request('/v1/bookings/5')],
  ['nothing at all', 404, () => open().app.request('/nowhere')],
  ['nothing below the API', 404, () => open().app.request('/v1/nowhere')],
  ['another method', 405, () => open().app.request('/v1/catalog', { method: 'PUT' })],
  ['a fault of ours', 500, () => open(broken).book(wish)],
];

describe('the browser that reads an answer', () => {
  it.each(answers)('C11: is told to guard it: %s', async (_, status, ask) => {
    const response = await ask();
    expect(response.status).toBe(status);
    const told = ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy'];
    expect(told.map((name) => response.headers.get(name))).toEqual([
      "default-src 'none'; frame-ancestors 'none'",
      'nosniff',
      'no-referrer',
    ]);
    expect(response.headers.get('X-Request-Id')).toBe('request-1');
  });
});

describe('a GET with a body', () => {
  it('C10: is answered as one without', async () => {
    const { app, amelia } = open();
    const server = createServer(getRequestListener(app.fetch));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const body = '{"page":"cabinet"}';
    const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
    const status = await new Promise((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path: '/v1/site', headers }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode));
      });
      asked.on('error', reject).end(body);
    });
    server.close();
    expect(status).toBe(200);
    expect(new Set(amelia.requests.map(({ body }) => body))).toEqual(new Set([undefined]));
  });
});
