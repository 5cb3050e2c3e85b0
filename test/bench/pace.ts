import { setTimeout as waitMs } from 'node:timers/promises';

const tickMs = 5;

/**
 * Begins something so many times a second, whether or not what began before has ended, and waits
 * for all of it.
 */
export async function keepPace(
  perSecond: number,
  seconds: number,
  begin: () => Promise<unknown>,
): Promise<void> {
  const beganMs = performance.now();
  const running = new Set<Promise<unknown>>();
  let begun = 0;
  while (begun < perSecond * seconds) {
    const due = Math.min(perSecond * seconds, ((performance.now() - beganMs) / 1000) * perSecond);
    for (; begun < due; begun += 1) {
      const run = begin().finally(() => running.delete(run));
      running.add(run);
    }
    await waitMs(tickMs);
  }
  await Promise.all(running);
}
