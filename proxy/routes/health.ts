import { Hono } from 'hono/tiny';
import type { BookingSystem } from '../amelia/booking-system.js';
import type { HealthAnswer } from '../contract/health.js';
import { toInstant } from '../contract/instant.js';
import type { StoreWatch } from '../guards/store-watch.js';

export interface HealthOptions {
  system: Pick<BookingSystem, 'health' | 'fetchRules'>;
  store: StoreWatch;
  /** Milliseconds. */
  now: () => number;
  wait: (delayMs: number) => Promise<unknown>;
}

/** So often it is looked behind at most, however often somebody asks. */
const lookPauseMs = 30_000;
/** No longer an answer waits for that: whoever watches would take the proxy itself for dead. */
const longestWaitMs = 1_000;
/** So long it counts that the booking system answered. */
const freshForMs = 5 * 60_000;

/**
 * `GET /health`, for whoever watches over servers. It tells what the last calls were like; only
 * where those say nothing, or nothing good, it looks itself, once for all who ask.
 */
export function health({ system, store, now, wait }: HealthOptions): Hono {
  let look: { ended: Promise<unknown>; nextMs: number } | undefined;

  function lookBehind(): Promise<unknown> {
    if (look && now() < look.nextMs) return look.ended;
    const asks: Promise<unknown>[] = [];
    if (!isFresh()) asks.push(system.fetchRules());
    if (store.state() !== 'ok') asks.push(store.tryOut());
    if (asks.length === 0) return Promise.resolve();
    look = { ended: Promise.allSettled(asks), nextMs: now() + lookPauseMs };
    return look.ended;
  }

  function isFresh(): boolean {
    const { upstream, lastOkAtMs = 0 } = system.health();
    return upstream === 'ok' && now() - lastOkAtMs < freshForMs;
  }

  return new Hono().get('/health', async (c) => {
    await Promise.race([lookBehind(), wait(longestWaitMs)]);
    return c.json(toHealthAnswer(system, store, now()), 200, { 'Cache-Control': 'no-store' });
  });
}

/** @param nowMs milliseconds. */
export function toHealthAnswer(
  system: Pick<BookingSystem, 'health'>,
  store: StoreWatch,
  nowMs: number,
): HealthAnswer {
  const states = { upstream: system.health().upstream, store: store.state() };
  const isFailing = Object.values(states).includes('failing');
  return { status: isFailing ? 'degraded' : 'ok', ...states, checkedAt: toInstant(nowMs) };
}
