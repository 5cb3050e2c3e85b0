import * as v from 'valibot';
import { type Answer, readRetryAfterSeconds, readText, toAnswer } from './answer.js';
import type { SystemHealth } from './booking-system.js';
import {
  AmeliaBroken,
  AmeliaFailure,
  AmeliaMisunderstood,
  AmeliaMoved,
  AmeliaTimeout,
  AmeliaUnreachable,
} from './failures.js';
import { createUpstream } from './upstream.js';

/** How long one call may take, in milliseconds. */
export interface TimeoutsMs {
  /** Settings, catalogue, appointments. */
  read: number;
  slots: number;
  /** Everything that changes something. */
  write: number;
  /** How long a call may wait before it, while too many others are under way. */
  turn: number;
}

export const defaultTimeoutsMs: TimeoutsMs = {
  read: 8_000,
  slots: 10_000,
  write: 20_000,
  turn: 2_000,
};

/** The longest pause before a load is tried again, in milliseconds. */
const longestRetryPauseMs = 300;

/** Told of what is odd but goes on; never with anything a person wrote. `error` deserves an alarm. */
export type Notice = (
  level: 'warn' | 'error',
  event: string,
  facts?: Readonly<Record<string, string | number>>,
) => void;

/** What reaches Amelia: a runtime's own `fetch`, or an Amelia in memory. */
export type Fetch = (request: Request) => Promise<Response>;

export interface ClientOptions {
  /** Without a slash at its end. */
  siteUrl: string;
  apiKey: string;
  fetch: Fetch;
  timeoutsMs: TimeoutsMs;
  /** Milliseconds. */
  now: () => number;
  wait: (delayMs: number) => Promise<unknown>;
  notice: Notice;
}

/** Query parameters in their order; arrays are written `name[]` or `name[0]` by whoever asks. */
export type Query = readonly (readonly [name: string, value: string | number])[];

type Shape<T> = v.GenericSchema<unknown, T>;

export interface AmeliaClient {
  /** Loads; tried twice where Amelia broke down or could not be reached. */
  get<T>(path: string, query: Query, shape: Shape<T>, timeout?: 'read' | 'slots'): Promise<T>;
  /**
   * Changes something, mostly; sent once, never again by itself.
   *
   * @param body goes as JSON, a form as it is.
   */
  post<T>(path: string, body: unknown, shape: Shape<T>, timeout?: 'read' | 'write'): Promise<T>;
  health(): SystemHealth;
}

/** The one place that calls Amelia: address, key, turn, time limit, tolerant reading. */
export function createClient(options: ClientOptions): AmeliaClient {
  const upstream = createUpstream(options);

  async function call<T>(
    path: string,
    query: Query,
    shape: Shape<T>,
    timeout: 'read' | 'slots' | 'write',
    body?: unknown,
  ): Promise<T> {
    const timeoutMs = options.timeoutsMs[timeout];
    const { body: data, noiseLength } = await upstream.run(timeout === 'write', () =>
      send(options, upstream.noteDate, path, query, timeoutMs, body),
    );
    if (noiseLength > 0)
      options.notice('warn', 'upstream-noise', { path: withoutIds(path), noiseLength });
    const parsed = v.safeParse(shape, data);
    if (parsed.success) return parsed.output;
    const where = v.getDotPath(parsed.issues[0]) ?? '';
    throw new AmeliaMisunderstood(`${withoutIds(path)} does not fit at ${where}`);
  }
  return {
    async get(path, query, shape, timeout = 'read') {
      try {
        return await call(path, query, shape, timeout);
      } catch (error) {
        if (!isWorthAnotherTry(error)) throw error;
        options.notice('warn', 'upstream-retry', { path: withoutIds(path) });
        // At random: many that failed together must not come back together.
        await options.wait(Math.random() * longestRetryPauseMs);
        return call(path, query, shape, timeout);
      }
    },
    post: (path, body, shape, timeout = 'write') => call(path, [], shape, timeout, body),
    health: upstream.health,
  };
}

/** Not where the site told itself when to come back. */
function isWorthAnotherTry(error: unknown): boolean {
  if (error instanceof AmeliaBroken) return !error.hasAskedToWait;
  return error instanceof AmeliaUnreachable;
}

async function send(
  options: ClientOptions,
  noteDate: (headers: Headers) => void,
  path: string,
  query: Query,
  timeoutMs: number,
  body: unknown,
): Promise<Answer> {
  const url = toUrl(options.siteUrl, path, query);
  return withinMs(timeoutMs, async (signal) => {
    const request = new Request(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Amelia: options.apiKey,
        Accept: 'application/json',
        // That of a form holds the boundary, which the runtime alone knows.
        ...(body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
        'User-Agent': 'amelia-booking-proxy',
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      redirect: 'manual',
      signal,
    });
    const response = await options.fetch(request);
    noteDate(response.headers);
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      // Not awaited: what is not read must not keep the connection.
      response.body?.cancel().catch(() => undefined);
      throw new AmeliaMoved('redirect');
    }
    const retryAfterSeconds = readRetryAfterSeconds(response.headers);
    return toAnswer(response.status, await readText(response), retryAfterSeconds);
  });
}

/**
 * The address of a call. The path is itself a query parameter, so what follows does so with `&`.
 *
 * @param path of Amelia's API below `/api/v1`: `/bookings/cancel/5`.
 */
export function toUrl(siteUrl: string, path: string, query: Query): string {
  const parameters = new URLSearchParams({ action: 'wpamelia_api', call: `/api/v1${path}` });
  for (const [name, value] of query) parameters.append(name, String(value));
  return `${siteUrl}/wp-admin/admin-ajax.php?${parameters}`;
}

/** Runs with a signal that fires after the time; ends then, whether or not anyone listens to it. */
async function withinMs<T>(limitMs: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new AmeliaTimeout());
      controller.abort();
    }, limitMs);
  });
  try {
    return await Promise.race([run(controller.signal), tooLate]);
  } catch (error) {
    if (error instanceof AmeliaFailure) throw error;
    throw new AmeliaUnreachable(error);
  } finally {
    clearTimeout(timer);
  }
}

function withoutIds(path: string): string {
  return path.replaceAll(/\d+/g, ':id');
}
