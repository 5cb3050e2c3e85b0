import { describe, expect, it } from 'vitest';
import type { Reply } from '../support/recorded-amelia.js';
import { coupon, holds, no, openCouponDesk } from './coupon-desk.js';
import { recordedAtMs, toProblem } from './salon.js';

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
    expect(early?.headers.get('Retry-After')).toBe('600');
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
