import type { Background } from './booking-system.js';
import { shareLoad } from './shared-load.js';

/**
 * Gives what is kept, or loads it.
 *
 * @param background lets it be loaded anew while the one before is still given.
 */
export type Fetch<T> = (background?: Background) => Promise<T>;

/**
 * Keeps what was loaded for a while, in memory; whoever asks while it loads waits for the same
 * answer. A failure is not kept.
 *
 * @param now milliseconds.
 */
export function keepFor<T>(lifeMs: number, now: () => number, load: () => Promise<T>): Fetch<T> {
  let kept: { value: T; begunMs: number; untilMs: number } | undefined;
  let begunMs = 0;
  const { run, isRunning } = shareLoad({
    now,
    load() {
      begunMs = now();
      return load();
    },
    onLoaded(value) {
      kept = { value, begunMs, untilMs: now() + lifeMs };
    },
  });
  return (background) => {
    if (!kept || now() >= kept.untilMs) return run();
    // No sooner after the last, and yet as a rule there when that goes: where many ask, nobody waits.
    const isDue = now() - kept.begunMs >= lifeMs;
    if (background && isDue && !isRunning()) background(run().catch(() => undefined));
    return Promise.resolve(kept.value);
  };
}
