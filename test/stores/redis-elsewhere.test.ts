import { afterAll, beforeAll } from 'vitest';
import { startRedis } from '../support/redis.js';
import { createNearEnd } from './bridge.js';
import { buildEntry } from './build-entry.js';
import { describeRecords } from './conformance.js';
import { startServer } from './start-server.js';

/** The client is made for Node; the proxy also runs where Node is only imitated. */
const runtimes = {
  Deno: { command: 'node_modules/.bin/deno', toArgs: (path: string) => ['run', '-A', path] },
  Bun: { command: 'node_modules/.bin/bun', toArgs: (path: string) => [path] },
};

let built: Awaited<ReturnType<typeof buildEntry>>;

beforeAll(async () => {
  built = await buildEntry('test/stores/on-a-server.ts');
});
afterAll(() => built?.remove());

for (const [name, { command, toArgs }] of Object.entries(runtimes)) {
  describeRecords(`in Redis, from ${name}`, async () => {
    const redis = await startRedis();
    const env = { STORE: redis.url, DENO_DIR: built.folder, DENO_NO_UPDATE_CHECK: '1' };
    const server = await startServer({ command, args: toArgs(built.path), env });
    return {
      open: createNearEnd(server.url),
      freeze: redis.freeze,
      thaw: redis.thaw,
      async stop() {
        await server.stop();
        await redis.stop();
      },
    };
  });
}
