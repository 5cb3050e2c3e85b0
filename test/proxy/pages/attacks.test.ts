import { describe, expect, it } from 'vitest';
import { openSalon, wish } from '../salon.js';

const fields = new URLSearchParams({
  service: '1',
  startsAt: wish.startsAt,
  ...wish.customer,
  key: 'a-key-of-20-letters_',
  total: '3500',
}).toString();

const own = {
  Origin: 'https://book.test',
  'Sec-Fetch-Site': 'same-origin',
  'Sec-Fetch-Mode': 'navigate',
  'Content-Type': 'application/x-www-form-urlencoded',
};

function send(
  salon: ReturnType<typeof openSalon>,
  headers: Record<string, string | undefined>,
  body: BodyInit = fields,
) {
  const given = Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined);
  return salon.app.request('https://book.test/book/done', {
    method: 'POST',
    headers: given as [string, string][],
    body,
    duplex: 'half',
  } as RequestInit);
}

async function expectPage(response: Response, status: number) {
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toMatch(/^<!doctype html>/);
}

describe('a form of the page itself', () => {
  it('books', async () => {
    const salon = openSalon();
    await expectPage(await send(salon, {}), 200);
    expect(salon.amelia.to('POST /bookings')).toHaveLength(1);
  });

  it('books where TLS ends before the proxy', async () => {
    const salon = openSalon();
    const response = await salon.app.request('http://book.test/book/done', {
      method: 'POST',
      headers: own,
      body: fields,
    });
    expect(response.status).toBe(200);
  });
});

