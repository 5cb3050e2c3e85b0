import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDenoKvRecords, type DenoKv } from '../../proxy/stores/deno-kv-records.js';
import { createNearEnd } from './bridge.js';
import { buildEntry } from './build-entry.js';
import { describeRecords } from './conformance.js';
import { holdDatabase } from './hold-database.js';
import { startServer } from './start-server.js';

describeRecords('in Deno KV', async () => {
  const built = await buildEntry('test/stores/on-a-server.ts');
  const path = join(built.folder, 'records.sqlite');
  const deno = await startServer({
    command: 'node_modules/.bin/deno',
    args: ['run', '--unstable-kv', '-A', built.path],
    env: {
      STORE: `deno-kv:${path}`,
      DENO_DIR: built.folder,
      DENO_NO_UPDATE_CHECK: '1',
    },
  });
  let giveBack: (() => Promise<void>) | undefined;
  async function thaw(): Promise<void> {
    await giveBack?.();
    giveBack = undefined;
  }
  return {
    open: createNearEnd(deno.url),
    async freeze() {
      giveBack = await holdDatabase(path);
    },
    thaw,
    async stop() {
      await thaw();
      await deno.stop();
      await built.remove();
    },
  };
});

describe('a Deno KV that does not do what it should', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const never = () => new Promise<never>(() => undefined);
  const site = { prefix: 'site', now: Date.now };

  it('fails after a second where it does not answer', async () => {
    const records = createDenoKvRecords({ ...site, open: never });
    const failure = expect(records.read('key')).rejects.toThrow('did not answer in time');
    await vi.advanceTimersByTimeAsync(1_000);
    await failure;
  });

  it('is opened again where it could not be opened', async () => {
    const open = vi.fn<() => Promise<DenoKv>>().mockRejectedValue(new Error('The disk is full.'));
    const records = createDenoKvRecords({ ...site, open });
    await expect(records.read('key')).rejects.toThrow('The disk is full.');
    await expect(records.swap('key', undefined, 'text', 1_000)).rejects.toThrow();
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('does not count what is over, though it is still there', async () => {
    const value = { utf8: new TextEncoder().encode('old'), untilMs: Date.now() };
    const checked: unknown[] = [];
    const change = {
      check: (of: unknown) => {
        checked.push(of);
        return change;
      },
      set: () => change,
      delete: () => change,
      commit: async () => ({ ok: true }),
    };
    const database = { get: async () => ({ value, versionstamp: '7' }), atomic: () => change };
    const records = createDenoKvRecords({ ...site, open: async () => database });
    expect(await records.read('key')).toBeUndefined();
    expect(await records.swap('key', undefined, 'new', 1_000)).toEqual({ swapped: true });
    expect(checked).toEqual([{ key: ['site', 'key'], versionstamp: '7' }]);
  });
});
