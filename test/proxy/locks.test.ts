import { describe, expect, it } from 'vitest';
import { Refusal } from '../../proxy/contract/refusal.js';
import { createInTurn, type LockStore } from '../../proxy/guards/locks.js';
import { createLocks } from '../../proxy/guards/record-locks.js';
import { createMemoryRecords } from '../../proxy/stores/memory-records.js';
import { changeEvent, eventWish, partnerMassage, sentByProxy } from './events/event-studio.js';
import { toProblem } from './salon.js';
import { openStudio } from './studio.js';

const key = 'event 12';
const turnMs = 120_000;

/** A clock that only waiting moves on. */
function createClock() {
  const clock = { nowMs: 0, waits: 0 };
  return {
    clock,
    now: () => clock.nowMs,
    async wait(delayMs: number) {
      clock.waits += 1;
      clock.nowMs += delayMs;
    },
  };
}

/** One that waits for its turn at this store. */
function openTurns(store?: LockStore) {
  const { clock, now, wait } = createClock();
  const locks = store ?? createLocks(createMemoryRecords(now));
  return { clock, locks, inTurn: createInTurn({ store: locks, wait, now }) };
}

const nothing = async () => undefined;

describe('a lock', () => {
  it('is had by one of fifty who ask at the same moment', async () => {
    const locks = createLocks(createMemoryRecords(() => 0));
    const tokens = await Promise.all(Array.from({ length: 50 }, () => locks.lock(key, turnMs)));
    expect(tokens.filter((token) => token !== undefined)).toHaveLength(1);
  });

  it('is free for another thing', async () => {
    const locks = createLocks(createMemoryRecords(() => 0));
    await locks.lock(key, turnMs);
    expect(await locks.lock('event 13', turnMs)).toBeDefined();
  });

  it('is given back by whoever has it, and nobody else', async () => {
    const locks = createLocks(createMemoryRecords(() => 0));
    const token = await locks.lock(key, turnMs);
    await locks.unlock(key, 'another');
    expect(await locks.lock(key, turnMs)).toBeUndefined();
    await locks.unlock(key, token ?? '');
    expect(await locks.lock(key, turnMs)).toBeDefined();
  });

  it('is free after its lease, whatever became of its holder', async () => {
    const { clock, now } = createClock();
    const locks = createLocks(createMemoryRecords(now));
    const dead = await locks.lock(key, turnMs);
    clock.nowMs = turnMs - 1;
    expect(await locks.lock(key, turnMs)).toBeUndefined();
    clock.nowMs = turnMs;
    expect(await locks.lock(key, turnMs)).toBeDefined();
    // Who comes back from the dead takes it from nobody.
    await locks.unlock(key, dead ?? '');
    expect(await locks.lock(key, turnMs)).toBeUndefined();
  });
});

