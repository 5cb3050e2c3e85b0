const sliceMs = 8;

/**
 * Visits one after the other in short slices, while the browser has nothing else to do.
 *
 * @throws the signal's reason, once it is aborted.
 */
export async function visitWhenIdle<Visited>(
  all: Iterable<Visited>,
  visit: (one: Visited) => void,
  signal: AbortSignal,
): Promise<void> {
  let endsAt = 0;
  for (const one of all) {
    if (performance.now() >= endsAt) {
      const idleMs = await untilIdle();
      signal.throwIfAborted();
      endsAt = performance.now() + Math.max(idleMs, sliceMs);
    }
    visit(one);
  }
}

/** Waits for a quiet moment; answers how many milliseconds of it there are. */
function untilIdle(): Promise<number> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) {
      requestIdleCallback((deadline) => resolve(deadline.timeRemaining()), { timeout: 100 });
    } else setTimeout(() => resolve(0));
  });
}
