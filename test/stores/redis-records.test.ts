import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createRedisRecords, type RedisRecords } from '../../proxy/stores/redis-records.js';
import { type Redis, startRedis } from '../support/redis.js';
import { describeRecords } from './conformance.js';

const minuteMs = 60_000;
/** On a busy machine, too. */
const aboutASecondMs = 3_000;

describeRecords('in Redis', async () => {
  const redis = await startRedis();
  const opened: RedisRecords[] = [];
  return {
    open(prefix) {
      const records = createRedisRecords({ url: redis.url, prefix });
      opened.push(records);
      return records;
    },
    freeze: redis.freeze,
    thaw: redis.thaw,
    async stop() {
      await Promise.all(opened.map((records) => records.close()));
      await redis.stop();
    },
  };
});

/** A Redis, and somebody who keeps records there. */
async function openRedis(password?: string) {
  const redis = await startRedis({ password });
  onTestFinished(redis.stop);
  return { redis, records: openRecords(redis) };
}

function openRecords({ url }: Pick<Redis, 'url'>) {
  const records = createRedisRecords({ url, prefix: 'site:' });
  onTestFinished(records.close);
  return records;
}

/** How long it took until it failed, in milliseconds. */
async function timeFailure(work: Promise<unknown>): Promise<number> {
  const beganMs = performance.now();
  await expect(work).rejects.toThrow();
  return performance.now() - beganMs;
}

describe('a Redis that is not there', () => {
  it('fails at once, and is used again as soon as it is back', async () => {
    const { redis, records } = await openRedis();
    await records.swap('key', undefined, 'first', minuteMs);
    await redis.stop();
    expect(await timeFailure(records.read('key'))).toBeLessThan(aboutASecondMs);
    expect(await timeFailure(records.swap('key', 'first', 'second', minuteMs))).toBeLessThan(
      aboutASecondMs,
    );
    const again = await startRedis({ port: Number(new URL(redis.url).port) });
    onTestFinished(again.stop);
    expect(await records.swap('key', undefined, 'second', minuteMs)).toEqual({ swapped: true });
  });

  it('is not noticed where it went and came between two bookings', async () => {
    const { redis, records } = await openRedis();
    await records.swap('key', undefined, 'first', minuteMs);
    await redis.dropClients();
    expect(await records.read('key')).toBe('first');
  });

  it('fails within about a second where it hangs, and works once it goes on', async () => {
    const { redis, records } = await openRedis();
    await records.swap('key', undefined, 'first', minuteMs);
    redis.freeze();
    const failures = await Promise.all([
      timeFailure(records.read('key')),
      timeFailure(records.swap('another key', undefined, 'text', minuteMs)),
      timeFailure(openRecords(redis).read('key')),
    ]);
    for (const tookMs of failures) expect(tookMs).toBeLessThan(aboutASecondMs);
    redis.thaw();
    expect(await records.read('key')).toBe('first');
  });

  it('fails within about a second where it hangs before it knows us', async () => {
    const { redis, records } = await openRedis('a long word of ours');
    redis.freeze();
    expect(await timeFailure(records.read('key'))).toBeLessThan(aboutASecondMs);
    redis.thaw();
    expect(await records.read('key')).toBeUndefined();
  });

  it('is left alone, with no connection open, where it never answers', async () => {
    const open = new Set<Socket>();
    const server = createServer((socket) => {
      open.add(socket);
      socket.resume().once('close', () => open.delete(socket));
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = Object(server.address());
    const records = openRecords({ url: `redis://:word@127.0.0.1:${port}` });
    expect(await timeFailure(records.read('key'))).toBeLessThan(aboutASecondMs);
    await vi.waitFor(() => expect(open.size).toBe(0), { timeout: 3_000 });
  });

  it('fails where no such server is known, without an alarm of the process', async () => {
    const records = openRecords({ url: 'redis://127.0.0.1:1' });
    expect(await timeFailure(records.read('key'))).toBeLessThan(aboutASecondMs);
  });

  it('does not tell the password it refused', async () => {
    const { redis } = await openRedis('a long word of ours');
    const records = openRecords({ url: redis.url.replace(/:[^:@]+@/, ':a-wrong-word@') });
    const error = await records.read('key').catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(Error);
    expect(`${error} ${Object(error).stack}`).not.toContain('a-wrong-word');
  });
});
