import { createApp } from '../app.js';
import { type Config, ConfigError, readConfig } from '../config.js';
import { createLog } from '../log.js';
import { openOnCloudflare } from '../stores/open-on-cloudflare.js';
import { widgetFiles } from './widget-files.js';

export { DurableRecord } from '../stores/durable-record.js';

type App = ReturnType<typeof createApp>;
type Env = Record<string, string | undefined>;
type ExecutionContext = NonNullable<Parameters<App['fetch']>[2]>;

/** One app an isolate: its memory keeps the catalogue and the requests that were made. */
let app: App | undefined;

/** For Cloudflare Workers; the settings are the worker's variables and secrets. */
export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    try {
      app ??= start(readConfig(env), env);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      console.error(error.message);
      return new Response('This booking service is not set up yet.', { status: 503 });
    }
    return app.fetch(request, env, context);
  },
};

function start(config: Config, env: Env): App {
  return createApp({
    config,
    records: openOnCloudflare(config, env),
    widgetFiles,
    // Cloudflare writes it itself, over whatever a visitor sends.
    toClientAddress: (c) => c.req.header('CF-Connecting-IP'),
    log: createLog(console.log),
  });
}
