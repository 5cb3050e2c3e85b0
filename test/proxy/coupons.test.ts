import { describe, expect, it } from 'vitest';
import { json, type Reply, text } from '../support/recorded-amelia.js';
import { holds, no, openCouponDesk, question } from './coupon-desk.js';
import { openSalon, toProblem } from './salon.js';

describe('a coupon that holds', () => {
  it('R1: tells what it takes off, and nothing else of all that Amelia knows', async () => {
    const { ask, salon } = openCouponDesk();
    const response = await ask();
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const body = await response.text();
    expect(JSON.parse(body)).toEqual({ code: 'SPRING', percent: 10, minor: 500, uses: 3 });
    expect(body).not.toMatch(/CANARY|4711|1234|77|42/);
    expect(JSON.stringify(salon.log)).not.toMatch(/CANARY|SPRING/);
  });

  it('has the code as it was asked for', async () => {
    const { ask, asked } = openCouponDesk();
    expect(await (await ask({ code: ' spring ' })).json()).toMatchObject({ code: 'spring' });
    expect(asked()[0]?.body).toMatchObject({ code: 'spring' });
  });

  it('R9: has numbers, however PHP writes them', async () => {
    const { ask } = openCouponDesk(holds({ discount: '12.50', deduction: null }, '2'));
    expect(await (await ask()).json()).toMatchObject({ percent: 12.5, minor: 0, uses: 2 });
  });

  it('holds once where nobody says how often', async () => {
    const { ask } = openCouponDesk(holds({}, null));
    expect(await (await ask()).json()).toMatchObject({ uses: 1 });
  });

  it('holds through its last day, by the clock of the site', async () => {
    const { ask, salon } = openCouponDesk(holds({ expirationDate: '2026-11-21 00:00:00' }));
    // 23:59:59 in Belgrade.
    salon.clock.nowMs = Date.parse('2026-11-21T22:59:59Z');
    expect((await ask()).status).toBe(200);
    salon.clock.nowMs = Date.parse('2026-11-21T23:00:00Z');
    expect((await ask()).status).toBe(422);
  });

  it('is asked for with these words, which make no customer of anybody', async () => {
    const { ask, asked } = openCouponDesk();
    await ask({ email: 'jordan.parker@example.test' });
    await ask();
    const common = { code: 'SPRING', id: 1, type: 'service', count: 1 };
    const nobody = { firstName: '', lastName: '' };
    expect(asked().map(({ body }) => body)).toEqual([
      { ...common, user: { ...nobody, email: 'jordan.parker@example.test' } },
      { ...common, user: { ...nobody, email: '' } },
    ]);
  });

  it('S8: is asked for with the same few headers, whatever came in', async () => {
    const { ask, asked } = openCouponDesk();
    await ask({}, { Cookie: 'ameliaToken=x', Authorization: 'Bearer x', Amelia: 'other' });
    expect(asked()[0]?.headers).toEqual({
      accept: 'application/json',
      amelia: 'the-key-of-the-salon',
      'content-type': 'application/json',
      'user-agent': 'amelia-booking-proxy',
    });
  });

  it('is found by the other name that services have, and by that at once then', async () => {
    const { ask, asked } = openCouponDesk([no('couponUnknown'), holds(), holds()]);
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(200);
    const types = asked().map(({ body }) => Object(body).type);
    expect(types).toEqual(['service', 'appointment', 'appointment']);
  });
});

describe('a coupon that does not hold', () => {
  const wrong: [story: string, reply: Reply][] = [
    ['is unknown', no('couponUnknown')],
    ['is used up', no('couponInvalid')],
    ['has expired', no('couponExpired')],
    ['is refused by an upgraded site', no('couponInvalid', 500)],
    ['is refused for a reason nobody knows', json({ couponHaunted: true }, 409)],
    ['is refused with a yes', no('couponUnknown', 200)],
    ['is not there', json({})],
    ['is not there, in PHP’s way', json([])],
    ['is null', json({ coupon: null, limit: 1 })],
    ['is nothing at all', json(null)],
    ['has no code', holds({ code: null })],
    ['is hidden', holds({ status: 'hidden' })],
    ['has expired without a word', holds({ expirationDate: '2026-11-20 00:00:00' })],
    ['has no use left', holds({}, 0)],
  ];

  it.each(wrong)('R6: is not valid, and no more is said: it %s', async (_, reply) => {
    const { ask } = openCouponDesk(reply);
    const response = await ask();
    expect(response.status).toBe(422);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await toProblem(response)).toEqual({
      type: 'urn:amelia-booking:problem:coupon-not-valid',
      title: 'This coupon is not valid.',
      status: 422,
      code: 'coupon-not-valid',
      requestId: 'request-1',
    });
  });

  it('is none where the site takes no coupons; it is not even asked', async () => {
    const salon = openSalon({ replies: { 'POST /coupons/validate': holds() } });
    const response = await salon.app.request('/v1/coupons/check', {
      method: 'POST',
      headers: { Origin: 'https://shop.test', 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
    });
    expect((await toProblem(response)).code).toBe('coupon-not-valid');
    expect(salon.amelia.to('POST /coupons/validate')).toEqual([]);
  });

  it('is one too where only the other name makes Amelia break down', async () => {
    const broken = text('Invalid type', { status: 500 });
    const { ask } = openCouponDesk([no('couponUnknown'), broken]);
    expect((await toProblem(await ask())).code).toBe('coupon-not-valid');
  });
});

