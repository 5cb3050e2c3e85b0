import * as v from 'valibot';
import { type Answer, readText, toAnswer } from './answer.js';
import {
  AmeliaBroken,
  AmeliaFailure,
  AmeliaMisunderstood,
  AmeliaMoved,
  AmeliaTimeout,
  AmeliaUnreachable,
} from './failures.js';

/** How long one call may take, in milliseconds. */
export interface TimeoutsMs {
  /** Settings, catalogue, appointments. */
  read: number;
  slots: number;
  /** Everything that changes something. */
  write: number;
}

export const defaultTimeoutsMs: TimeoutsMs = { read: 8_000, slots: 10_000, write: 20_000 };

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
}

/** The one place that calls Amelia: address, key, time limit, tolerant reading. */
export function createClient(options: ClientOptions): AmeliaClient {
  async function call<T>(
    path: string,
    query: Query,
    shape: Shape<T>,
    timeoutMs: number,
    body?: unknown,
  ): Promise<T> {
    const { body: data, noiseLength } = await send(options, path, query, timeoutMs, body);
    if (noiseLength > 0)
      options.notice('warn', 'upstream-noise', { path: withoutIds(path), noiseLength });
    const parsed = v.safeParse(shape, data);
    if (parsed.success) return parsed.output;
    const where = v.getDotPath(parsed.issues[0]) ?? '';
    throw new AmeliaMisunderstood(`${withoutIds(path)} does not fit at ${where}`);
  }
  return {
    async get(path, query, shape, timeout = 'read') {
      const timeoutMs = options.timeoutsMs[timeout];
      try {
        return await call(path, query, shape, timeoutMs);
      } catch (error) {
        if (!(error instanceof AmeliaBroken || error instanceof AmeliaUnreachable)) throw error;
        options.notice('warn', 'upstream-retry', { path: withoutIds(path) });
        return call(path, query, shape, timeoutMs);
      }
    },
    post: (path, body, shape, timeout = 'write') =>
      call(path, [], shape, options.timeoutsMs[timeout], body),
  };
}

async function send(
  options: ClientOptions,
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
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      // Not awaited: what is not read must not keep the connection.
      response.body?.cancel().catch(() => undefined);
      throw new AmeliaMoved('redirect');
    }
    return toAnswer(response.status, await readText(response));
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
