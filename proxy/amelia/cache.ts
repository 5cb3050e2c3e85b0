import { shareLoad } from './shared-load.js';

/**
 * Keeps what was loaded for a while, in memory; whoever asks while it loads waits for the same
 * answer. A failure is not kept.
 *
 * @param now milliseconds.
 */
export function keepFor<T>(
  lifeMs: number,
  now: () => number,
  load: () => Promise<T>,
): () => Promise<T> {
  let kept: { value: T; untilMs: number } | undefined;
  const { run } = shareLoad({
    now,
    load,
    onLoaded(value) {
      kept = { value, untilMs: now() + lifeMs };
    },
  });
  return () => (kept && now() < kept.untilMs ? Promise.resolve(kept.value) : run());
}
