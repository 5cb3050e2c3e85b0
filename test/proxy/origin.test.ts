import { describe, expect, it } from 'vitest';
import { openSalon, toProblem, wish } from './salon.js';

const strangers = [
  'https://evil.test',
  'null',
  '',
  'https://shop.test.evil.test',
  'https://evilshop.test',
  'http://shop.test',
  'https://shop.test:8443',
  'https://SHOP.test',
  'https://shop.test/',
];

describe('a page of another site', () => {
  it.each(strangers)('C1, C2: books nothing: %s', async (origin) => {
    const salon = openSalon();
    const response = await salon.book(wish, { Origin: origin });
    expect(response.status).toBe(403);
    expect((await toProblem(response)).code).toBe('origin-not-allowed');
    expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false);
    expect(salon.amelia.requests).toEqual([]);
  });

  it.each(strangers)('C1, C2: reads nothing: %s', async (origin) => {
    const salon = openSalon();
    const response = await salon.app.request('/v1/catalog', { headers: { Origin: origin } });
    expect(response.status).toBe(403);
    expect(salon.amelia.requests).toEqual([]);
  });

  it('C4: is told so before its browser sends anything', async () => {
    const response = await preflight('https://evil.test');
    expect(response.status).toBe(403);
    expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false);
  });
});

describe('whoever hides where they come from', () => {
  it('C2: books nothing', async () => {
    const salon = openSalon();
    const response = await salon.app.request('/v1/bookings', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wish),
    });
    expect(response.status).toBe(403);
  });

  it.each(['navigate', 'no-cors'])('C6: books nothing with a form: %s', async (mode) => {
    const salon = openSalon();
    expect((await salon.book(wish, { 'Sec-Fetch-Mode': mode })).status).toBe(403);
  });
});

describe('a page of the shop', () => {
  it('C3: reads what it is answered, problems too', async () => {
    const salon = openSalon();
    for (const request of [wish, { ...wish, serviceId: 99 }]) {
      const { headers } = await salon.book(request);
      expect(headers.get('Access-Control-Allow-Origin')).toBe('https://shop.test');
      expect(headers.get('Vary')).toBe('Origin');
      expect(headers.get('Access-Control-Expose-Headers')).toContain('Location');
      expect(headers.has('Access-Control-Allow-Credentials')).toBe(false);
    }
  });

  it('C4: may send what the widget sends, and no more', async () => {
    const response = await preflight('https://shop.test');
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': 'https://shop.test',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key',
      vary: 'Origin',
    });
  });
});

describe('a page of the proxy’s own address that no browser vouches for', () => {
  it.each([
    ['http://book.test/v1/bookings', 'http://book.test', 403],
    ['https://book.test/v1/bookings', 'https://book.test', 403],
    // Whoever sends a request chooses its Host.
    ['http://evil.test/v1/bookings', 'https://evil.test', 403],
    ['http://shop.test/v1/bookings', 'https://shop.test', 201],
  ])('C2: is a page like any other: %s from %s', async (url, origin, status) => {
    const salon = openSalon();
    const response = await salon.app.request(url, {
      method: 'POST',
      headers: {
        Origin: origin,
        'Content-Type': 'application/json',
        'Idempotency-Key': 'key-number-0000001',
      },
      body: JSON.stringify(wish),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(
      status === 201 ? origin : null,
    );
  });
});

describe('the widget on a page of the proxy’s own', () => {
  const ask = (url: string, headers: Record<string, string>, method = 'POST') => {
    const salon = openSalon();
    const answer = salon.app.request(url, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': 'key-number-0000001',
        ...headers,
      },
      ...(method === 'POST' ? { body: JSON.stringify(wish) } : {}),
    });
    return { salon, answer };
  };
  const vouched = { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors' };

  it.each(['https://book.test/v1/bookings', 'http://book.test/v1/bookings'])(
    'books where the browser vouches for it, wherever TLS ends: %s',
    async (url) => {
      const response = await ask(url, { Origin: 'https://book.test', ...vouched }).answer;
      expect(response.status).toBe(201);
      // So that no other page could ever read it.
      expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false);
      expect(response.headers.get('Vary')).toBe('Origin');
    },
  );

  it.each<[string, Record<string, string>]>([
    ['another site’s', { Origin: 'https://evil.test', 'Sec-Fetch-Site': 'cross-site' }],
    ['another site’s, by half', { Origin: 'https://evil.test', 'Sec-Fetch-Site': 'same-origin' }],
    ['a neighbour’s', { Origin: 'https://www.book.test', 'Sec-Fetch-Site': 'same-site' }],
    ['one that nobody vouches for', { Origin: 'https://book.test' }],
    ['one whose origin is hidden', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }],
    ['none', { 'Sec-Fetch-Site': 'same-origin' }],
    ['a form', { Origin: 'https://book.test', ...vouched, 'Sec-Fetch-Mode': 'navigate' }],
  ])('C1, C2, C6: is no page like %s', async (_, headers) => {
    const { salon, answer } = ask('https://book.test/v1/bookings', headers);
    expect((await answer).status).toBe(403);
    expect(salon.amelia.requests).toEqual([]);
  });

  it('C4: opens no door to preflights', async () => {
    const headers = { Origin: 'https://evil.test', 'Sec-Fetch-Site': 'cross-site' };
    const asking = { ...headers, 'Access-Control-Request-Method': 'POST' };
    const { answer } = ask('https://book.test/v1/bookings', asking, 'OPTIONS');
    expect((await answer).status).toBe(403);
  });
});

async function preflight(origin: string): Promise<Response> {
  return openSalon().app.request('/v1/bookings', {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type, idempotency-key, x-evil',
    },
  });
}
