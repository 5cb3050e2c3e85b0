import type { Context } from 'hono';
import { Refusal } from '../contract/refusal.js';
import { toClientKey } from './client-key.js';

/*
 * A counter of our own: hono-rate-limiter's memory asks for a timer that runs for ever, goes by the
 * machine's clock alone, and brings stores for Redis and Cloudflare along that the edge would carry.
 */

export interface GuessLimitOptions {
  /** Where a request comes from; undefined where the runtime does not tell. */
  toClientAddress: (c: Context) => string | undefined;
  /** Milliseconds. */
  now: () => number;
}

/** Runs what may turn out to be a wrong guess. */
export type LimitGuesses = <T>(c: Context, guess: () => Promise<T>) => Promise<T>;

interface Client {
  wrong: number;
  /** Of which nobody knows yet. They count too: else a thousand at once would be one. */
  running: number;
  /** Then the wrong ones are forgotten. */
  untilMs: number;
}

const mostWrong = 5;
const windowMs = 10 * 60 * 1000;
/** So many clients are remembered; beyond, the oldest are forgotten. */
const mostClients = 10_000;

/**
 * Lets nobody guess coupon codes: after five wrong ones from one address it is asked no more for the
 * rest of ten minutes, whatever the code. Those that hold do not count.
 *
 * It counts in the memory of one process or isolate, and no further.
 *
 * @throws {Refusal} `rate-limited`, before anything has run.
 */
export function createGuessLimit({ toClientAddress, now }: GuessLimitOptions): LimitGuesses {
  const clients = new Map<string, Client>();

  function open(key: string): Client {
    const known = clients.get(key);
    if (known) {
      if (now() >= known.untilMs) known.wrong = 0;
      return known;
    }
    const client = { wrong: 0, running: 0, untilMs: 0 };
    clients.set(key, client);
    const [oldest] = clients.keys();
    if (clients.size > mostClients && oldest !== undefined) clients.delete(oldest);
    return client;
  }

  function noteWrong(client: Client): void {
    if (now() >= client.untilMs) Object.assign(client, { wrong: 0, untilMs: now() + windowMs });
    client.wrong += 1;
  }

  return async function limitGuesses(c, guess) {
    const key = toClientKey(toClientAddress(c));
    const client = open(key);
    if (client.wrong + client.running >= mostWrong) {
      const isOver = client.wrong >= mostWrong;
      const waitMs = isOver ? client.untilMs - now() : 1_000;
      throw new Refusal('rate-limited', { retryAfterSeconds: Math.ceil(waitMs / 1000) });
    }
    client.running += 1;
    try {
      return await guess();
    } catch (error) {
      if (error instanceof Refusal && error.code === 'coupon-not-valid') noteWrong(client);
      throw error;
    } finally {
      client.running -= 1;
      if (client.wrong + client.running === 0) clients.delete(key);
    }
  };
}
