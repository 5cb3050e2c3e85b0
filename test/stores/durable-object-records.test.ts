import { readFile } from 'node:fs/promises';
import { Miniflare } from 'miniflare';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDurableObjectRecords } from '../../proxy/stores/durable-object-records.js';
import { createNearEnd } from './bridge.js';
import { buildEntry } from './build-entry.js';
import { describeRecords } from './conformance.js';

/** Cloudflare's own runtime on this machine, with the proxy's class in it. */
async function startCloudflare() {
  const built = await buildEntry('test/stores/on-cloudflare.ts');
  const miniflare = new Miniflare({
    modules: [{ type: 'ESModule', path: 'entry.js', contents: await readFile(built.path, 'utf8') }],
    compatibilityDate: '2026-01-01',
    durableObjects: { RECORDS: { className: 'WatchedRecord', useSQLite: true } },
    cf: false,
    port: 0,
  });
  const url = await miniflare.ready;
  return {
    url: url.href,
    async stop() {
      await miniflare.dispose();
      await built.remove();
    },
  };
}

let cloudflare: Awaited<ReturnType<typeof startCloudflare>>;

beforeAll(async () => {
  cloudflare = await startCloudflare();
});
afterAll(() => cloudflare?.stop());

describeRecords('in Durable Objects', async () => ({
  open: createNearEnd(cloudflare.url),
  freeze: () => fetch(`${cloudflare.url}?frozen=yes`),
  thaw: () => fetch(`${cloudflare.url}?frozen=no`),
  stop: async () => undefined,
}));

describe('a Durable Object whose time is over', () => {
  const lookInto = async (name: string) =>
    (await fetch(`${cloudflare.url}?left-in=${name}`)).json();

  it('empties itself, and is not woken any more', async () => {
    const records = createNearEnd(cloudflare.url)('site');
    await records.swap('key', undefined, 'text', 200);
    expect(await lookInto('amelia-booking:site:key')).toEqual({ kept: 1, isToWake: true });
    await vi.waitFor(
      async () =>
        expect(await lookInto('amelia-booking:site:key')).toEqual({ kept: 0, isToWake: false }),
      { timeout: 5_000, interval: 20 },
    );
  });

  it('empties itself at once where its record is removed', async () => {
    const records = createNearEnd(cloudflare.url)('site');
    await records.swap('removed', undefined, 'text', 60_000);
    await records.swap('removed', 'text', undefined, 60_000);
    expect(await lookInto('amelia-booking:site:removed')).toEqual({ kept: 0, isToWake: false });
  });
});

describe('Durable Objects that do not do what they should', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const openWith = (fetch: () => Promise<Response>) =>
    createDurableObjectRecords({
      objects: { idFromName: (name) => name, get: () => ({ fetch }) },
      prefix: 'site:',
    });

  it('fail after a second where they do not answer', async () => {
    vi.useFakeTimers();
    const records = openWith(() => new Promise(() => undefined));
    const failure = expect(records.read('key')).rejects.toThrow('did not answer in time');
    await vi.advanceTimersByTimeAsync(1_000);
    await failure;
  });

  it('fail where they answer with a failure', async () => {
    const records = openWith(async () => new Response('{}', { status: 500 }));
    await expect(records.read('key')).rejects.toThrow();
    await expect(records.swap('key', undefined, 'text', 1_000)).rejects.toThrow();
  });
});
