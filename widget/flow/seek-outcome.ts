import type { BookingRequestAnswer, Receipt } from '../../proxy/contract/booking.js';
import type { BookingApi } from '../api/booking-api.js';
import { ApiError, type ToldProblem } from '../api/errors.js';
import type { Finding } from './booking-state.js';

/** How long it is asked for; what the page is hidden or offline does not count. */
const patienceMs = 120_000;
const usualWaitSeconds = 3;
const longestWaitSeconds = 30;

/** What is known of a booking whose outcome the proxy did not know. */
export interface SoughtBooking {
  /** The one that it was sent with. */
  key: string;
  /** What the proxy said when it did not know. */
  problem: ToldProblem | null;
}

/**
 * Asks the proxy what came of a booking until it knows, as often as it wants to be asked. Waits while
 * nobody sees the page, and while it is offline. Nothing is booked by it.
 *
 * @returns the receipt, `nothing` where it was not booked for sure, `unknown` where the proxy knows
 * nothing of it or has not found out in about two minutes.
 * @throws only what the signal was aborted with.
 */
export async function seekOutcome(
  api: BookingApi,
  { key, problem }: SoughtBooking,
  signal: AbortSignal,
): Promise<Receipt | Finding> {
  const path = toRequestPath(problem?.location, api.base);
  let waitMs = toWaitMs(problem);
  for (let askedForMs = 0; path && askedForMs < patienceMs; ) {
    await pause(waitMs, signal);
    await untilSomebodyIsThere(signal);
    const askedAt = performance.now();
    const answer = await ask(api, path, key, signal);
    if (!(answer instanceof ApiError)) return answer;
    if (isHopeless(answer)) break;
    askedForMs += waitMs + (performance.now() - askedAt);
    waitMs = toWaitMs(answer.problem);
  }
  return 'unknown';
}

/** What the proxy answers, or why that is no answer. */
async function ask(
  api: BookingApi,
  path: string,
  key: string,
  signal: AbortSignal,
): Promise<Receipt | 'nothing' | ApiError> {
  const headers = { 'Idempotency-Key': key };
  try {
    const { booking } = await api.read<BookingRequestAnswer>(path, signal, {
      headers,
      cache: 'no-store',
    });
    if (booking === null) return 'nothing';
    return typeof booking?.id === 'number' ? booking : new ApiError('upstream-contract', null);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

/**
 * Where to ask, below the proxy's own address; null: it was told something else, and nobody is asked.
 *
 * @param location - as the proxy wrote it.
 * @param base - the proxy's address; an absolute URL with a slash at its end.
 */
export function toRequestPath(location: string | null | undefined, base: string): string | null {
  const told = location ?? '';
  const path = told.startsWith(base) ? told.slice(base.length) : told.replace(/^\//, '');
  return /^v1\/booking-requests\/[\w-]+$/.test(path) ? path : null;
}

/** Whether the proxy would say the same for ever: it knows nothing of this booking. */
function isHopeless({ problem }: ApiError): boolean {
  const { status = 0 } = problem ?? {};
  return status >= 400 && status < 500 && status !== 429 && status !== 408;
}

function toWaitMs(problem: ToldProblem | null): number {
  const seconds = Number(problem?.retryAfter) || usualWaitSeconds;
  return 1000 * Math.min(Math.max(seconds, 1), longestWaitSeconds);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return withAbort(signal, (resolve) => setTimeout(resolve, ms));
}

/** Who looks away, or has no line, is told nothing: what was found then is asked once they are back. */
async function untilSomebodyIsThere(signal: AbortSignal): Promise<void> {
  while (document.hidden) await untilEvent(document, 'visibilitychange', signal);
  while (!navigator.onLine) await untilEvent(window, 'online', signal);
}

function untilEvent(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return withAbort(signal, (resolve) => {
    target.addEventListener(type, resolve, { once: true, signal });
  });
}

function withAbort(signal: AbortSignal, begin: (resolve: () => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    begin(() => {
      signal.removeEventListener('abort', leave);
      resolve();
    });
  });
}
