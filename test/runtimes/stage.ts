import { type Answer, type Ask, createAsk, type Question } from './ask.js';
import { ameliaKey, openUpstream, type Upstream } from './upstream.js';

/** The built proxy, really running. */
export interface RunningProxy {
  origin: string;
  /** All it has written so far. */
  said: () => string;
  /** @returns the exit code of a process. */
  close: () => Promise<unknown>;
}

/** One place where the proxy can run. */
export interface Runtime {
  name: string;
  /** Else a host starts it with the first request. */
  isProcess: boolean;
  start: (settings: Record<string, string>) => Promise<RunningProxy>;
  /** What this runtime, or our own server in front of it, tells a client's address with. */
  addressHeader: 'X-Forwarded-For' | 'CF-Connecting-IP' | 'X-Real-IP';
}

export const shop = 'https://shop.test';

/** The settings of a proxy in front of a site on this machine, behind one server of ours. */
export function toSettings(siteUrl: string): Record<string, string> {
  return {
    AMELIA_SITE_URL: siteUrl,
    AMELIA_API_KEY: ameliaKey,
    ALLOW_INSECURE_UPSTREAM: '1',
    ALLOWED_ORIGINS: shop,
    SECRET: 'thirty-two-bytes-that-nobody-knows',
    TRUSTED_PROXIES: '1',
  };
}

/** The built proxy on one runtime, a demo Amelia on a port behind it, and a page that asks. */
export interface Stage {
  runtime: Runtime;
  upstream: Upstream;
  proxy: RunningProxy;
  ask: Ask;
  /** So many requests were asked. */
  asked: () => number;
  /** The answers that left a browser without a guard. */
  unguarded: () => readonly string[];
  /** Loads, as a page of the shop does. */
  load: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** Posts JSON as a page of the shop does, each time from another address and with another key. */
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  close: () => Promise<void>;
}

export async function openStage(
  runtime: Runtime,
  settings: Record<string, string> = {},
): Promise<Stage> {
  const upstream = await openUpstream();
  const all = { ...toSettings(upstream.url), ...settings };
  const proxy = await runtime.start(all).catch(async (error: unknown) => {
    await upstream.close();
    throw error;
  });
  const askOnce = createAsk(proxy.origin);
  let asked = 0;
  const unguarded: string[] = [];
  const ask = async (path: string, question?: Question) => {
    asked += 1;
    const answer = await askOnce(path, question);
    if (!isGuarded(path, answer))
      unguarded.push(`${question?.method ?? 'GET'} ${path} ${answer.status}`);
    return answer;
  };
  return {
    runtime,
    upstream,
    proxy,
    ask,
    asked: () => asked,
    unguarded: () => unguarded,
    load: (path, headers = {}) => ask(path, { headers: { Origin: shop, ...headers } }),
    post: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: {
          Origin: shop,
          'Content-Type': 'application/json',
          'Idempotency-Key': `a-key-of-20-letters-${asked}`,
          [runtime.addressHeader]: `198.51.100.${asked % 250}`,
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async close() {
      await proxy.close();
      await upstream.close();
    },
  };
}

function isGuarded(path: string, { headers }: Answer): boolean {
  // Or browsers would not say where the forms of the pages come from.
  const policy = path.startsWith('/book') ? 'same-origin' : 'no-referrer';
  return (
    headers['x-content-type-options'] === 'nosniff' &&
    headers['referrer-policy'] === policy &&
    `${headers['content-security-policy']}`.includes("frame-ancestors 'none'") &&
    /^[\w-]{36}$/.test(`${headers['x-request-id']}`)
  );
}