describe('a form of another page', () => {
  it.each<[string, Record<string, string | undefined>]>([
    ['of another site', { Origin: 'https://evil.test', 'Sec-Fetch-Site': 'cross-site' }],
    ['of a neighbour', { Origin: 'https://www.book.test', 'Sec-Fetch-Site': 'same-site' }],
    ['that hides where it is from', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
    ['whose origin alone is right', { 'Sec-Fetch-Site': 'cross-site' }],
    ['whose origin alone is wrong', { Origin: 'https://evil.test' }],
    ['of another port', { Origin: 'https://book.test:8443' }],
    ['in other letters', { Origin: 'https://BOOK.test' }],
    ['of no web page', { Origin: 'chrome-extension://book.test' }],
    ['of a shop that may embed the widget', { Origin: 'https://shop.test' }],
    ['without an origin', { Origin: undefined }],
    ['of a browser that vouches for nothing', { 'Sec-Fetch-Site': undefined }],
  ])('C1, C2, C6: books nothing: %s', async (_, headers) => {
    const salon = openSalon();
    await expectPage(await send(salon, headers), 403);
    expect(salon.amelia.requests).toEqual([]);
  });
});

describe('the body of a form', () => {
  it.each([
    'text/plain',
    'application/json',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded; charset=utf-16',
    undefined,
  ])('C5: is of one type: not %s', async (type) => {
    const salon = openSalon();
    const body = new TextEncoder().encode(fields);
    await expectPage(await send(salon, { 'Content-Type': type }, body), 415);
    expect(salon.amelia.requests).toEqual([]);
  });

  it('C7, C9: is small and unpacked, whatever it says of itself', async () => {
    const salon = openSalon();
    const large = `${fields}&field-1=${'x'.repeat(32 * 1024)}`;
    await expectPage(await send(salon, {}, large), 413);
    const chunks = new Blob([large]).stream();
    await expectPage(await send(salon, { 'Content-Length': '3' }, chunks), 413);
    await expectPage(await send(salon, { 'Content-Encoding': 'gzip' }), 415);
    expect(salon.amelia.requests).toEqual([]);
  });

  it.each([
    'status=approved',
    'price=0',
    'customerId=7',
    'firstName=Robin',
    'service=2',
    'extra-x=1',
    'key=another-key-of-20-letters',
    '__proto__=1',
  ])('P1, S6: holds nothing else, and nothing twice: %s', async (further) => {
    const salon = openSalon();
    await expectPage(await send(salon, {}, `${fields}&${further}`), 400);
    expect(salon.amelia.requests).toEqual([]);
  });

  it.each(['service=0', 'startsAt=tomorrow', 'timeZone=Mars/Phobos', 'persons=-1', 'extra-7=1e3'])(
    'P4, P14, P15: holds choices that can be: %s',
    async (choice) => {
      const salon = openSalon();
      const given = new URLSearchParams(fields);
      const [name = '', value = ''] = choice.split('=');
      given.set(name, value);
      await expectPage(await send(salon, {}, given.toString()), 400);
      expect(salon.amelia.requests).toEqual([]);
    },
  );

  it('is text', async () => {
    const salon = openSalon();
    await expectPage(await send(salon, {}, `${fields}&phone=%FF`), 400);
  });

  it('P8: pays what it costs', async () => {
    const salon = openSalon();
    const cheap = fields.replace('total=3500', 'total=1');
    await expectPage(await send(salon, {}, cheap), 409);
    expect(salon.amelia.to('POST /bookings')).toEqual([]);
  });
});

describe('the address of a page', () => {
  it.each([
    '/book?call=/api/v1/users',
    '/book?service=1',
    '/book?lang=en&lang=de',
    '/book/times?service=1&service=2',
    '/book/times?service[]=1',
    '/book/details?service=1&email=jordan@example.test',
    '/book/options?month=2026-12',
    '/book/times?service=1&month=2026-13',
    '/book?page=0',
    '/book/style.css?x',
  ])('S5, S6: takes no other parameters, and none twice: %s', async (path) => {
    const salon = openSalon();
    await expectPage(await salon.app.request(path), 400);
    expect(salon.amelia.requests).toEqual([]);
  });

  it.each(['/book/', '/book/settings', '/book/times/x', '/book/..%2Fv1%2Fsite', '/book/done.php'])(
    'S1: that is none is not found: %s',
    async (path) => {
      const salon = openSalon();
      await expectPage(await salon.app.request(path), 404);
      expect(salon.amelia.requests).toEqual([]);
    },
  );

  it.each([
    ['GET', '/book/done', 'POST'],
    ['POST', '/book', 'GET, HEAD'],
    ['DELETE', '/book/details', 'GET, HEAD, POST'],
  ])('S3: takes only its own methods: %s %s', async (method, path, allowed) => {
    const response = await openSalon().app.request(path, { method });
    expect(response.headers.get('Allow')).toBe(allowed);
    await expectPage(response, 405);
  });
});

describe('what a page tells the browser', () => {
  it('C11: is to run nothing but the widget, in nobody’s frame', async () => {
    const { headers } = await openSalon().app.request('/book');
    const policy = headers.get('Content-Security-Policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy.split('; ')).toContain(rule);
    }
    expect(policy).not.toContain('unsafe');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('Set-Cookie')).toBeNull();
  });

  it('is to keep nothing that was typed', async () => {
    const { headers } = await send(openSalon(), {});
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Set-Cookie')).toBeNull();
  });

  it('S8: and what the browser tells is not passed on', async () => {
    const salon = openSalon();
    await send(salon, { Cookie: 'wordpress_logged_in=x', Authorization: 'Bearer x' });
    const told = JSON.stringify(salon.amelia.requests);
    expect(told).not.toContain('wordpress_logged_in');
    expect(told).not.toContain('Bearer');
    expect(JSON.stringify(salon.log)).not.toContain('jordan.parker');
  });
});

describe('the limits of whoever books', () => {
  it('hold for pages as for the widget, by the address they come from', async () => {
    const app = {
      limits: { bookingsPerAddress: 1 },
      toClientAddress: (c: { req: { header(name: string): string | undefined } }) =>
        c.req.header('X-Real-IP'),
    };
    const salon = openSalon({ app });
    const from = (address: string) => send(salon, { 'X-Real-IP': address });
    expect((await from('192.0.2.1')).status).toBe(200);
    expect((await from('192.0.2.1')).status).toBe(429);
    expect((await from('192.0.2.2')).status).not.toBe(429);
  });
});