describe('a turn', () => {
  it('is given back after the work, and after work that failed', async () => {
    const { locks, inTurn } = openTurns();
    expect(await inTurn(key, nothing, async () => 'done')).toBe('done');
    await expect(
      inTurn(key, nothing, async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    expect(await locks.lock(key, turnMs)).toBeDefined();
  });

  it('comes to fifty, one at a time', async () => {
    const { inTurn } = openTurns();
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      for (let ticks = 0; ticks < 3; ticks++) await Promise.resolve();
      inside -= 1;
    };
    await Promise.allSettled(Array.from({ length: 50 }, () => inTurn(key, nothing, work)));
    expect([most, inside]).toEqual([1, 0]);
  });

  it('is not waited for longer than 25 seconds: nothing was done then', async () => {
    const { clock, locks, inTurn } = openTurns();
    await locks.lock(key, turnMs);
    let isDone = false;
    const error = await inTurn(key, nothing, async () => {
      isDone = true;
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toMatchObject({
      code: 'upstream-unavailable',
      outcome: 'not-executed',
      options: { retryAfterSeconds: 5 },
    });
    expect(isDone).toBe(false);
    expect(clock.nowMs).toBeGreaterThan(25_000);
    expect(clock.nowMs).toBeLessThan(26_000);
    // Nobody hammers the store.
    expect(clock.waits).toBeLessThan(200);
  });

  it('is no longer waited for where it has no use any more', async () => {
    const { clock, locks, inTurn } = openTurns();
    await locks.lock(key, turnMs);
    const checkUse = async () => {
      if (clock.nowMs > 1_000) throw new Refusal('event-full');
    };
    await expect(inTurn(key, checkUse, nothing)).rejects.toThrow('event-full');
    expect(clock.nowMs).toBeLessThan(2_000);
  });

  it('is not taken where the look that goes before it fails', async () => {
    const { locks, inTurn } = openTurns();
    const checkUse = () => Promise.reject(new Refusal('event-closed'));
    await expect(inTurn(key, checkUse, nothing)).rejects.toThrow('event-closed');
    expect(await locks.lock(key, turnMs)).toBeDefined();
  });

  it('is done though it cannot be given back', async () => {
    const { inTurn } = openTurns({
      lock: async () => 'token',
      unlock: () => Promise.reject(new Error('the store is gone')),
    });
    expect(await inTurn(key, nothing, async () => 'done')).toBe('done');
  });

  it('is none where the store cannot be asked', async () => {
    let isDone = false;
    const { inTurn } = openTurns({
      lock: () => Promise.reject(new Error('the store is gone')),
      unlock: nothing,
    });
    const work = async () => {
      isDone = true;
    };
    await expect(inTurn(key, nothing, work)).rejects.toThrow('gone');
    expect(isDone).toBe(false);
  });
});

describe('a booking of an event whose turn does not come', () => {
  /** A studio in which waiting moves the clock, and in which somebody has the turn. */
  async function openWithHolder() {
    const { clock, now, wait } = createClock();
    clock.nowMs = Date.parse('2026-11-23T06:00:00Z');
    const records = createMemoryRecords(now);
    const store = createLocks(records);
    const token = await store.lock(`event ${partnerMassage}`, turnMs);
    const studio = openStudio(undefined, { records, now, wait });
    return { studio, store, clock, token };
  }

  it('is answered 503 with Retry-After, and nothing was sent', async () => {
    const { studio } = await openWithHolder();
    const response = await studio.book(eventWish);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
    expect((await toProblem(response)).code).toBe('upstream-unavailable');
    expect(sentByProxy(studio)).toEqual([]);
  });

  it('may be sent with the same key again, and is made then', async () => {
    const { studio, store, token } = await openWithHolder();
    const headers = { 'Idempotency-Key': 'the-same-key-again-and-again' };
    await studio.book(eventWish, headers);
    await store.unlock(`event ${partnerMassage}`, token ?? '');
    expect((await studio.book(eventWish, headers)).status).toBe(201);
    expect(sentByProxy(studio)).toHaveLength(1);
  });

  it('is made once the lease of a holder who died is over', async () => {
    const { studio, clock } = await openWithHolder();
    clock.nowMs += turnMs - 10_000;
    expect((await studio.book(eventWish)).status).toBe(201);
  });

  it('keeps nobody waiting where the event is full by then', async () => {
    const { studio, clock } = await openWithHolder();
    studio.amelia.misbehave({
      async wait({ path }) {
        if (path !== '/events' || studio.amelia.requests.length < 8) return;
        studio.amelia.change((all) => changeEvent(all, partnerMassage, { maxCapacity: 9 }));
      },
    });
    const beganMs = clock.nowMs;
    expect((await toProblem(await studio.book(eventWish))).code).toBe('event-full');
    expect(clock.nowMs - beganMs).toBeLessThan(10_000);
  });

  it('leaves the turn free after a booking that was refused, and after one that was lost', async () => {
    const records = createMemoryRecords(() => 0);
    const store = createLocks(records);
    const app = { records, timeoutsMs: { write: 30 } };
    const isFree = async () => {
      const token = await store.lock(`event ${partnerMassage}`, turnMs);
      if (token) await store.unlock(`event ${partnerMassage}`, token);
      return token !== undefined;
    };
    const studio = openStudio(undefined, app);
    studio.amelia.misbehave({ only: '/bookings', silent: true });
    expect((await studio.book(eventWish)).status).toBe(202);
    expect(await isFree()).toBe(true);
    studio.amelia.misbehave({});
    expect((await studio.book({ ...eventWish, persons: 1, expectedTotalMinor: 1 })).status).toBe(
      409,
    );
    expect(await isFree()).toBe(true);
  });
});
