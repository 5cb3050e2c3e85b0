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

  function start(): Promise<T> {
    const own = { value: load(), sinceMs: now() };
    running = own;
    // One that was given up may end late: it must not end, nor replace, the one after it.
    const end = () => {
      if (running !== own) return false;
      running = undefined;
      return true;
    };
    own.value.then((value) => {
      if (end()) kept = { value, untilMs: now() + lifeMs };
    }, end);
    return own.value;
  }

  return () => {
    if (kept && now() < kept.untilMs) return Promise.resolve(kept.value);
    if (!running || now() - running.sinceMs > deadAfterMs) return start();
    return running.value;
  };
}
