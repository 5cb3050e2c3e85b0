import { describe, expect, it } from 'vitest';
import { openSalon, toProblem, wish } from './salon.js';

const widgetFiles = new Map([
  ['widget.js', 'import "./chunks/time-step-4f1c.js";'],
  ['chunks/time-step-4f1c.js', 'export {};'],
]);

describe('an address', () => {
  it.each([
    '/v1/settings',
    '/v1/customers',
    '/v1/bookings/delete/5',
    '/v1/appointments',
    '/v1/bookings/success/5',
    '//v1/catalog',
    '/v1/../users',
    '/v1/catalog/x.css',
    '/v1/catalog%2f',
    '/v1/catalog;x',
    '/wp-admin/admin-ajax.php',
  ])('S1: that is none is not found: %s', async (path) => {
    const salon = openSalon();
    const response = await salon.app.request(path);
    expect(response.status).toBe(404);
    expect((await toProblem(response)).code).toBe('not-found');
    expect(salon.amelia.requests).toEqual([]);
  });

  it('S2: is one of a written list', () => {
    const { app } = openSalon();
    const addresses = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(addresses)].sort()).toEqual([
      'GET /book',
      'GET /book/details',
      'GET /book/options',
      'GET /book/places',
      'GET /book/style.css',
      'GET /book/times',
      'GET /chunks/:file{[A-Za-z0-9_-][A-Za-z0-9._-]*\\.js}',
      'GET /health',
      'GET /manage.js',
      'GET /v1/availability',
      'GET /v1/booking-requests/:reference{[A-Za-z0-9_-]{43}}',
      'GET /v1/bookings/:id{[1-9][0-9]{0,9}}',
      'GET /v1/bookings/:id{[1-9][0-9]{0,9}}/availability',
      'GET /v1/bookings/:id{[1-9][0-9]{0,9}}/calendar.ics',
      'GET /v1/catalog',
      'GET /v1/doctor',
      'GET /v1/events',
      'GET /v1/events/:id{[1-9][0-9]{0,9}}',
      'GET /v1/purchases/:id{[1-9][0-9]{0,9}}',
      'GET /v1/site',
      'GET /widget.full.js',
      'GET /widget.js',
      'POST /book/calendar.ics',
      'POST /book/details',
      'POST /book/done',
      'POST /book/review',
      'POST /v1/bookings',
      'POST /v1/bookings/:id{[1-9][0-9]{0,9}}/cancel',
      'POST /v1/bookings/:id{[1-9][0-9]{0,9}}/reschedule',
      'POST /v1/coupons/check',
      'POST /v1/purchases/:id{[1-9][0-9]{0,9}}/appointments',
    ]);
  });

  it('is found in one look, however many there are', async () => {
    const { app } = openSalon();
    await app.request('/v1/catalog');
    // The other router walks down each part of an address, at every request.
    expect(app.router.name).toContain('RegExpRouter');
  });

  it('S2, S3: has a list of methods, whichever address it is', () => {
    const { app } = openSalon();
    const all = app.routes.filter(({ method }) => method === 'ALL').map(({ path }) => path);
    const guarded = new Set(all.filter((path) => !path.endsWith('*')));
    const addresses = app.routes.filter(({ method }) => method !== 'ALL').map(({ path }) => path);
    expect(new Set(addresses)).toEqual(guarded);
  });

  it.each([
    ['DELETE', '/v1/bookings', 'POST'],
    ['DELETE', '/v1/bookings/5', 'GET, HEAD'],
    ['POST', '/v1/doctor', 'GET, HEAD'],
    ['GET', '/v1/bookings', 'POST'],
    ['GET', '/v1/coupons/check', 'POST'],
    ['POST', '/v1/catalog', 'GET, HEAD'],
    ['POST', '/v1/events', 'GET, HEAD'],
    ['DELETE', '/v1/events/54', 'GET, HEAD'],
    ['PUT', '/widget.js', 'GET, HEAD'],
    ['PUT', '/widget.full.js', 'GET, HEAD'],
    ['PUT', '/manage.js', 'GET, HEAD'],
    ['OPTIONS', '/health', 'GET, HEAD'],
  ])('S3: takes only its own methods: %s %s', async (method, path, allowed) => {
    const salon = openSalon();
    const response = await salon.app.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(allowed);
    expect((await toProblem(response)).code).toBe('method-not-allowed');
    expect(salon.amelia.requests).toEqual([]);
  });

  it.each([
    ['/v1/catalog?showAmeliaSqlExceptions=1', '/showAmeliaSqlExceptions'],
    ['/v1/site?call=/api/v1/users', '/call'],
    ['/v1/availability?service=1&service=2', '/service'],
    ['/v1/availability?service[]=1', '/service[]'],
    ['/v1/availability?page=cabinet', '/page'],
  ])('S5, S6: takes no other parameters, and none twice: %s', async (path, pointer) => {
    const salon = openSalon();
    const response = await salon.app.request(path);
    expect(response.status).toBe(400);
    expect((await toProblem(response)).errors?.[0]?.pointer).toBe(pointer);
    expect(salon.amelia.requests).toEqual([]);
  });

  it('C10: answers HEAD as GET, without a body', async () => {
    const response = await openSalon().app.request('/v1/site', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});

describe('every answer', () => {
  it('K8: leaves one line in the log, whatever the visitor sends', async () => {
    const salon = openSalon();
    await salon.app.request('/v1/%0alevel=error', { headers: { 'User-Agent': 'a level=error' } });
    expect(salon.log.map(({ event }) => event)).toEqual(['problem', 'request']);
    expect(JSON.stringify(salon.log)).not.toContain('level=error');
  });
});

describe('the widget', () => {
  it('loads on any page', async () => {
    const response = await openSalon({ app: { widgetFiles } }).app.request('/widget.js', {
      headers: { Origin: 'https://anybody.test' },
    });
    expect(await response.text()).toBe(widgetFiles.get('widget.js'));
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300');
  });

  it('loads once, and is asked for again in five minutes', async () => {
    const { app } = openSalon({ app: { widgetFiles } });
    const etag = (await app.request('/widget.js')).headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await app.request('/widget.js', {
      headers: { 'If-None-Match': `"x", W/${etag}` },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('keeps its chunks for good', async () => {
    const response = await openSalon({ app: { widgetFiles } }).app.request(
      '/chunks/time-step-4f1c.js',
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    '/widget.js',
    '/widget.full.js',
    '/manage.js',
    '/chunks/none.js',
    '/chunks/..%2Fwidget.js',
    '/chunks/x.css',
  ])('is not found where it is not built: %s', async (path) => {
    const response = await openSalon().app.request(path);
    expect(response.status).toBe(404);
    expect((await toProblem(response)).code).toBe('not-found');
  });
});

describe('a body', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'text/json',
    'application/jsonp',
  ])('C5: must be JSON: not %s', async (type) => {
    const salon = openSalon();
    const response = await salon.book(wish, { 'Content-Type': type });
    expect(response.status).toBe(415);
    expect(salon.amelia.requests).toEqual([]);
  });

  it('C9: must not be packed', async () => {
    const salon = openSalon();
    expect((await salon.book(wish, { 'Content-Encoding': 'gzip' })).status).toBe(415);
  });

  it('may say that it is UTF-8', async () => {
    const salon = openSalon();
    const type = 'application/json; charset=utf-8';
    expect((await salon.book(wish, { 'Content-Type': type })).status).toBe(201);
  });

  it('C7: must be small, whatever it says of its length', async () => {
    const letters = new TextEncoder().encode(`"${'x'.repeat(32 * 1024)}"`);
    const chunked = () =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < letters.length; at += 1000) {
            controller.enqueue(letters.slice(at, at + 1000));
          }
          controller.close();
        },
      });
    const salon = openSalon();
    expect((await salon.post(letters)).status).toBe(413);
    expect((await salon.post(letters, { 'Content-Length': '3' })).status).toBe(413);
    const request = new Request('http://localhost/v1/bookings', {
      method: 'POST',
      headers: {
        Origin: 'https://shop.test',
        'Content-Type': 'application/json',
        'Idempotency-Key': 'key-number-0000001',
      },
      body: chunked(),
      duplex: 'half',
    } as RequestInit);
    const response = await salon.app.request(request);
    expect(response.status).toBe(413);
    expect((await toProblem(response)).code).toBe('body-too-large');
    expect(salon.amelia.requests).toEqual([]);
  });
});
