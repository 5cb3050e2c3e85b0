import { Refusal } from '../contract/refusal.js';

/** Lets one at a time do something, wherever it runs. Compare-and-set: of two at once, one gets it. */
export interface LockStore {
  /**
   * @param leaseMs after that long it is free again, whatever became of who had it.
   * @returns what gives it back; undefined while somebody else has it.
   */
  lock(key: string, leaseMs: number): Promise<string | undefined>;
  /** Does nothing where the lease is over and somebody else has it by now. */
  unlock(key: string, token: string): Promise<void>;
}

export interface InTurnOptions {
  store: LockStore;
  wait: (delayMs: number) => Promise<unknown>;
  /** Milliseconds. */
  now: () => number;
}

/**
 * Runs `work` while nobody else does so under the same key.
 *
 * @param checkUse asked before each try to get a turn; throws where waiting has no use any more.
 */
export type InTurn = <T>(
  key: string,
  checkUse: () => Promise<unknown>,
  work: () => Promise<T>,
) => Promise<T>;

/** Longer than anything that is done in turn may take. */
const leaseMs = 120_000;
/** So long somebody waits for their turn. */
const longestWaitMs = 25_000;
const shortestPauseMs = 50;
const longestPauseMs = 400;

/**
 * Has everybody wait for their turn.
 *
 * @throws {Refusal} `upstream-unavailable` where the turn does not come in time: nothing was done.
 */
export function createInTurn({ store, wait, now }: InTurnOptions): InTurn {
  async function takeTurn(key: string, checkUse: () => Promise<unknown>): Promise<string> {
    const beganMs = now();
    for (let pauseMs = shortestPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 1.5)) {
      await checkUse();
      const token = await store.lock(key, leaseMs);
      if (token !== undefined) return token;
      if (now() - beganMs > longestWaitMs) {
        throw new Refusal('upstream-unavailable', { retryAfterSeconds: 5 });
      }
      // Not all at the same moment again.
      await wait(pauseMs * (0.5 + Math.random()));
    }
  }

  return async function inTurn(key, checkUse, work) {
    const token = await takeTurn(key, checkUse);
    try {
      return await work();
    } finally {
      // The lease ends it where this fails.
      await store.unlock(key, token).catch(() => undefined);
    }
  };
}
