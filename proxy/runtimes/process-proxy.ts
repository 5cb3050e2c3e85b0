import type { Context } from 'hono';
import { type AppOptions, createApp, createSystem } from '../app.js';
import { type Config, ConfigError, readConfig } from '../config.js';
import type { Records } from '../guards/records.js';
import { checkStart } from '../start-check.js';
import { toForwardedAddress } from './forwarded-address.js';
import { logLine } from './log-line.js';
import { tellOwner } from './not-set-up.js';
import { createStop, type Stoppable } from './stop.js';
import { tellOfMemory } from './tell-of-memory.js';
import { widgetFiles } from './widget-files.js';

/** A server that listens. */
export interface Listening extends Stoppable {
  port: number;
}

/** Answers a request that came over a connection from that address. */
export type Answer = (
  request: Request,
  socketAddress: string | undefined,
) => Response | Promise<Response>;

/**
 * Listens on a port, for all that comes from outside.
 *
 * @param port - 0: any free one.
 * @throws where it cannot be had.
 */
export type Serve = (port: number, answer: Answer) => Promise<Listening>;

/** What STORE names; undefined: this process's memory. @throws {ConfigError} */
export type OpenRecords = (config: Config) => Records | undefined;

/** The proxy in a process of its own, on any runtime that has some; its environment is read. */
export async function runProxy(openRecords: OpenRecords, serve: Serve): Promise<void> {
  try {
    await start(readConfig(process.env), openRecords, serve);
  } catch (error) {
    tellOwner(error);
    process.exit(1);
  }
}

async function start(config: Config, openRecords: OpenRecords, serve: Serve): Promise<void> {
  const background = new Set<Promise<unknown>>();
  const records = openRecords(config);
  const options: AppOptions = {
    config,
    records,
    widgetFiles,
    log: logLine,
    toClientAddress: (c) => toClientAddress(c, config.trustedProxies),
    waitUntil(work) {
      const kept = work.catch(() => undefined).finally(() => background.delete(kept));
      background.add(kept);
    },
  };
  const system = createSystem(options);
  const app = createApp(options, system);
  const server = await listen(config.port, serve, (request, socketAddress) =>
    app.fetch(request, { socketAddress }),
  );
  const stop = createStop({
    server,
    background,
    wait: (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
    exit: (code) => process.exit(code),
  });
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // It listens already: where a host starts a process for a request, that one need not wait.
  await checkStart(system, logLine);
  tellOfMemory(records);
  console.log(`The booking proxy listens on http://localhost:${server.port}`);
}

function toClientAddress(c: Context, trustedProxies: number): string | undefined {
  return toForwardedAddress(c.req.header('X-Forwarded-For'), c.env.socketAddress, trustedProxies);
}

/** @throws {ConfigError} */
async function listen(port: number, serve: Serve, answer: Answer): Promise<Listening> {
  try {
    return await serve(port, answer);
  } catch (error) {
    throw new ConfigError(
      isTaken(error)
        ? `PORT ${port} is in use; set another.`
        : `The proxy cannot listen on PORT ${port}.`,
    );
  }
}

/** Node and Bun tell it by a code, Deno by a name. */
function isTaken(error: unknown): boolean {
  const { code, name }: { code?: unknown; name?: unknown } = Object(error);
  return code === 'EADDRINUSE' || name === 'AddrInUse';
}
