import type { Context } from 'hono';
import type { Config } from './config.js';
import {
  type BookingLimits,
  createBookingLimits,
  defaultLimits,
  type Limits,
} from './guards/booking-limits.js';
import { type Counter, createCounter } from './guards/counter.js';
import { guessWindowMs } from './guards/guess-limit.js';
import { createHiddenNames, type ToHiddenName } from './guards/hidden-name.js';
import { createKeptRequests, type KeptRequests } from './guards/kept-requests.js';
import { wrongTokenWindowMs } from './guards/manage-access.js';
import { wrongSecretWindowMs } from './guards/owner-access.js';
import type { Records } from './guards/records.js';
import { createSealing } from './guards/sealing.js';
import { createStore, type Store } from './guards/store.js';
import { createStrictRecords } from './guards/strict-records.js';
import { createTwiceGuard, type KeepPlace } from './guards/twice-guard.js';
import { createMemoryRecords } from './stores/memory-records.js';

export interface MemoryOptions {
  config: Pick<Config, 'secret' | 'secretPrevious' | 'siteUrl'>;
  /** Shared with other instances; default: this one's own. */
  records?: Records | undefined;
  limits?: Partial<Limits> | undefined;
  toClientAddress: (c: Context) => string | undefined;
  /** Milliseconds. */
  now: () => number;
}

/** What the proxy remembers from one request to the next. */
export interface Memory {
  store: Store;
  kept: KeptRequests;
  limits: BookingLimits;
  keepPlace: KeepPlace;
  wrongGuesses: Counter;
  /** Of links to bookings. */
  wrongTokens: Counter;
  /** Of the owner's own. */
  wrongSecrets: Counter;
}

/** Remembers in the store that is shared, or else in this process or isolate alone. */
export function createMemory({ config, ...options }: MemoryOptions): Memory {
  const { now, toClientAddress } = options;
  const { secret, secretPrevious, siteUrl: site } = config;
  const records = createStrictRecords(options.records ?? createMemoryRecords(now));
  // In a memory of their own, so that a crowd to be counted makes it forget no booking.
  const counts = options.records ? records : createStrictRecords(createMemoryRecords(now));
  const store = createStore(records, now);
  const sealing = createSealing(secret, secretPrevious);
  const toHiddenName = createHiddenNames({ secret, site });
  const limits = { ...defaultLimits, ...options.limits };
  // What cannot be guessed anyway is worth no call of a store.
  const createOwnCounter = (windowMs: number) =>
    createCounter({ records: createMemoryRecords(now), windowMs, now });
  return {
    store,
    kept: createKeptRequests({ store, sealing, site, route: 'POST /v1/bookings' }),
    limits: createBookingLimits({
      records: counts,
      limits,
      toHiddenName,
      site,
      toClientAddress,
      now,
    }),
    keepPlace: createTwiceGuard({ records, secret, site }),
    wrongTokens: createOwnCounter(wrongTokenWindowMs),
    wrongSecrets: createOwnCounter(wrongSecretWindowMs),
    wrongGuesses: hideKeys(
      createCounter({ records: counts, windowMs: guessWindowMs, now }),
      toHiddenName,
    ),
  };
}

/** The same counter, where the keys are addresses of visitors: the store is told none of them. */
function hideKeys({ read, add, takeBack }: Counter, toHiddenName: ToHiddenName): Counter {
  const hide = async (key: string) => `guesses ${await toHiddenName(key)}`;
  return {
    read: async (key) => read(await hide(key)),
    add: async (key, most) => add(await hide(key), most),
    takeBack: async (key) => takeBack(await hide(key)),
  };
}
