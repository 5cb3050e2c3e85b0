import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as waitMs } from 'node:timers/promises';
import type { RunningProxy } from '../stage.js';

/** The proxy in a process of its own. */
export interface ProxyProcess extends RunningProxy {
  pid: number;
}

export interface Command {
  /** The program, and what it is started with. */
  words: readonly string[];
  /** Where it is started; default: here. */
  folder?: string;
}

const startMs = 15_000;
const stopMs = 8_000;

/**
 * Starts a program that is the proxy, and waits until it says where it listens.
 *
 * @throws what it said instead, where it ends.
 */
export async function startProcess(
  { words, folder }: Command,
  settings: Record<string, string>,
): Promise<ProxyProcess> {
  const [program = '', ...rest] = words;
  const child = spawn(program, rest, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...settings },
  });
  const end = () => child.kill('SIGKILL');
  // Also where these tests are ended themselves.
  process.once('exit', end);
  const ended = once(child, 'exit').finally(() => process.off('exit', end));
  let said = '';
  let isListening = false;
  const listens = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said += text;
        // Once is enough: it may say a lot.
        if (isListening) return;
        const [, port] = /listens on http:\/\/localhost:(\d+)/.exec(said) ?? [];
        isListening = port !== undefined;
        if (port) resolve(`http://127.0.0.1:${port}`);
      });
    }
  });
  const origin = await Promise.race([
    listens,
    ended.then(() => undefined),
    waitMs(startMs, undefined, { ref: false }),
  ]);
  if (origin === undefined) {
    end();
    throw new Error(`It did not start: ${said}`);
  }
  return {
    origin,
    pid: child.pid ?? 0,
    said: () => said,
    async close() {
      child.kill('SIGTERM');
      const limit = setTimeout(end, stopMs);
      const [code] = await ended;
      clearTimeout(limit);
      return code;
    },
  };
}
