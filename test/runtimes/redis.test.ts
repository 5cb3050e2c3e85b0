import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Redis, startRedis } from '../support/redis.js';
import { createAsk } from './ask.js';
import { openStage, shop, toSettings } from './stage.js';
import { onBun, onDeno, onNode } from './start/processes.js';
import { toReceipt, toWish } from './wishes.js';

const consultation = 1;

let redis: Redis;

beforeAll(async () => {
  redis = await startRedis();
});

afterAll(() => redis.stop());

describe.each([onNode, onDeno, onBun])(
  'bookings kept in Redis, by the proxy on $name',
  (runtime) => {
    it('are known to the process that is started after', async () => {
      const stage = await openStage(runtime, { STORE: redis.url });
      try {
        const question = {
          method: 'POST',
          headers: {
            Origin: shop,
            'Content-Type': 'application/json',
            'Idempotency-Key': `a-key-that-is-sent-again-on-${runtime.name}`,
          },
          body: JSON.stringify(await toWish(stage, consultation)),
        };
        const first = await stage.ask('/v1/bookings', question);
        expect(await stage.proxy.close()).toBe(0);
        const settings = { ...toSettings(stage.upstream.url), STORE: redis.url };
        const next = await runtime.start(settings);
        const second = await createAsk(next.origin)('/v1/bookings', question);
        expect(await next.close()).toBe(0);
        expect(toReceipt(second)).toEqual(toReceipt(first));
        expect(second.headers['idempotent-replayed']).toBe('true');
        const sent = stage.upstream.to('POST /bookings').filter(({ call }) => call === '/bookings');
        expect(sent).toHaveLength(1);
      } finally {
        await stage.close();
      }
    });
  },
);
