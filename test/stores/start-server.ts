import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ServerOptions {
  command: string;
  args: string[];
  env: Record<string, string>;
}

/** Starts a server in a runtime of its own; the first line that it prints is its address. */
export async function startServer({ command, args, env }: ServerOptions) {
  const server = spawn(command, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const [address] = /http:\S+/.exec(said) ?? [];
      if (address) resolve(address);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`It did not start: ${said}`)));
  });
  return {
    url,
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    },
  };
}
