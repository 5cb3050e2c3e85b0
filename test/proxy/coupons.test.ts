import { describe, expect, it } from 'vitest';
import { json, type Reply, text } from '../support/recorded-amelia.js';
import { coupon, holds, openCouponDesk, question } from './coupon-desk.js';
import { openSalon, recordedAtMs, toProblem } from './salon.js';

const no = (key: string, status = 409) => json({ [key]: true, message: 'CANARY-words' }, status);

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
    const { ask } = openCouponDesk(reply);
    for (let times = 0; times < 12; times++) {
      const problem = await toProblem(await ask());
      expect([problem.status, problem.code]).toEqual([status, code]);
    }
  });
});

describe('a question about a coupon', () => {
  it.each<[story: string, changes: object, pointer: string, code: string]>([
    ['a service nobody has', { id: 99 }, '/id', 'unknown'],
    ['a package', { kind: 'package' }, '/kind', 'not-supported'],
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

describe('whoever guesses codes', () => {
  const byHeader = {
    toClientAddress: (c: { req: Request | unknown }) => Object(c.req).header('X-From'),
  };
  const isRight: Reply = holds();

  /** An Amelia that knows one code. */
  function openGuessing(app: object = byHeader) {
    const desk = openCouponDesk(isRight, app);
    const guess = async (code: string, from = '192.0.2.1') => {
      desk.salon.amelia.answer(
        'POST /coupons/validate',
        code === coupon.code ? isRight : no('couponUnknown'),
      );
      return desk.ask({ code }, { 'X-From': from });
    };
    const guessWrong = async (times: number, from?: string) => {
      for (let time = 0; time < times; time++) {
        expect((await guess(`WRONG${time}`, from)).status).toBe(422);
      }
    };
    return { ...desk, guess, guessWrong };
  }

  it('A8: is not heard after five wrong ones, not even with a right one', async () => {
    const { guess, guessWrong, asked, salon } = openGuessing();
    await guessWrong(5);
    const before = asked().length;
    for (const code of ['WRONG', 'SPRING']) {
      const response = await guess(code);
      expect(response.status).toBe(429);
      expect((await toProblem(response)).code).toBe('rate-limited');
      expect(response.headers.get('Retry-After')).toBe('600');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    }
    expect(asked()).toHaveLength(before);
    expect(JSON.stringify(salon.log)).not.toMatch(/WRONG|SPRING|192\.0\.2/);
  });

  it('A8: is heard again ten minutes after the first wrong one', async () => {
    const { guess, guessWrong, salon } = openGuessing();
    await guessWrong(1);
    salon.clock.nowMs = recordedAtMs + 400_500;
    await guessWrong(4);
    expect((await guess('SPRING')).headers.get('Retry-After')).toBe('200');
    salon.clock.nowMs = recordedAtMs + 599_999;
    expect((await guess('SPRING')).status).toBe(429);
    salon.clock.nowMs = recordedAtMs + 600_000;
    expect((await guess('SPRING')).status).toBe(200);
    await guessWrong(5);
    expect((await guess('SPRING')).status).toBe(429);
  });

  it('A8: may use right ones as often as they like', async () => {
    const { guess, guessWrong } = openGuessing();
    await guessWrong(4);
    for (let time = 0; time < 30; time++) expect((await guess('SPRING')).status).toBe(200);
    await guessWrong(1);
    expect((await guess('SPRING')).status).toBe(429);
  });

  it('A8: is counted for what is still being asked, too', async () => {
    const desk = openCouponDesk(no('couponUnknown'), byHeader);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        desk.ask({ code: `CODE${index}` }, { 'X-From': '192.0.2.1' }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(45);
    const early = answers.find(({ status }) => status === 429);
    expect(early?.headers.get('Retry-After')).toBe('1');
  });

  it('keeps nobody else from it', async () => {
    const { guess, guessWrong } = openGuessing();
    await guessWrong(5);
    expect((await guess('SPRING', '192.0.2.2')).status).toBe(200);
  });

  it('A5: is one, with all the addresses of a household', async () => {
    const { guess, guessWrong } = openGuessing();
    await guessWrong(3, '2001:db8:0:7::1');
    await guessWrong(2, '2001:DB8::7:ffff:ffff:ffff:fffe%eth0');
    expect((await guess('SPRING', '2001:db8:0:7:a:b:c:d')).status).toBe(429);
    expect((await guess('SPRING', '2001:db8:0:8::1')).status).toBe(200);
  });

  it('is one, however a socket writes an IPv4 address', async () => {
    const { guess, guessWrong } = openGuessing();
    await guessWrong(3, '192.0.2.1');
    await guessWrong(2, '::ffff:192.0.2.1');
    expect((await guess('SPRING', '192.0.2.1')).status).toBe(429);
    expect((await guess('SPRING', '::ffff:192.0.2.2')).status).toBe(200);
  });

  it('A6: is no other for saying so', async () => {
    const { ask, salon } = openCouponDesk(no('couponUnknown'));
    const statuses: number[] = [];
    for (let time = 0; time < 6; time++) {
      const from = `192.0.2.${time}`;
      const headers = {
        'X-Forwarded-For': from,
        'CF-Connecting-IP': from,
        Forwarded: `for=${from}`,
      };
      statuses.push((await ask({ code: 'WRONG' }, headers)).status);
    }
    expect(statuses).toEqual([...Array(5).fill(422), 429]);
    expect(salon.log.at(-2)).toMatchObject({ code: 'rate-limited', level: 'info' });
  });

  it('is counted by mistakes in the code alone', async () => {
    const { ask } = openCouponDesk(isRight, byHeader);
    for (let time = 0; time < 15; time++) expect((await ask({ id: 99 })).status).toBe(422);
    expect((await ask()).status).toBe(200);
  });
});
