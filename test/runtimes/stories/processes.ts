import { describe, it } from 'vitest';
import { openStage, type Runtime, toSettings } from '../stage.js';
import { toReceipt, toWish } from '../wishes.js';

const tooShort = { SECRET: 'private' };
const sentence = 'SECRET must be at least 32 bytes long.';

/** Beginning and end, where the proxy is a process of its own. */
export function describeProcess(runtime: Runtime): void {
  describe.concurrent('its owner', () => {
    it('is told in one sentence why it does not start', async ({ expect }) => {
      const settings = { ...toSettings('http://127.0.0.1:1'), ...tooShort };
      const said = await runtime.start(settings).catch(({ message }: Error) => message);
      expect(said).toBe(`It did not start: ${sentence}\n`);
    });

    it('stops it without losing a booking that is being made', async ({ expect }) => {
      const stage = await openStage(runtime);
      try {
        const wish = await toWish(stage, 1);
        stage.upstream.treat('POST /bookings?', 'slow');
        const booking = stage.post('/v1/bookings', wish);
        await expect.poll(() => stage.upstream.to('POST /bookings')).toHaveLength(1);
        const exitCode = stage.proxy.close();
        toReceipt(await booking);
        expect(await exitCode).toBe(0);
        // All who have to hear of it have.
        expect(stage.upstream.to('POST /bookings/success/')).toHaveLength(1);
      } finally {
        await stage.close();
      }
    });
  });
}

/** Beginning, where a host starts the proxy with the first request. */
export function describeEdge(runtime: Runtime): void {
  describe.concurrent('its owner', () => {
    it('alone is told what is not set up', async ({ expect }) => {
      const stage = await openStage(runtime, tooShort);
      try {
        for (const path of ['/health', '/v1/site', '/widget.js']) {
          const { status, headers, text } = await stage.ask(path);
          expect(status).toBe(503);
          expect(headers['cache-control']).toBe('no-store');
          expect(text).not.toMatch(/SECRET|private/);
        }
        await expect.poll(() => stage.proxy.said()).toContain(sentence);
      } finally {
        await stage.close();
      }
    });
  });
}
