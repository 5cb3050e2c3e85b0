import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRecordedAmelia, json, readRecordedData } from '../../support/recorded-amelia.js';
import { env, wish } from '../salon.js';

/** A function in an isolate of its own. */
async function startFunction() {
  vi.resetModules();
  const { default: proxy } = await import('../../../proxy/runtimes/vercel.js');
  return proxy;
}

function setUp(settings: Record<string, string>): void {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the proxy on Vercel', () => {
  it.each([[undefined], [{}]])(
    'L34: books, and goes on behind it, with no context: %o',
    async (none) => {
      vi.spyOn(console, 'log').mockReturnValue(undefined);
      setUp(env);
      // The function has no clock of ours, so the slot is one of the day after tomorrow.
      const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
      const booked = Object(readRecordedData('book-appointment-utc-true'));
      const amelia = createRecordedAmelia({
        'GET /slots': json({
          minimum: '',
          maximum: '',
          slots: { [day]: { '09:00': [[1, null]] } },
        }),
        'POST /bookings': json({ ...booked, utcTime: [{ start: `${day} 09:00:00` }] }),
      });
      vi.stubGlobal('fetch', amelia.fetch);
      const proxy = await startFunction();
      const request = new Request('https://book.test/v1/bookings', {
        method: 'POST',
        headers: {
          Origin: 'https://shop.test',
          'Content-Type': 'application/json',
          'Idempotency-Key': 'key-number-0000001',
        },
        body: JSON.stringify({ ...wish, startsAt: `${day}T09:00:00Z` }),
      });
      expect((await proxy(request, none)).status).toBe(201);
      await expect.poll(() => amelia.to('POST /bookings/success/2')).toHaveLength(1);
    },
  );

  it('tells its owner, and nobody else, what is not set up', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    setUp({ ...env, SECRET: 'private' });
    const proxy = await startFunction();
    const response = await proxy(new Request('https://book.test/health'));
    expect(response.status).toBe(503);
    expect(await response.text()).not.toMatch(/SECRET|private/);
    expect(said.mock.calls).toEqual([['SECRET must be at least 32 bytes long.']]);
  });

  it('tells the same where there are no variables at all', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const proxy = await startFunction();
    vi.stubGlobal('process', undefined);
    expect((await proxy(new Request('https://book.test/health'))).status).toBe(503);
    vi.unstubAllGlobals();
    expect(said.mock.calls).toEqual([['AMELIA_API_KEY is not set.']]);
  });
});
