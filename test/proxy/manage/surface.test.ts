import { describe, expect, it } from 'vitest';
import { toProblem } from '../salon.js';
import { aFoundPurchase, appointmentSubject, purchaseSubject } from './booked.js';
import { type Desk, managedAddresses, openDesk } from './desk.js';

const posts = managedAddresses.filter(([method]) => method === 'POST');
const gets = managedAddresses.filter(([method]) => method === 'GET');

/** A token for this address, and something that it opens. */
async function toOpened(desk: Desk, path: string): Promise<string> {
  const isPurchase = path.startsWith('/v1/purchases');
  if (isPurchase) desk.system.booking = aFoundPurchase();
  return desk.sign(isPurchase ? purchaseSubject : appointmentSubject);
}

describe('an address of a booking', () => {
  it.each([
    ['DELETE', '/v1/bookings/20', 'GET, HEAD'],
    ['POST', '/v1/bookings/20', 'GET, HEAD'],
    ['PATCH', '/v1/bookings/20', 'GET, HEAD'],
    ['POST', '/v1/bookings/20/availability', 'GET, HEAD'],
    ['GET', '/v1/bookings/20/cancel', 'POST'],
    ['HEAD', '/v1/bookings/20/cancel', 'POST'],
    ['DELETE', '/v1/bookings/20/cancel', 'POST'],
    ['GET', '/v1/bookings/20/reschedule', 'POST'],
    ['PUT', '/v1/bookings/20/reschedule', 'POST'],
    ['POST', '/v1/purchases/20', 'GET, HEAD'],
    ['GET', '/v1/purchases/20/appointments', 'POST'],
  ])('S3: takes only its own methods: %s %s', async (method, path, allowed) => {
    const desk = openDesk();
    const token = await toOpened(desk, path);
    const headers = { 'X-HTTP-Method-Override': 'POST' };
    const response = await desk.ask(method, path, { token, headers });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(allowed);
    expect(desk.system.calls).toEqual([]);
  });

  it.each([
    '/v1/bookings/20%26call=%2Fapi%2Fv1%2Fsettings',
    '/v1/bookings/20%0d%0aX:1',
    '/v1/bookings/20%00',
    '/v1/bookings/020',
    '/v1/bookings/0',
    '/v1/bookings/-20',
    '/v1/bookings/2e1',
    '/v1/bookings/99999999999',
    '/v1/bookings/２０',
    '/v1/bookings/20/delete',
    '/v1/bookings/20;x',
    '/v1/bookings/20.css',
    '/v1/bookings/20/cancel/20',
    '/v1/purchases',
    '/v1/purchases/020',
    '/v1/purchases/20/appointments/41',
  ])('S4: is one with a number, or none: %s', async (path) => {
    const desk = openDesk();
    const token = await desk.sign();
    for (const method of ['GET', 'POST']) {
      const response = await desk.ask(method, path, { token });
      expect(response.status).toBe(404);
    }
    expect(desk.system.calls).toEqual([]);
  });

  it.each(managedAddresses)('S5, S6: takes no parameters of others: %s %s', async (...address) => {
    const [method, path, body] = address;
    const desk = openDesk();
    const token = await toOpened(desk, path);
    const sign = path.includes('?') ? '&' : '?';
    for (const query of ['call=/api/v1/users', 'page=cabinet', `token=${token}`, 'from[]=1']) {
      const response = await desk.ask(method, `${path}${sign}${query}`, { token, body });
      expect(response.status).toBe(400);
      expect((await toProblem(response)).errors?.[0]?.code).toBe('unknown-field');
    }
    expect(desk.system.calls).toEqual([]);
  });

  it.each(posts)('C1: does nothing for pages of others: %s %s', async (method, path, body) => {
    const desk = openDesk();
    const token = await toOpened(desk, path);
    const others: Record<string, string>[] = [
      { Origin: 'https://evil.test' },
      { Origin: 'null' },
      { 'Sec-Fetch-Mode': 'no-cors' },
      { 'Sec-Fetch-Mode': 'navigate' },
    ];
    for (const headers of others) {
      const response = await desk.ask(method, path, { token, body, headers });
      expect((await toProblem(response)).code).toBe('origin-not-allowed');
    }
    expect(desk.system.calls).toEqual([]);
  });

  it.each(posts)('C5, C9: takes JSON: %s %s', async (method, path, body) => {
    const desk = openDesk();
    const token = await toOpened(desk, path);
    const others: Record<string, string>[] = [
      { 'Content-Type': 'text/plain' },
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      { 'Content-Type': 'multipart/form-data; boundary=x' },
      { 'Content-Type': 'application/json; charset=utf-16' },
      { 'Content-Type': 'text/json' },
      { 'Content-Encoding': 'gzip' },
    ];
    for (const headers of others) {
      const response = await desk.ask(method, path, { token, body, headers });
      expect((await toProblem(response)).code).toBe('unsupported-media-type');
    }
    expect((await desk.ask(method, path, { token })).status).toBe(415);
    for (const text of ['', '{', 'NaN', '\uFEFF{}', '{"a":1,}']) {
      const response = await desk.ask(method, path, { token, body: text });
      expect(response.status).toBe(400);
    }
    expect(desk.system.calls).toEqual([]);
  });

  it.each(posts)('C7: takes no more than it can need: %s %s', async (method, path) => {
    const desk = openDesk();
    const token = await toOpened(desk, path);
    const letters = `{"x":"${'x'.repeat(32 * 1024)}"}`;
    const chunked = new Blob([letters]).stream();
    for (const body of [letters, chunked]) {
      const response = await desk.ask(method, path, {
        token,
        body,
        headers: { 'Content-Length': '3' },
      });
      expect((await toProblem(response)).code).toBe('body-too-large');
    }
    expect(desk.system.calls).toEqual([]);
  });

  it.each(posts)('C8: waits for nobody who stops talking: %s %s', async (method, path) => {
    const desk = openDesk({ app: { bodyTimeoutMs: 20 } });
    const token = await toOpened(desk, path);
    let isCancelled = false;
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
      cancel() {
        isCancelled = true;
      },
    });
    const response = await desk.ask(method, path, { token, body });
    expect((await toProblem(response)).code).toBe('request-timeout');
    expect(isCancelled).toBe(true);
    expect(desk.system.calls).toEqual([]);
  });

  it.each(gets)('changes nothing by a look, of any kind: %s %s', async (_, path) => {
    const desk = openDesk();
    const token = await toOpened(desk, path);
    for (const method of ['GET', 'HEAD', 'GET']) {
      const response = await desk.ask(method, path, { token });
      expect(response.status).toBe(200);
      if (method === 'HEAD') expect(await response.text()).toBe('');
    }
    // A browser's guess of a link's preview comes with no token at all.
    expect((await desk.app.request(path)).status).toBe(401);
    expect(desk.system.changes).toEqual([]);
  });

  it('lets a page of the shop send the token', async () => {
    const { app } = openDesk();
    const response = await app.request('/v1/bookings/20', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://shop.test',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Authorization');
  });
});