describe('an answer about a coupon that makes no sense', () => {
  it.each<[string, Reply, number, string]>([
    ['more than all off', holds({ discount: 101 }), 502, 'upstream-contract'],
    ['less than nothing off', holds({ discount: -1 }), 502, 'upstream-contract'],
    ['an amount put on', holds({ deduction: -5 }), 502, 'upstream-contract'],
    ['words for a number', holds({ discount: 'half' }), 502, 'upstream-contract'],
    ['a web page', text('<!doctype html>'), 502, 'upstream-contract'],
    ['no such address', json({}, 404), 502, 'upstream-contract'],
    ['a key that is refused', json({}, 403), 502, 'upstream-auth'],
    ['a breakdown', text('oops', { status: 500 }), 503, 'upstream-unavailable'],
  ])('is a fault of the site, and no wrong guess: %s', async (_, reply, status, code) => {
    const { ask, salon } = openCouponDesk(reply);
    for (let times = 0; times < 12; times++) {
      const problem = await toProblem(await ask());
      expect([problem.status, problem.code]).toEqual([status, code]);
      // Not so fast that the site is left alone.
      salon.clock.nowMs += 10_000;
    }
  });
});

describe('a question about a coupon', () => {
  it.each<[story: string, changes: object, pointer: string, code: string]>([
    ['a service nobody has', { id: 99 }, '/id', 'unknown'],
    ['a package nobody has', { kind: 'package' }, '/id', 'unknown'],
    ['another kind', { kind: 'gift' }, '/kind', 'invalid'],
    ['no code', { code: undefined }, '/code', 'required'],
    ['an empty code', { code: '' }, '/code', 'required'],
    ['a code of spaces', { code: '   ' }, '/code', 'required'],
    ['a long code', { code: 'x'.repeat(65) }, '/code', 'too-long'],
    ['P16: a code in two lines', { code: 'A\nB' }, '/code', 'characters'],
    ['P16: a code that turns text around', { code: 'A\u202EB' }, '/code', 'characters'],
    ['P16: half a character', { code: 'A\uD800' }, '/code', 'characters'],
    ['a number for a code', { code: 1 }, '/code', 'invalid'],
    ['a text for an id', { id: '1' }, '/id', 'invalid'],
    ['an id below one', { id: 0 }, '/id', 'no-id'],
    ['P16: an address without a domain', { email: 'a@b' }, '/email', 'invalid'],
    ['P16: an address in two lines', { email: 'a@b.test\nc@d.test' }, '/email', 'characters'],
    [
      'P1: a field nobody asked for',
      { isBackendOrCabinet: true },
      '/isBackendOrCabinet',
      'unknown-field',
    ],
    ['P12: an id for a customer', { user: { id: 5 } }, '/user', 'unknown-field'],
  ])('is refused before Amelia hears of it: %s', async (_, changes, pointer, code) => {
    const { ask, asked } = openCouponDesk();
    const response = await ask(changes);
    expect(response.status).toBe(422);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect((await toProblem(response)).errors).toEqual([{ pointer, code }]);
    expect(asked()).toEqual([]);
  });

  it.each<[story: string, body: BodyInit, status: number]>([
    ['nothing', '', 400],
    ['half of it', '{', 400],
    ['a BOM', `\uFEFF${JSON.stringify(question)}`, 400],
    ['NaN', '{"code":NaN}', 400],
    ['a comma too many', '{"code":"SPRING",}', 400],
    ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22]), 400],
    ['a list', '[]', 422],
    ['null', 'null', 422],
    ['a prototype', JSON.stringify(question).replace('{', '{"__proto__":{"polluted":1},'), 422],
    ['a hundred lists in one another', `${'['.repeat(100)}${']'.repeat(100)}`, 422],
    ['a code far too large', `{"code":"${'x'.repeat(32 * 1024)}"}`, 413],
  ])('P18: is refused where it is %s', async (_, body, status) => {
    const { send, salon } = openCouponDesk();
    expect((await send(body)).status).toBe(status);
    expect('polluted' in {}).toBe(false);
    expect(salon.amelia.requests).toEqual([]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
  ])('C5: must be JSON: not %s', async (type) => {
    const { ask, salon } = openCouponDesk();
    expect((await ask({}, { 'Content-Type': type })).status).toBe(415);
    expect(salon.amelia.requests).toEqual([]);
  });

  it('C1: comes from a page of the shop', async () => {
    const { ask, salon } = openCouponDesk();
    expect((await ask({}, { Origin: 'https://evil.test' })).status).toBe(403);
    expect(salon.amelia.requests).toEqual([]);
  });

  it('S5: has no query', async () => {
    const { send, salon } = openCouponDesk();
    const response = await send(JSON.stringify(question), {}, '?call=/api/v1/users');
    expect(response.status).toBe(400);
    expect(salon.amelia.requests).toEqual([]);
  });
});
