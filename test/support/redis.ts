import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Machine, thisMachine } from './chromium.js';
import { findFreePort } from './free-port.js';

const places = [
  '/usr/bin/redis-server',
  '/usr/local/bin/redis-server',
  '/opt/homebrew/bin/redis-server',
];

/**
 * The path of a Redis server: the one that REDIS_SERVER_PATH names, else one in a usual place, else
 * one installed now where the system is Debian-like and we may install.
 *
 * @throws with one plain sentence where there is none and none can be installed
 */
export async function findRedis(machine: Machine = thisMachine()): Promise<string> {
  const named = machine.env.REDIS_SERVER_PATH;
  if (named) {
    if (await machine.exists(named)) return named;
    throw new Error(`REDIS_SERVER_PATH names ${named}, but there is no such file.`);
  }
  const found = await findPlace(machine);
  if (found) return found;
  if (!machine.isRoot || !(await machine.exists('/etc/debian_version'))) {
    throw new Error(
      'No Redis found: install redis-server, or set REDIS_SERVER_PATH to its executable.',
    );
  }
  machine.say('No Redis found, installing the package "redis-server" with apt-get.');
  await machine.run('apt-get', ['update', '-qq']);
  await machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'redis-server']);
  const installed = await findPlace(machine);
  if (installed) return installed;
  throw new Error('apt-get installed "redis-server", but it is in none of the usual places.');
}

async function findPlace(machine: Machine): Promise<string | undefined> {
  for (const place of places) {
    if (await machine.exists(place)) return place;
  }
  return undefined;
}

export interface Redis {
  url: string;
  /** It answers nobody any more, but keeps all connections. */
  freeze(): void;
  thaw(): void;
  /** Ends all connections to it, as a server does with those that are idle. */
  dropClients(): Promise<void>;
  /** Ends it, with all that it kept; another can be started on the same port. */
  stop(): Promise<void>;
}

export interface RedisSettings {
  /** Default: one that is free. */
  port?: number | undefined;
  password?: string | undefined;
}

/** Starts a Redis of our own, which keeps everything in memory. */
export async function startRedis({ port, password }: RedisSettings = {}): Promise<Redis> {
  const path = await findRedis();
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  // On port 0 it would listen nowhere.
  const at = port ?? (await findFreePort());
  const settings = { port: at, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
  const named = Object.entries({ ...settings, ...(password && { requirepass: password }) });
  const args = named.flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(path, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  await untilReady(server);
  return {
    url: `redis://${password ? `:${encodeURIComponent(password)}@` : ''}127.0.0.1:${at}`,
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    dropClients: () => dropClients(at),
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        const ended = once(server, 'exit');
        server.kill('SIGKILL');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function dropClients(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.end('CLIENT KILL TYPE normal SKIPME yes\r\n').resume();
  await once(socket, 'close');
}

async function untilReady(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`Redis did not start: ${said}`)));
  });
}
