import { onReturn } from './on-return.js';

/**
 * Sends something, and ends it as one that got no answer where the device has slept meanwhile, or
 * the browser has frozen the page: by then the line that the answer would come on is long gone.
 *
 * @param patienceMs - how old it may be when somebody comes back.
 */
export async function whileAwake<Answer>(
  patienceMs: number,
  send: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const [lost, answered] = [new AbortController(), new AbortController()];
  const sentAt = Date.now();
  onReturn((wasFrozen) => {
    const isOld = Date.now() - sentAt > patienceMs;
    // Not as an abort, of which nobody is told.
    if (wasFrozen || isOld) lost.abort(new DOMException('no answer', 'TimeoutError'));
  }, answered.signal);
  try {
    return await send(lost.signal);
  } finally {
    answered.abort();
  }
}
