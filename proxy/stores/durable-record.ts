import type { Swap } from '../guards/records.js';

/** What is used of a Durable Object's own storage, which must be of the kind with SQLite. */
export interface ObjectStorage {
  kv: {
    get(key: string): unknown;
    put(key: string, value: unknown): void;
    delete(key: string): boolean;
  };
  setAlarm(atMs: number): Promise<void>;
  deleteAlarm(): Promise<void>;
  deleteAll(): Promise<void>;
}

/** What a swap is asked with, in JSON: what is undefined is not there. */
export interface RecordChange {
  expected?: string;
  next?: string;
  lifeMs: number;
}

interface Kept {
  text: string;
  /** Then it is gone. */
  untilMs: number;
}

const place = 'record';

/**
 * A Durable Object that keeps one record: GET reads it, POST swaps it. When its time is over it
 * empties itself.
 */
export class DurableRecord {
  readonly #storage: ObjectStorage;

  constructor(state: { storage: ObjectStorage }) {
    this.#storage = state.storage;
  }

  async fetch(request: Request): Promise<Response> {
    if (request.method === 'GET') return Response.json({ current: this.#find()?.text });
    const change: RecordChange = await request.json();
    const swap = this.#swap(change);
    // What was written is kept before an answer leaves.
    if (swap.swapped) await this.#wake();
    return Response.json(swap);
  }

  async alarm(): Promise<void> {
    await this.#wake();
  }

  /** Nothing is waited for in here, so nobody comes between look and change. */
  #swap({ expected, next, lifeMs }: RecordChange): Swap {
    const current = this.#find()?.text;
    if (current !== expected) return { swapped: false, current };
    const { kv } = this.#storage;
    if (next === undefined) kv.delete(place);
    else kv.put(place, { text: next, untilMs: Date.now() + lifeMs } satisfies Kept);
    return { swapped: true };
  }

  #find(): Kept | undefined {
    const kept = this.#storage.kv.get(place) as Kept | undefined;
    return kept && Date.now() < kept.untilMs ? kept : undefined;
  }

  /** To be woken when the record's time is over; where that is so, nothing is left behind. */
  async #wake(): Promise<void> {
    const kept = this.#find();
    if (kept) return this.#storage.setAlarm(kept.untilMs);
    await Promise.all([this.#storage.deleteAlarm(), this.#storage.deleteAll()]);
  }
}
