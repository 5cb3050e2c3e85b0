import { type AppOptions, createApp } from '../app.js';
import { type Config, readConfig } from '../config.js';
import type { Records } from '../guards/records.js';
import { logLine } from './log-line.js';
import { answerNotSetUp, tellOwner } from './not-set-up.js';
import { tellOfMemory } from './tell-of-memory.js';
import { widgetFiles } from './widget-files.js';

type App = ReturnType<typeof createApp>;
type HonoContext = NonNullable<Parameters<App['fetch']>[2]>;
type Env = Record<string, string | undefined>;

/** What the host hands to each request: it keeps work going after the answer. */
export interface EdgeContext {
  waitUntil(work: Promise<unknown>): void;
}

export type EdgeProxy = (request: Request, env: Env, context?: EdgeContext) => Promise<Response>;

export interface EdgeProxyOptions extends Pick<AppOptions, 'toClientAddress'> {
  /** What STORE names; undefined: this isolate's memory. */
  openRecords: (config: Config, env: Env) => Records | undefined;
}

/**
 * The proxy for hosts that start it with the first request: one app an isolate, whose memory keeps
 * the catalogue and, without a store, the requests that were made.
 */
export function createEdgeProxy({ openRecords, toClientAddress }: EdgeProxyOptions): EdgeProxy {
  let app: App | undefined;

  function open(env: Env): App {
    const config = readConfig(env);
    const records = openRecords(config, env);
    tellOfMemory(records);
    return createApp({ config, records, widgetFiles, toClientAddress, log: logLine });
  }

  return async function answer(request, env, context) {
    try {
      app ??= open(env);
    } catch (error) {
      tellOwner(error);
      return answerNotSetUp();
    }
    return app.fetch(request, env, context && toHonoContext(context));
  };
}

/** Hono knows one more thing that a host may do, which nothing here asks for. */
function toHonoContext(context: EdgeContext): HonoContext {
  return {
    props: {},
    waitUntil: (work) => context.waitUntil(work),
    passThroughOnException: () => undefined,
  };
}
