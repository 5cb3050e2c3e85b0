import { AmeliaBusy } from './failures.js';

export interface GateOptions {
  mostAtOnce: number;
  /** How long a call may wait for its turn, in milliseconds. */
  longestWaitMs: number;
  /** A call that has not ended by then will not: its request was ended under it. */
  deadAfterMs: number;
  /** Milliseconds. */
  now: () => number;
}

/** What waits for its turn. */
interface Waiting {
  sinceMs: number;
  begin: () => void;
  giveUp: () => void;
}

/** Runs a call once it is its turn. @throws {AmeliaBusy} where that takes too long. */
export type Gate = <T>(isChange: boolean, call: () => Promise<T>) => Promise<T>;

/**
 * Lets only so many calls through at once; the others wait, what changes something ahead of what
 * is only read. Who waits too long is turned away, and nothing of it was sent.
 */
export function createGate({ mostAtOnce, longestWaitMs, deadAfterMs, now }: GateOptions): Gate {
  /** When each call that is under way has begun. */
  const running = new Map<symbol, number>();
  const waitingChanges: Waiting[] = [];
  const waitingReads: Waiting[] = [];

  function begin(): symbol {
    const turn = Symbol();
    running.set(turn, now());
    return turn;
  }

  function hasRoom(): boolean {
    for (const [turn, sinceMs] of running) {
      if (now() - sinceMs > deadAfterMs) running.delete(turn);
    }
    return running.size < mostAtOnce;
  }

  function end(turn: symbol): void {
    running.delete(turn);
    while (hasRoom()) {
      const next = waitingChanges.shift() ?? waitingReads.shift();
      if (!next) return;
      // Whose own timer is late, or was ended with its request, is not kept a place for.
      if (now() - next.sinceMs <= longestWaitMs) next.begin();
      else next.giveUp();
    }
  }

  function waitForTurn(line: Waiting[]): Promise<symbol> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        line.splice(line.indexOf(own), 1);
        reject(new AmeliaBusy());
      }, longestWaitMs);
      const own: Waiting = {
        sinceMs: now(),
        begin() {
          clearTimeout(timer);
          resolve(begin());
        },
        giveUp() {
          clearTimeout(timer);
          reject(new AmeliaBusy());
        },
      };
      line.push(own);
    });
  }

  return async function pass(isChange, call) {
    const turn = hasRoom() ? begin() : await waitForTurn(isChange ? waitingChanges : waitingReads);
    try {
      return await call();
    } finally {
      end(turn);
    }
  };
}
