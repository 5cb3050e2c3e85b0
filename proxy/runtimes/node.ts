import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type AppOptions, createApp, createSystem } from '../app.js';
import { type Config, ConfigError, readConfig } from '../config.js';
import { createLog } from '../log.js';
import { checkStart } from '../start-check.js';
import { openOnNode } from '../stores/open-on-node.js';
import { createStop } from './node-stop.js';
import { widgetFiles } from './widget-files.js';

async function start(config: Config): Promise<void> {
  const background = new Set<Promise<unknown>>();
  const log = createLog(console.log);
  const options: AppOptions = {
    config,
    records: openOnNode(config),
    widgetFiles,
    log,
    toClientAddress: (c) => getConnInfo(c).remote.address,
    waitUntil(work) {
      const kept = work.catch(() => undefined).finally(() => background.delete(kept));
      background.add(kept);
    },
  };
  const system = createSystem(options);
  await checkStart(system, log);
  const app = createApp(options, system);
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
  const stop = createStop({
    server,
    background,
    wait: (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
    exit: (code) => process.exit(code),
  });
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  await start(readConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
