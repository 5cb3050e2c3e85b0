import { afterEach, describe, expect, it, vi } from 'vitest';
import { env } from '../salon.js';
import { openDayAfterTomorrow } from './day-after-tomorrow.js';

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
      const { amelia, request } = openDayAfterTomorrow();
      vi.stubGlobal('fetch', amelia.fetch);
      const proxy = await startFunction();
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
