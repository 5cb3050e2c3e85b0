import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRecordedAmelia, json } from '../../support/recorded-amelia.js';
import { toSettings } from '../amelia/read-catalog.js';
import { question } from '../coupon-desk.js';
import { env } from '../salon.js';
import { openDayAfterTomorrow } from './day-after-tomorrow.js';

/** A worker in an isolate of its own. */
async function startWorker() {
  vi.resetModules();
  const { default: worker } = await import('../../../proxy/runtimes/cloudflare.js');
  return worker;
}

/** What Cloudflare hands to each request. */
function createContext() {
  const kept: Promise<unknown>[] = [];
  const context = {
    props: {},
    waitUntil: (work: Promise<unknown>) => kept.push(work),
    passThroughOnException: () => undefined,
  };
  return { kept, context };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the proxy on Cloudflare', () => {
  it('keeps the call after a booking alive', async () => {
    vi.spyOn(console, 'log').mockReturnValue(undefined);
    const { amelia, request } = openDayAfterTomorrow();
    vi.stubGlobal('fetch', amelia.fetch);
    const { kept, context } = createContext();
    const worker = await startWorker();
    expect((await worker.fetch(request, env, context)).status).toBe(201);
    expect(kept).toHaveLength(1);
    await Promise.all(kept);
    expect(amelia.to('POST /bookings/success/2')).toHaveLength(1);
  });

  it('A6: counts wrong coupon codes by the address that Cloudflare itself tells', async () => {
    vi.spyOn(console, 'log').mockReturnValue(undefined);
    const amelia = createRecordedAmelia({
      'GET /settings': json(toSettings({ payments: { coupons: true } })),
      'POST /coupons/validate': json({ couponUnknown: true }, 409),
    });
    vi.stubGlobal('fetch', amelia.fetch);
    const worker = await startWorker();
    const ask = async (from: string, forwarded: string) => {
      const request = new Request('https://book.test/v1/coupons/check', {
        method: 'POST',
        headers: {
          Origin: 'https://shop.test',
          'Content-Type': 'application/json',
          'CF-Connecting-IP': from,
          'X-Forwarded-For': forwarded,
        },
        body: JSON.stringify(question),
      });
      return (await worker.fetch(request, env, createContext().context)).status;
    };
    for (let time = 0; time < 5; time++) {
      expect(await ask('192.0.2.1', `198.51.100.${time}`)).toBe(422);
    }
    expect(await ask('192.0.2.1', '198.51.100.99')).toBe(429);
    expect(await ask('192.0.2.2', '198.51.100.99')).toBe(422);
  });

  it('tells its owner, and nobody else, what is not set up', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const worker = await startWorker();
    const wrong = { ...env, SECRET: 'private' };
    const response = await worker.fetch(
      new Request('https://book.test/health'),
      wrong,
      createContext().context,
    );
    expect(response.status).toBe(503);
    expect(await response.text()).not.toMatch(/SECRET|private/);
    expect(said.mock.calls).toEqual([['SECRET must be at least 32 bytes long.']]);
  });
});
