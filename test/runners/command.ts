import { spawn } from 'node:child_process';

/** Where each tool's command stands; started by Node itself, which is the same on all systems. */
const tools = {
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  cem: 'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'web-test-runner': 'node_modules/@web/test-runner/dist/bin.js',
};

export interface CommandOptions {
  env?: Record<string, string>;
  /** After this many minutes the command and what it started are ended. */
  limitMinutes: number;
}

/**
 * Runs one of the project's tools with its output on ours.
 *
 * @returns its exit code; null where it could not start or had to be ended
 */
export function runTool(
  tool: keyof typeof tools,
  args: string[],
  { env = {}, limitMinutes }: CommandOptions,
): Promise<number | null> {
  // Windows has no process groups to end.
  const isWindows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tools[tool], ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: !isWindows,
    });
    const end = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(isWindows ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        // It ended in the same moment.
      }
    };
    const limit = setTimeout(() => {
      console.log(`${tool} took longer than ${limitMinutes} minutes and was ended.`);
      end();
    }, limitMinutes * 60_000);
    process.once('SIGINT', end).once('SIGTERM', end);

    const finish = (exitCode: number | null) => {
      clearTimeout(limit);
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve(exitCode);
    };
    child.once('error', (error) => {
      console.log(`${tool} could not be started: ${error.message}`);
      finish(null);
    });
    child.once('exit', finish);
  });
}
