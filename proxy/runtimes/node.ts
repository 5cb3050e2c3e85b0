import { serve } from '@hono/node-server';
import { createApp } from '../app.js';
import { type Config, ConfigError, readConfig } from '../config.js';
import { widgetFiles } from './widget-files.js';

/** How long work in the background may take once the server is to stop, in milliseconds. */
const drainMs = 10_000;

function start(config: Config): void {
  const background = new Set<Promise<unknown>>();
  const app = createApp({
    config,
    widgetFiles,
    log: (entry) => console.log(JSON.stringify(entry)),
    waitUntil(work) {
      const kept = work.catch(() => undefined).finally(() => background.delete(kept));
      background.add(kept);
    },
  });
  const server = serve({ fetch: app.fetch, port: config.port }, ({ port }) => {
    console.log(`The booking proxy listens on http://localhost:${port}`);
  });
  server.once('error', (error: NodeJS.ErrnoException) => {
    const { port } = config;
    console.error(
      error.code === 'EADDRINUSE'
        ? `PORT ${port} is in use; set another.`
        : `The proxy cannot listen on PORT ${port}.`,
    );
    process.exitCode = 1;
  });
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    // Requests end first, for they may begin work in the background.
    server.close(async () => {
      await Promise.race([
        Promise.allSettled(background),
        new Promise((resolve) => setTimeout(resolve, drainMs)),
      ]);
      process.exit(0);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  start(readConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
