const sliceMs = 8;

/**
 * Visits one after the other in slices of some milliseconds, while the browser has nothing else to
 * do.
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
      await untilIdle();
      signal.throwIfAborted();
      endsAt = performance.now() + sliceMs;
    }
    visit(one);
  }
}

function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 100 });
    else setTimeout(resolve);
  });
}
