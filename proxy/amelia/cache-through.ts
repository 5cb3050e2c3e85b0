import type { Background } from './booking-system.js';
import { isPassing } from './failures.js';
import { shareLoad } from './shared-load.js';

/** So old it is as good as new. */
const freshMs = 60_000;

/** So old it is still shown at once, while it is renewed. */
const shownAtOnceMs = 3_600_000;

/** So old it is still shown while the site is down. */
const shownAtAllMs = 24 * 3_600_000;

/** So long after a renewal failed none is tried again. */
const pauseMs = 5_000;

/** What was loaded, and when: as old as the oldest part of it. */
export interface Loaded<T> {
  value: T;
  /** Milliseconds. */
  atMs: number;
}

/** What is shown to everybody. */
export interface Kept<T> {
  value: T;
  /** Whether it could not be renewed, because the site is down. */
  isStale: boolean;
}

export interface KeptThrough<T> {
  /** A minute old at most. @throws what the load throws. */
  fetchFresh(): Promise<Loaded<T>>;
  /**
   * Up to an hour old at once, while it is renewed; up to a day old while the site is down.
   *
   * @param background keeps the renewal going after the answer; without it, it is waited for.
   */
  fetchAny(background?: Background): Promise<Kept<T>>;
}

/**
 * Keeps what was loaded through the times when its site is slow or down. Where a renewal fails for
 * another reason, as that the key is refused, nothing is kept: somebody must hear of it.
 *
 * @param now milliseconds.
 */
export function keepThrough<T>(now: () => number, load: () => Promise<Loaded<T>>): KeptThrough<T> {
  let kept: Loaded<T> | undefined;
  let failedAtMs: number | undefined;
  const renewal = shareLoad({
    now,
    load,
    onLoaded(loaded) {
      kept = loaded;
      failedAtMs = undefined;
    },
    onFailed(error) {
      failedAtMs = now();
      if (!isPassing(error)) kept = undefined;
    },
  });

  function getYoungerThan(ageMs: number): Loaded<T> | undefined {
    return kept && now() - kept.atMs < ageMs ? kept : undefined;
  }

  return {
    async fetchFresh() {
      return getYoungerThan(freshMs) ?? renewal.run();
    },
    async fetchAny(background) {
      const fresh = getYoungerThan(freshMs);
      if (fresh) return { value: fresh.value, isStale: false };
      const old = getYoungerThan(shownAtAllMs);
      if (!old) return { value: (await renewal.run()).value, isStale: false };
      const hasFailed = failedAtMs !== undefined;
      const { value } = old;
      if (failedAtMs !== undefined && now() - failedAtMs < pauseMs) return { value, isStale: true };
      if (background && getYoungerThan(shownAtOnceMs)) {
        if (!renewal.isRunning()) background(renewal.run().catch(() => undefined));
        return { value, isStale: hasFailed };
      }
      try {
        return { value: (await renewal.run()).value, isStale: false };
      } catch (error) {
        if (!isPassing(error)) throw error;
        return { value, isStale: true };
      }
    },
  };
}
