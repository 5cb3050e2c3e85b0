import { answerInTime } from '../guards/answer-time.js';
import type { Records, Swap } from '../guards/records.js';

/** What is used of a Deno KV database. */
export interface DenoKv {
  get(key: string[]): Promise<{ value: unknown; versionstamp: string | null }>;
  atomic(): DenoKvChange;
}

interface DenoKvChange {
  /** The change is only made where what is kept is still of this version; null: nothing. */
  check(of: { key: string[]; versionstamp: string | null }): DenoKvChange;
  set(key: string[], value: unknown, options: { expireIn: number }): DenoKvChange;
  delete(key: string[]): DenoKvChange;
  commit(): Promise<{ ok: boolean }>;
}

export interface DenoKvOptions {
  /** `Deno.openKv`, with the path of the database; asked once, at the first use. */
  open: () => Promise<DenoKv>;
  /** The first part of every key: several sites may share a database. */
  prefix: string;
  /** Milliseconds. */
  now: () => number;
}

/** Then it is given up: long before a second is over. */
const mostTries = 20;
const pauseMs = 20;

/**
 * Keeps records in Deno KV. A text may have 64 KiB in UTF-8, less a few bytes.
 *
 * Both methods throw where it does not answer within a second.
 */
export function createDenoKvRecords({ open, prefix, now }: DenoKvOptions): Records {
  let database: Promise<DenoKv> | undefined;

  function getDatabase(): Promise<DenoKv> {
    if (database) return database;
    const opening = whenFree(open);
    database = opening;
    // The next use tries again.
    opening.catch(() => {
      database = undefined;
    });
    return opening;
  }

  async function find(key: string) {
    const kv = await getDatabase();
    const { value, versionstamp } = await whenFree(() => kv.get([prefix, key]));
    return { kv, current: toText(value, now()), versionstamp };
  }

  async function swap(
    key: string,
    expected: string | undefined,
    next: string | undefined,
    lifeMs: number,
  ): Promise<Swap> {
    // Between look and change, somebody may have changed it into what is expected, or Deno have
    // removed what is over.
    for (let tries = 0; tries < mostTries; tries++) {
      const { kv, current, versionstamp } = await find(key);
      if (current !== expected) return { swapped: false, current };
      const at = [prefix, key];
      const checked = () => kv.atomic().check({ key: at, versionstamp });
      const { ok } = await whenFree(() =>
        next === undefined
          ? checked().delete(at).commit()
          : checked()
              .set(at, toValue(next, now() + lifeMs), { expireIn: toLife(lifeMs) })
              .commit(),
      );
      if (ok) return { swapped: true };
    }
    throw new Error('Too many change the same record at once.');
  }

  return {
    read: (key) => answerInTime(find(key).then(({ current }) => current)),
    swap: (...change) => answerInTime(swap(...change)),
  };
}

/** Where several processes have a database's file open, it is locked for moments. */
async function whenFree<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === mostTries || !/database is locked/.test(String(error))) throw error;
      // Not all at the same moment again.
      await new Promise((resolve) => setTimeout(resolve, pauseMs * (0.5 + Math.random())));
    }
  }
}

/** Deno KV knows whole milliseconds alone, and none below nothing. */
function toLife(lifeMs: number): number {
  return Math.max(0, Math.ceil(lifeMs));
}

/** Deno removes what is over when it has time to, so the time stands in the value, too. */
function toValue(text: string, untilMs: number) {
  // Not the text itself: a single letter beyond Latin-1 would double its size.
  return { utf8: new TextEncoder().encode(text), untilMs };
}

function toText(value: unknown, nowMs: number): string | undefined {
  const { utf8, untilMs } = Object(value) as Partial<ReturnType<typeof toValue>>;
  if (!utf8 || untilMs === undefined || nowMs >= untilMs) return undefined;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8);
}
