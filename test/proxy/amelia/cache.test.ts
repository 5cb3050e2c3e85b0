import { describe, expect, it } from 'vitest';
import { keepFor } from '../../../proxy/amelia/cache.js';

/** A cache of a minute, and the loads it has begun, which end when a test says so. */
function openCache() {
  const clock = { nowMs: 0 };
  const loads: PromiseWithResolvers<string>[] = [];
  const read = keepFor(
    60_000,
    () => clock.nowMs,
    () => {
      const load = withResolvers<string>();
      loads.push(load);
      return load.promise;
    },
  );
  return { clock, loads, read };
}

interface PromiseWithResolvers<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((...both) => {
    [resolve, reject] = both;
  });
  return { promise, resolve, reject };
}

describe('what is kept for a while', () => {
  it('is loaded once for all who ask', async () => {
    const { loads, read } = openCache();
    const both = [read(), read()];
    loads[0]?.resolve('old');
    expect(await Promise.all(both)).toEqual(['old', 'old']);
    expect(await read()).toBe('old');
    expect(loads).toHaveLength(1);
  });

  it('is loaded again after a failure', async () => {
    const { loads, read } = openCache();
    const first = read();
    loads[0]?.reject(new Error('down'));
    await expect(first).rejects.toThrow('down');
    const second = read();
    loads[1]?.resolve('new');
    expect(await second).toBe('new');
  });

  it('is not replaced by what comes from a load that was given up', async () => {
    const { clock, loads, read } = openCache();
    const first = read();
    clock.nowMs = 30_001;
    const second = read();
    loads[0]?.resolve('old');
    expect(await first).toBe('old');
    // The second load still runs, and no third is begun.
    const third = read();
    expect(loads).toHaveLength(2);
    loads[1]?.resolve('new');
    expect(await Promise.all([second, third, read()])).toEqual(['new', 'new', 'new']);
  });
});
