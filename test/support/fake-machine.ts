import type { Machine } from './chromium.js';

/**
 * A machine with these files, and what it was told to do.
 *
 * @param installed - the file that an installation brings.
 */
export function createMachine(installed: string, files: string[], changes: Partial<Machine> = {}) {
  const commands: string[] = [];
  const lines: string[] = [];
  const machine: Machine = {
    env: {},
    platform: 'linux',
    isRoot: false,
    exists: async (path) => files.includes(path),
    run: async (command, args) => {
      commands.push([command, ...args].join(' '));
      if (args[0] === 'install') files.push(installed);
    },
    say: (line) => lines.push(line),
    ...changes,
  };
  return { machine, commands, lines };
}
