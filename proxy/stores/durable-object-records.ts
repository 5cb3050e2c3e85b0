import { answerInTime } from '../guards/answer-time.js';
import type { Records, Swap } from '../guards/records.js';
import type { RecordChange } from './durable-record.js';

/** What is used of a binding to Durable Objects. */
export interface DurableObjects<Id = unknown> {
  idFromName(name: string): Id;
  get(id: Id): { fetch(url: string, init?: RequestInit): Promise<Response> };
}

export interface DurableObjectOptions {
  /** Those of the class `DurableRecord`. */
  objects: DurableObjects;
  /** Before every key: several sites may share the objects. */
  prefix: string;
}

/** An object is reached by its name; the address is never looked up. */
const url = 'https://record.internal/';

/**
 * Keeps records in Cloudflare's Durable Objects, each in one of its own.
 *
 * Both methods throw where it does not answer within a second.
 */
export function createDurableObjectRecords({ objects, prefix }: DurableObjectOptions): Records {
  async function ask<T>(key: string, init?: RequestInit): Promise<T> {
    const response = await objects.get(objects.idFromName(prefix + key)).fetch(url, init);
    if (!response.ok) throw new Error('The store did not do what it was asked for.');
    return response.json();
  }

  return {
    async read(key) {
      const { current } = await answerInTime(ask<{ current?: string }>(key));
      return current;
    },
    async swap(key, expected, next, lifeMs) {
      const body = JSON.stringify({ expected, next, lifeMs } satisfies RecordChange);
      const swap = await answerInTime(ask<Swap>(key, { method: 'POST', body }));
      // JSON leaves out what is undefined.
      return swap.swapped ? swap : { swapped: false, current: swap.current };
    },
  };
}
