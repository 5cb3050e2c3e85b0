/** Tells whether more is going on than people do. */
export interface LoadWatch {
  /** A booking was asked for, whoever asked. */
  noteBooking(): void;
  /** Somebody was refused for having asked too often. */
  noteLimited(): void;
  isHigh(): boolean;
}

export interface LoadWatchOptions {
  /** Milliseconds. */
  now: () => number;
  /** So many of either kind in a minute are no load yet. */
  mostInMinute?: number;
}

const defaultMostInMinute = 20;
const minuteMs = 60_000;

/** So long the load stays high after it was high last: it must not come and go with each minute. */
export const quietMs = 5 * minuteMs;

/** Watches the load in the memory of one process or isolate, over all addresses together. */
export function createLoadWatch({
  now,
  mostInMinute = defaultMostInMinute,
}: LoadWatchOptions): LoadWatch {
  let highUntilMs = Number.NEGATIVE_INFINITY;

  /** Notes the time, and whether one minute holds too many up to now. */
  function createNote(): () => void {
    const lastMs: number[] = [];
    return function note() {
      lastMs.push(now());
      if (lastMs.length <= mostInMinute) return;
      const [firstMs = 0] = lastMs.splice(0, lastMs.length - mostInMinute);
      if (now() - firstMs < minuteMs) highUntilMs = now() + quietMs;
    };
  }

  return {
    noteBooking: createNote(),
    noteLimited: createNote(),
    isHigh: () => now() < highUntilMs,
  };
}
