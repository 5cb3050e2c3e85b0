import { describe, expect, it } from 'vitest';
import { json, readRecordedData, recorded, text } from '../../support/recorded-amelia.js';
import { openSalon, type Salon, wish } from '../salon.js';

const availability = '/v1/availability?service=1&from=2026-12-14&to=2026-12-14&timeZone=UTC';

const shown = [
  '/v1/site',
  '/v1/catalog',
  availability,
  '/v1/events?from=2026-12-01&to=2026-12-31',
  '/v1/events/1',
];

function ask({ app }: Salon, path: string, headers: Record<string, string> = {}) {
  return Promise.resolve(app.request(path, { headers }));
}

async function toText(response: Promise<Response>): Promise<string> {
  return (await response).text();
}

describe('what everybody is shown', () => {
  it.each(shown)('is not sent again while it is the same: %s', async (path) => {
    const salon = openSalon();
    const first = await ask(salon, path);
    const etag = first.headers.get('ETag') ?? '';
    expect([first.status, etag]).toEqual([200, expect.stringMatching(/^"[0-9a-f-]{32,36}"$/)]);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(salon, path, { 'If-None-Match': known, Origin: 'https://shop.test' });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('ETag')).toBe(etag);
      expect(again.headers.get('Access-Control-Allow-Origin')).toBe('https://shop.test');
    }
    expect((await ask(salon, path, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('has another tag once it is another', async () => {
    const salon = openSalon();
    const etag = (await ask(salon, availability)).headers.get('ETag') ?? '';
    salon.amelia.answer('GET /slots', recorded('slots-none'));
    salon.clock.nowMs += 15_000;
    const response = await ask(salon, availability, { 'If-None-Match': etag });
    expect([response.status, response.headers.get('ETag') === etag]).toEqual([200, false]);
  });

  it('has the same tag in every place', async () => {
    const tags = [openSalon(), openSalon()].map(async (salon) =>
      (await ask(salon, '/v1/catalog')).headers.get('ETag'),
    );
    expect(await tags[0]).toBe(await tags[1]);
  });

  it.each(shown)('H2: is one for all pages, each told of itself alone: %s', async (path) => {
    const salon = openSalon({ env: { ALLOWED_ORIGINS: 'https://shop.test,https://club.test' } });
    for (const origin of ['https://shop.test', 'https://club.test', undefined]) {
      const { headers } = await ask(salon, path, origin ? { Origin: origin } : {});
      expect(headers.get('Access-Control-Allow-Origin')).toBe(origin ?? null);
      expect(headers.get('Vary')).toBe('Origin');
    }
    const calls = salon.amelia.requests.map(({ url }) => url);
    expect(new Set(calls).size).toBe(calls.length);
  });

  it.each(shown)('H6: is the same whatever a visitor says of the way: %s', async (path) => {
    const salon = openSalon();
    const plain = await toText(ask(salon, path));
    for (const header of ['X-Forwarded-Host', 'X-Original-URL', 'Host', 'Accept-Language']) {
      const answer = await ask(salon, path, { [header]: 'canary.test' });
      expect(await answer.text()).toBe(plain);
      expect(JSON.stringify([...answer.headers])).not.toContain('canary');
    }
  });

  it('H4: bears none of the headers that the site has sent', async () => {
    const canaries = {
      'Set-Cookie': 'canary=1',
      Location: 'https://canary.test',
      'X-Powered-By': 'canary',
      'Cache-Control': 'canary',
    };
    const body = JSON.stringify({ message: '', data: readRecordedData('entities') });
    const salon = openSalon({ replies: { 'GET /entities': text(body, { headers: canaries }) } });
    const { status, headers } = await ask(salon, '/v1/catalog');
    expect(status).toBe(200);
    expect(JSON.stringify([...headers])).not.toContain('canary');
  });
});

describe('who may keep an answer', () => {
  it.each<[string, string]>([
    ['/v1/site', 'public, max-age=60'],
    ['/v1/catalog', 'public, max-age=60'],
    [availability, 'no-cache'],
    ['/v1/events?from=2026-12-01&to=2026-12-31', 'public, max-age=15'],
    ['/v1/events/1', 'no-cache'],
  ])('H5: is told with it: %s', async (path, cacheControl) => {
    expect((await ask(openSalon(), path)).headers.get('Cache-Control')).toBe(cacheControl);
  });

  it('H5: is nobody, of a booking and of a booking’s own address', async () => {
    const salon = openSalon();
    const response = await salon.book(wish);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([201, 'no-store']);
    const booking = await ask(salon, '/v1/bookings/2');
    expect([booking.status, booking.headers.get('Cache-Control')]).toEqual([401, 'no-store']);
  });

  it.each(shown)('H5: is nobody, of a problem, nor has it a tag: %s', async (path) => {
    const down = json({}, 403);
    const replies = {
      'GET /settings': down,
      'GET /entities': down,
      'GET /slots': down,
      'GET /events': down,
      'GET /events/:id': down,
    };
    for (const [salon, asked] of [
      [openSalon({ replies }), path],
      [openSalon(), `${path}${path.includes('?') ? '&' : '?'}odd=1`],
    ] as const) {
      const { ok, headers } = await ask(salon, asked, { 'If-None-Match': '*' });
      expect([ok, headers.get('Cache-Control'), headers.get('ETag')]).toEqual([
        false,
        'no-store',
        null,
      ]);
    }
  });

  it.each(['/v1/catalog/x.css', '/v1/catalog%2f', '/v1/catalog;x', '/v1/catalog/', '/v1/site.css'])(
    'H7: has no other address that looks like a file: %s',
    async (path) => {
      const salon = openSalon();
      expect((await ask(salon, path)).status).toBe(404);
      expect(salon.amelia.requests).toEqual([]);
    },
  );
});
