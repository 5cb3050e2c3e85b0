import { describe, expect, it } from 'vitest';
import { type Stage, shop } from '../stage.js';
import { dayAhead, fetchSlots, toCode, toVisitor } from '../wishes.js';

/** What is refused, before Amelia hears of it. */
export function describeRefusals(stage: () => Stage): void {
  /** Runs, and nothing that books or changes anything has reached Amelia meanwhile. */
  async function bookingNothing<T>(run: () => Promise<T>): Promise<T> {
    const before = changes();
    const result = await run();
    expect(changes()).toEqual(before);
    return result;
  }

  /** Of a booking before, people may still be told. */
  const changes = () =>
    stage()
      .upstream.to('POST ')
      .map(({ call }) => call)
      .filter((call) => !call.startsWith('/bookings/success/'));

  describe('a forged booking', () => {
    const wish = {
      kind: 'appointment',
      serviceId: 1,
      startsAt: `${dayAhead(20)}T10:00:00Z`,
      ...toVisitor(),
    };
    const text = JSON.stringify(wish);

    it('P8: for another price is refused', async () => {
      const [slot] = await fetchSlots(stage(), { service: 1 });
      const forged = { ...wish, startsAt: slot?.startsAt, expectedTotalMinor: 1 };
      const answer = await bookingNothing(() => stage().post('/v1/bookings', forged));
      expect([answer.status, toCode(answer)]).toEqual([409, 'price-changed']);
    });

    it.each([
      ['P1: with a field nobody asked for', { ...wish, isBackendOrCabinet: true }],
      ['P4: for minus three', { ...wish, persons: -3 }],
      ['P4: for more than fit in', { ...wish, persons: 11 }],
      ['P12: for another customer', { ...wish, customer: { ...wish.customer, id: 9 } }],
      ['P14: for yesterday', { ...wish, startsAt: `${dayAhead(-1)}T10:00:00Z` }],
      ['P15: from no zone', { ...wish, timeZone: 'Mars/Phobos' }],
      ['P15: from a zone that only some runtimes know', { ...wish, timeZone: 'BST' }],
      ['P16: under a name that turns around', { ...wish, locale: 'en\u202E' }],
      ['P18: with __proto__', `{"__proto__":{"x":1},${text.slice(1)}`],
      ['P18: in a list', `[${text}]`],
    ])('%s is refused', async (_, forged) => {
      const answer = await bookingNothing(() => stage().post('/v1/bookings', forged));
      expect([answer.status, toCode(answer)]).toEqual([422, 'invalid-input']);
    });

    it.each([
      ['cut', text.slice(0, -5)],
      ['NaN', `${text.slice(0, -1)},"persons":NaN}`],
      ['with a comma too many', `${text.slice(0, -1)},}`],
      ['with a mark before it', `\uFEFF${text}`],
      ['empty', ''],
    ])('P18: that is no JSON is refused: %s', async (_, forged) => {
      const answer = await bookingNothing(() => stage().post('/v1/bookings', forged));
      expect([answer.status, toCode(answer)]).toEqual([400, 'invalid-input']);
    });

    it('P18: of bytes that are no text is refused', async () => {
      const answer = await bookingNothing(() =>
        stage().ask('/v1/bookings', {
          method: 'POST',
          headers: {
            Origin: shop,
            'Content-Type': 'application/json',
            'Idempotency-Key': 'a-key-for-bytes-of-no-text',
          },
          body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
        }),
      );
      expect([answer.status, toCode(answer)]).toEqual([400, 'invalid-input']);
    });

    it('I1: without a key is refused', async () => {
      const answer = await stage().post('/v1/bookings', wish, { 'Idempotency-Key': '' });
      expect([answer.status, toCode(answer)]).toEqual([400, 'idempotency-key-required']);
    });

    it.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-16',
    ])('C5: that says it is %s is refused', async (type) => {
      const answer = await stage().post('/v1/bookings', wish, { 'Content-Type': type });
      expect([answer.status, toCode(answer)]).toEqual([415, 'unsupported-media-type']);
    });

    it('C9: that is packed is refused', async () => {
      const answer = await stage().post('/v1/bookings', wish, { 'Content-Encoding': 'gzip' });
      expect([answer.status, toCode(answer)]).toEqual([415, 'unsupported-media-type']);
    });

    it('C7: that is too big is refused, whether or not it says how big it is', async () => {
      const big = { ...wish, locale: 'x'.repeat(33 * 1024) };
      const told = await bookingNothing(() => stage().post('/v1/bookings', big));
      expect([told.status, toCode(told)]).toEqual([413, 'body-too-large']);
      const untold = await bookingNothing(() =>
        stage().ask('/v1/bookings', {
          method: 'POST',
          headers: {
            Origin: shop,
            'Content-Type': 'application/json',
            'Idempotency-Key': 'a-key-for-a-body-in-pieces',
          },
          pieces: Array.from({ length: 34 }, () => 'x'.repeat(1024)),
        }),
      );
      expect([untold.status, toCode(untold)]).toEqual([413, 'body-too-large']);
    });
  });

  describe('a page that may not', () => {
    it.each([
      ['C1: another page', 'https://evil.example'],
      ['C2: no page at all', undefined],
      ['C2: a page without a name', 'null'],
      ['C2: a page that looks like it', 'https://shop.test.evil.example'],
      ['C2: the page at another port', `${shop}:8443`],
    ])('book is told so, and its browser too: %s', async (_, from) => {
      const answer = await bookingNothing(() =>
        stage().ask('/v1/bookings', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...(from && { Origin: from }) },
          body: '{}',
        }),
      );
      expect([answer.status, toCode(answer)]).toEqual([403, 'origin-not-allowed']);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    });

    it('C6: be left for a form is told so', async () => {
      const answer = await stage().post('/v1/bookings', {}, { 'Sec-Fetch-Mode': 'navigate' });
      expect(answer.status).toBe(403);
    });

    it('C4: ask first is told at once', async () => {
      const preflight = (from: string) =>
        stage().ask('/v1/bookings', {
          method: 'OPTIONS',
          headers: { Origin: from, 'Access-Control-Request-Method': 'POST' },
        });
      const good = await preflight(shop);
      expect([good.status, good.text]).toEqual([204, '']);
      expect(good.headers['access-control-allow-origin']).toBe(shop);
      expect(good.headers['access-control-allow-credentials']).toBeUndefined();
      const evil = await preflight('https://evil.example');
      expect(evil.status).toBe(403);
      expect(evil.headers['access-control-allow-origin']).toBeUndefined();
    });
  });

  describe('an address', () => {
    it.each([
      ['DELETE', '/v1/bookings', 'POST'],
      ['GET', '/v1/bookings', 'POST'],
      ['POST', '/v1/catalog', 'GET, HEAD'],
      ['PUT', '/widget.js', 'GET, HEAD'],
      ['PATCH', '/v1/events/5', 'GET, HEAD'],
      ['OPTIONS', '/health', 'GET, HEAD'],
    ])('S3: takes its own methods: %s %s', async (method, path, allowed) => {
      const answer = await stage().ask(path, { method, headers: { Origin: shop } });
      expect([answer.status, toCode(answer)]).toEqual([405, 'method-not-allowed']);
      expect(answer.headers.allow).toBe(allowed);
    });

    it.each([
      '/',
      '/v1/settings',
      '/v1/customers',
      '/v1/bookings/success/5',
      '/v1/../users',
      '//v1/catalog',
      '/v1/catalog%2f',
      '/v1/catalog/x.css',
      '/v1/catalog;x',
      '/chunks/..%2Fwidget.js',
      '/chunks/%2e%2e/widget.js.map',
      '/v1/events/5%26call=%2Fapi%2Fv1%2Fsettings',
      '/v1/events/5%0d%0aX:1',
      '/v1/events/5%00',
      '/v1/events/05',
      '/v1/events/99999999999',
      '/v1/events/%EF%BC%95',
      '/wp-admin/admin-ajax.php?action=wpamelia_api&call=/api/v1/users',
      '/constructor',
      '/__proto__',
    ])('S1, S4: that is none is not found: %s', async (path) => {
      const before = stage().upstream.amelia.requests.length;
      const answer = await stage().load(path);
      expect([answer.status, toCode(answer)]).toEqual([404, 'not-found']);
      expect(stage().upstream.amelia.requests).toHaveLength(before);
    });

    it.each([
      '/v1/catalog?showAmeliaSqlExceptions=1',
      '/v1/site?call=/api/v1/users',
      '/v1/availability?service=1&service=2',
      '/v1/availability?service[]=1',
    ])('S5, S6: takes no other parameters, and none twice: %s', async (path) => {
      const answer = await stage().load(path);
      expect([answer.status, toCode(answer)]).toEqual([400, 'invalid-input']);
    });
  });

  describe('whoever guesses coupons', () => {
    it('A6: is known by the address that this host tells, whatever else they write', async () => {
      const { addressHeader } = stage().runtime;
      const guess = (index: number, from: string) => {
        // The last one is what our own server adds.
        const isList = addressHeader === 'X-Forwarded-For';
        const others = ['X-Forwarded-For', 'CF-Connecting-IP', 'X-Real-IP', 'Forwarded'];
        const forged = Object.fromEntries(others.map((name) => [name, `192.0.2.${index}`]));
        return stage().post(
          '/v1/coupons/check',
          { code: `GUESS${index}`, kind: 'service', id: 1 },
          { ...forged, [addressHeader]: isList ? `192.0.2.${index}, ${from}` : from },
        );
      };
      const statuses: number[] = [];
      for (let index = 0; index < 6; index++) {
        statuses.push((await guess(index, '203.0.113.66')).status);
      }
      expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
      expect((await guess(6, '203.0.113.67')).status).toBe(422);
    });

    it('is told what a good one takes off', async () => {
      const question = { code: 'WELCOME10', kind: 'service', id: 1 };
      const answer = await stage().post('/v1/coupons/check', question);
      expect(answer.status, answer.text).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({ code: 'WELCOME10', percent: 10 });
    });
  });
}
