/** A load that has not ended by then will not: its request was ended under it. */
const deadAfterMs = 30_000;

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
  let running: { value: Promise<T>; sinceMs: number } | undefined;

  async function loadOnce(): Promise<T> {
    try {
      const value = await load();
      kept = { value, untilMs: now() + lifeMs };
      return value;
    } finally {
      running = undefined;
    }
  }

  return () => {
    if (kept && now() < kept.untilMs) return Promise.resolve(kept.value);
    if (!running || now() - running.sinceMs > deadAfterMs) {
      running = { value: loadOnce(), sinceMs: now() };
    }
    return running.value;
  };
}
